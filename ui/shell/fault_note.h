// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/chip.h"
#include "ui/words/fault_words.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

/// What went wrong, that nothing was lost and what to do, on a soft ground, with a button for each next step. Hidden
/// until there is something to say.
class FaultNote : public QWidget
{
    Q_OBJECT

public:
    /// lying: the buttons stand beside the words, as under the bar; else below them.
    FaultNote(bool lying, Language language, QWidget *parent = nullptr);

    /// again: what the button for another attempt says.
    void show(const FaultWords &words, const Phrase &again);
    /// Something worth knowing that stops nobody: words, and a button that puts them away.
    void tell(const QString &sentence);
    /// The disk is well again: a fault goes; what was only told stays until it was read.
    void settle();
    /// Is something on the screen that is not on the disk?
    bool isFault() const { return !isHidden() && m_tone == Tone::Decides; }
    /// The window is to go though what was typed is not saved: lets the person choose.
    void offerLeaving();

Q_SIGNALS:
    void againWanted();
    void restoreWanted();
    void leavingWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build(bool lying);
    void say(const QString &first, const QString &second, Tone tone);

    Language m_language;
    Tone m_tone = Tone::Decides;
    QLabel *m_sign = nullptr;
    QLabel *m_happened = nullptr;
    QLabel *m_todo = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace ui

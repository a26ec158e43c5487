// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/joint/agenda.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;

namespace ui {

class AgreedBar;
class Chip;
class KeyButton;

/// Above the session: how much is agreed, what is left by what hangs on it, how long the session has lasted here.
class JointStrip : public QWidget
{
    Q_OBJECT

public:
    explicit JointStrip(Language language, QWidget *parent = nullptr);

    void show(const Agenda &agenda, const core::Round &round);
    /// The same in plain words, for paper.
    QString text() const;
    void setPresenting(bool presenting);
    /// It says less where there is less room, and so asks for none: else its own shape would change its width.
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void presentationWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void fit();
    void showTime();
    QString leftText(const Agenda &agenda, bool rich) const;
    QString word(const Phrase &phrase) const { return phrase.in(m_language); }

    Language m_language;
    QElapsedTimer m_since; ///< the session is shown on this machine
    bool m_isSample = false;
    bool m_isBegun = false; ///< there is something to agree on
    AgreedBar *m_bar = nullptr;
    QLabel *m_left = nullptr;
    Chip *m_sample = nullptr;
    QLabel *m_time = nullptr;
    KeyButton *m_present = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/chip.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace ui {

/// A rounded ground below what belongs together.
class SoftGround : public QWidget
{
    Q_OBJECT

public:
    explicit SoftGround(QWidget *parent = nullptr) : QWidget(parent) { }
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Quiet;
};

/// A soft band that says in a sentence how things stand, with what can be done about it below.
class Strip : public SoftGround
{
    Q_OBJECT

public:
    /// The words carry that name, as a label of its own.
    Strip(const QString &name, QWidget *parent);

    /// An empty sentence hides it.
    void say(const QString &sentence, Tone tone);
    QString sentence() const { return m_words->text(); }
    /// One more of what can be done, at the end of the line below the words.
    void add(QPushButton *act);

private:
    QLabel *m_words = nullptr;
    QBoxLayout *m_acts = nullptr;
};

} // namespace ui

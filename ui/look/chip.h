// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QPainter;

namespace ui {

/// What a chip or a sign says by its colour; a word always says it too.
enum class Tone { Quiet, Accent, Agreed, Differs, Decides, Other };

/// A word on a soft ground.
class Chip : public QLabel
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

    /// An empty text hides it.
    void say(const QString &text, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Quiet;
};

/// The same in a list: drawn right-aligned in rect; returns its width, 0 for an empty text.
int drawChip(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const QPalette &palette);

/// The letters' colour of a tone, and its ground's.
QColor colorOf(Tone tone, const QPalette &palette);
QColor softOf(Tone tone, const QPalette &palette);

} // namespace ui

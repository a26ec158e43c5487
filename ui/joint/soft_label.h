// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/chip.h"

#include <QLabel>

namespace ui {

/// A sentence on a soft ground of its own, over as many lines as it needs.
class SoftLabel : public QLabel
{
    Q_OBJECT

public:
    explicit SoftLabel(QWidget *parent = nullptr);

    /// Plain text or, for words that stand out, rich; an empty text hides it. A screen reader is told plain, where
    /// that is given.
    void say(const QString &text, Tone tone, const QString &plain = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Quiet;
};

// That much of a rich sentence in a heavier weight.
QString strong(const QString &text);
QString strong(const QString &text, const QColor &color);

} // namespace ui

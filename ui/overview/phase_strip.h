// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/phase.h"
#include "ui/words/language.h"

#include <QWidget>

namespace ui {

/// The phases of a round in a row: those that are over with ✓, the present one on its own ground. Where there is no
/// room for all it shows the present one with its neighbours.
class PhaseStrip : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseStrip(Language language, QWidget *parent = nullptr);

    void show(core::Phase phase);
    /// Of all phases in a row.
    int fullWidth() const;
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part
    {
        core::Phase phase;
        QString text;
    };
    std::vector<Part> parts(bool compact) const;
    QFont fontOf(const Part &part) const;
    int widthOf(const Part &part) const;
    int widthOf(const std::vector<Part> &parts) const;

    Language m_language;
    core::Phase m_phase = core::Phase::Setup;
    bool m_compact = false;
};

} // namespace ui

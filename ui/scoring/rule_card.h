// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scoring/rule_levels.h"

#include <QLabel>

#include <vector>

namespace ui {

/// The steps of a rule to be read, the one that is earned highlighted. Its text says the same, a line a step.
class RuleCard : public QLabel
{
    Q_OBJECT

public:
    explicit RuleCard(QWidget *parent = nullptr);

    void show(std::vector<RuleLevel> levels);
    /// -1: none.
    void setEarned(int level);
    int earned() const { return m_earned; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<RuleLevel> m_levels;
    int m_earned = -1;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scoring/rule_levels.h"

#include <QAbstractButton>
#include <QPainter>

#include <utility>

namespace ui {

/// How one step of a rule is drawn, alone or as a choice.
struct LevelLook
{
    enum class Kind { Shown, OneOf, AnyOf };

    RuleLevel level;
    Kind kind = Kind::Shown;
    QString key;           ///< "1": what picks it
    bool hasPoints = true; ///< a column of points stands before the words
};

int levelHeight(const QWidget &widget, const LevelLook &look, int width);
void drawLevel(QPainter &painter, const QRect &rect, const LevelLook &look, const QWidget &widget, bool chosen);

/// A step that is picked (QRadioButton) or ticked (QCheckBox): a whole row that wraps its words.
template <class Button>
class LevelRow : public Button
{
public:
    LevelRow(LevelLook look, QWidget *parent) : Button(parent), m_look(std::move(look))
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        this->setSizePolicy(policy);
        this->setAccessibleName(m_look.level.words + QStringLiteral(": ") + m_look.level.points);
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return levelHeight(*this, m_look, width); }
    QSize sizeHint() const override { return {NaturalWidth, heightForWidth(NaturalWidth)}; }
    QSize minimumSizeHint() const override { return {LeastWidth, heightForWidth(NaturalWidth)}; }

protected:
    bool hitButton(const QPoint &position) const override { return this->rect().contains(position); }
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        drawLevel(painter, this->rect(), m_look, *this, this->isChecked());
    }

private:
    static constexpr int NaturalWidth = 360;
    static constexpr int LeastWidth = 160;

    LevelLook m_look;
};

} // namespace ui

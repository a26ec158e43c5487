// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/snapshot.h"
#include "ui/words/language.h"

#include <QPushButton>

namespace ui {

/// Who sits here: a disc with the initials, the name, and body and role below it.
class PersonButton : public QPushButton
{
    Q_OBJECT

public:
    /// How much of it there is room for.
    enum class Shape { Full, Name, Disc };

    explicit PersonButton(Language language, QWidget *parent = nullptr);

    void show(const core::Snapshot &snapshot);
    void setShape(Shape shape);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Language m_language;
    Shape m_shape = Shape::Full;
    core::Person m_person;
    std::vector<core::Body> m_bodies;
    QString m_below;
};

} // namespace ui

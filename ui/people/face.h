// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/snapshot.h"
#include "ui/words/language.h"

#include <QStyledItemDelegate>

class QPainter;

namespace ui {

// How a person is drawn and named wherever somebody is to be told from the others.

/// "LM" for "Lý Văn Minh": the family's name and the given one.
QString initialsOf(const QString &name);
/// "L. V. Minh", as in a column of names.
QString shortName(const QString &name);
/// "Lý Văn Minh · Người thẩm định (SNV)"; a name that is the role's is said once.
QString described(const core::Person &person, Language language);
/// "Sở Nội vụ · người thẩm định"; the body's code where it is not among them.
QString placed(const core::Person &person, const std::vector<core::Body> &bodies, Language language);

/// Which colour a person has: that of the body; none of them for who belongs to none.
QColor faceColor(const core::Person &person, const std::vector<core::Body> &bodies, const QPalette &palette);
constexpr int FaceSize = 28; ///< in lists and on the button of the bar

/// A disc with the initials.
void drawFace(QPainter &painter, const QRect &rect, const QString &initials, const QColor &color);

/// A person in a list: disc, name, and body and role below it.
class FaceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { PlacedRole = Qt::UserRole + 1, ColorRole, NoteRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui

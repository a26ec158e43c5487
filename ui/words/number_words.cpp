// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_words.h"

#include <QLocale>

namespace ui {

QString points(const std::optional<core::Points> &points, int decimals)
{
    return points ? points->text(decimals, u',') : QStringLiteral("–");
}

QString counted(int number)
{
    return QLocale(QLocale::Vietnamese).toString(number);
}

QString rank(int rank)
{
    return rank > 0 ? QString::number(rank) : QStringLiteral("–");
}

} // namespace ui

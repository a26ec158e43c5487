// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include "core/base/calendar.h"

namespace core {

void bindField(Statement &to, int at, const std::optional<Verdict> &value)
{
    if (value) {
        bindField(to, at, *value);
    } else {
        to.bindNull(at);
    }
}

void bindField(Statement &to, int at, const std::vector<QString> &value)
{
    to.bind(at, QStringList(value.begin(), value.end()).join(u'\n'));
}

void readField(const Statement &from, int column, int &value)
{
    value = from.smallInteger(column);
}

void readField(const Statement &from, int column, bool &value)
{
    value = from.integer(column) != 0;
}

void readField(const Statement &from, int column, QString &value)
{
    value = from.text(column);
}

void readField(const Statement &from, int column, QByteArray &value)
{
    value = from.bytes(column);
}

void readField(const Statement &from, int column, QDate &value)
{
    value = parseDate(from.text(column)).value_or(QDate());
}

void readField(const Statement &from, int column, std::optional<Verdict> &value)
{
    if (!from.isNull(column)) {
        readField(from, column, value.emplace());
    }
}

void readField(const Statement &from, int column, std::vector<QString> &value)
{
    const QString lines = from.text(column);
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        value.push_back(line);
    }
}

void bindField(Statement &to, int at, const Inputs &value)
{
    to.bind(at, inputsText(value));
}

void readField(const Statement &from, int column, Inputs &value)
{
    value = inputsFromText(from.text(column)).value_or(Inputs{});
}

} // namespace core

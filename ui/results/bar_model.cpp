// SPDX-License-Identifier: GPL-3.0-or-later
#include "bar_model.h"

#include "ui/words/number_words.h"

#include <array>

namespace ui {

namespace {

constexpr int MarkDecimals = 2;
constexpr std::array Titles = {Phrase{u"Nội dung", u"What"}, Phrase{u"Số lượng", u"Count"},
                               Phrase{u"Tỷ lệ (%)", u"Share (%)"}};

} // namespace

BarModel::BarModel(Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) { }

void BarModel::show(std::vector<BarLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int BarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int BarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const BarLine &line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == LineRole) {
        return QVariant::fromValue(line);
    }
    if (role == Qt::ToolTipRole) {
        return line.name;
    }
    if (role == Qt::AccessibleTextRole && index.column() == Name) {
        return QString(line.name + (line.count < 0 ? QString() : u' ' + QString::number(line.count)) + u' '
                       + points(line.share, MarkDecimals) + QStringLiteral(" %"));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Name:
        return line.name;
    case Count:
        return line.count < 0 ? QString() : QString::number(line.count);
    default:
        return points(line.share, MarkDecimals);
    }
}

QVariant BarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool there = orientation == Qt::Horizontal && section >= 0 && section < ColumnCount;
    if (there && role == Qt::TextAlignmentRole) {
        return QVariant((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    return there && role == Qt::DisplayRole ? Titles.at(static_cast<std::size_t>(section)).in(m_language) : QVariant();
}

} // namespace ui

#include "moc_bar_model.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda_model.h"

#include <algorithm>

namespace ui {

void AgendaModel::show(std::vector<AgendaLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void AgendaModel::update(const std::vector<AgendaLine> &newer)
{
    for (const AgendaLine &line : newer) {
        const int row = line.heading ? -1 : rowOf(line.item);
        if (row >= 0 && m_lines[static_cast<std::size_t>(row)] != line) {
            m_lines[static_cast<std::size_t>(row)] = line;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

const AgendaLine *AgendaModel::line(int row) const
{
    const bool there = row >= 0 && row < rowCount() && !m_lines[static_cast<std::size_t>(row)].heading;
    return there ? &m_lines[static_cast<std::size_t>(row)] : nullptr;
}

int AgendaModel::rowOf(const AgendaItem &item) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&item](const AgendaLine &line) { return !line.heading && line.item == item; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int AgendaModel::itemFrom(int row) const
{
    for (int at = qMax(0, row); at < rowCount(); ++at) {
        if (line(at) != nullptr) {
            return at;
        }
    }
    for (int at = qMin(row, rowCount()) - 1; at >= 0; --at) {
        if (line(at) != nullptr) {
            return at;
        }
    }
    return -1;
}

int AgendaModel::items() const
{
    return itemsOf(m_lines);
}

int AgendaModel::numberOf(int row) const
{
    const auto end = m_lines.begin() + qBound(0, row + 1, rowCount());
    return static_cast<int>(std::count_if(m_lines.begin(), end, [](const AgendaLine &line) { return !line.heading; }));
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const AgendaLine &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringList({line.title, line.about, line.valuesText(), line.chip}).join(u' ').simplified();
    case LineRole:
        return QVariant::fromValue(line);
    default:
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return line(index.row()) == nullptr ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace ui

#include "moc_agenda_model.cpp"

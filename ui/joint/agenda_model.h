// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/joint/agenda.h"

#include <QAbstractListModel>

namespace ui {

/// One part of the agenda as a list.
class AgendaModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LineRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<AgendaLine> lines);
    /// What stands on those items by now; the order stays.
    void update(const std::vector<AgendaLine> &newer);
    /// nullptr for headings and out of range.
    const AgendaLine *line(int row) const;
    /// -1 where it is not listed.
    int rowOf(const AgendaItem &item) const;
    /// The first item at or after row, else the last one; -1 where there is none.
    int itemFrom(int row) const;
    int items() const;
    /// How many items there are up to that row: "3 of 7".
    int numberOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<AgendaLine> m_lines;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::AgendaLine)

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
    /// nullptr for headings and out of range.
    const AgendaLine *line(int row) const;
    /// -1 where it is not listed.
    int rowOf(const AgendaItem &item) const;
    /// The first item at or after row, else the last one; -1 where there is none.
    int itemFrom(int row) const;
    int items() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<AgendaLine> m_lines;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::AgendaLine)

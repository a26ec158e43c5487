// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/snapshot.h"
#include "ui/overview/work_line.h"
#include "ui/words/language.h"

#include <QAbstractTableModel>

#include <memory>

namespace ui {

/// The list behind a line of work, one thing to be done a row. Sorts names as Vietnamese does, components in the set's
/// order.
class WorkModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Agency, Component, About, ColumnCount };

    explicit WorkModel(Language language, QObject *parent = nullptr);

    void show(std::shared_ptr<const core::Snapshot> snapshot, std::vector<WorkRow> rows, PageKind opens);
    Place placeAt(int row) const;
    /// Does any row name a component, or say more?
    bool uses(Column column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QString textOf(const WorkRow &row, int column) const;

    Language m_language;
    std::shared_ptr<const core::Snapshot> m_snapshot;
    std::vector<WorkRow> m_rows;
    PageKind m_opens = PageKind::Scoring;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"
#include "core/report/results_table.h"
#include "ui/words/language.h"

#include <QAbstractTableModel>

namespace ui {

/// The table of results, one agency a row. Sorts by values, names as Vietnamese sorts them.
class ResultsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ResultsModel(Language language, QObject *parent = nullptr);

    /// results are the round's; group -1: all.
    void show(const core::Round &round, const core::ResultsTable &results, int group);
    int scaleColumn() const { return m_scaleColumn; }
    /// Columns that a narrow window can do without, first to go first.
    std::vector<int> spareColumns() const;
    /// Empty where there is no such row.
    QString agencyAt(int row) const;
    /// The first row where the agency is not shown.
    int rowOf(const QString &agency) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    enum Role { ScaleRole = Qt::UserRole, ToneRole };
    /// What a row's scale shows.
    struct Scale
    {
        core::Points scale;
        std::optional<core::Points> total;
        std::vector<core::Points> bounds; ///< where classes begin
    };

    /// What a column holds: its title, its text and the number by which it sorts. Columns are a table, not a switch.
    struct Column
    {
        QString title;
        std::function<QString(const core::ResultLine &)> text;
        std::function<std::int64_t(const core::ResultLine &)> number; ///< empty: sorts by text
    };

private:
    void makeColumns(const core::Round &round);
    QString noteOf(const core::ResultLine &line) const;
    QString nearnessOf(const core::ResultLine &line) const;
    Scale scaleOf(const core::ResultLine &line) const;
    int m_scaleColumn = -1, m_classColumn = -1;

    Language m_language;
    int m_decimals = 2;
    int m_group = -1;
    std::shared_ptr<const core::CriteriaSet> m_set;
    std::vector<Column> m_columns;
    std::vector<core::ResultLine> m_lines;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::ResultsModel::Scale)

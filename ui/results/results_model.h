// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"
#include "core/report/results_table.h"
#include "ui/results/result_words.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

namespace ui {

/// "▲", "▼" and so on, by position of the body.
QString bodySign(int body);

/// The table of results, one agency a row. Sorts by values, names as Vietnamese sorts them.
class ResultsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ResultsModel(Language language, QObject *parent = nullptr);

    /// results are the round's; group -1: all.
    void show(const core::Round &round, const core::ResultsTable &results, int group);
    int scaleColumn() const { return m_scaleColumn; }
    int notesColumn() const { return m_scaleColumn + 1; }
    /// Columns that a narrow window can do without, first to go first; the scale is the last.
    std::vector<int> spareColumns() const;
    /// nullptr where there is no such row.
    const core::ResultLine *lineAt(int row) const;
    /// Empty where there is no such row.
    QString agencyAt(int row) const;
    /// The first row where the agency is not shown.
    int rowOf(const QString &agency) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    enum Role { ScaleRole = Qt::UserRole, ToneRole, NotesRole };
    /// What a row's scale shows; all rows from the same low to the same high end.
    struct Scale
    {
        core::Points low, high;
        std::vector<core::Points> bounds; ///< where classes begin, best first; those below low are left out
        std::optional<core::Points> total, self;
        std::vector<std::optional<core::Points>> bodies;
    };
    /// The scale of the heading, without marks.
    Scale scale() const;

    /// What a column holds: its title, its text and the number by which it sorts. Columns are a table, not a switch.
    struct Column
    {
        QString title;
        std::function<QString(const core::ResultLine &)> text;
        std::function<std::int64_t(const core::ResultLine &)> number; ///< empty: sorts by text
    };

private:
    void makeColumns(const core::Round &round);
    void addLeadColumns();
    void addBodyColumns(const core::Round &round);
    void findLow();
    bool isTied(const core::ResultLine &line) const;
    int rankOf(const core::ResultLine &line) const { return m_group < 0 ? line.rankOverall : line.rankInGroup; }
    QString textAt(int column, const core::ResultLine &line) const;
    QVariant notesAt(int column, const core::ResultLine &line) const;
    QVariant toneAt(int column, const core::ResultLine &line) const;
    QVariant alignmentOf(int column) const;
    QString noteOf(const core::ResultLine &line) const;
    Scale scaleOf(const core::ResultLine &line) const;
    std::optional<core::Points> selfTotal(const core::ResultLine &line) const;
    int m_scaleColumn = -1, m_classColumn = -1;

    Language m_language;
    int m_decimals = 2;
    int m_group = -1;
    core::Points m_low;
    core::Round m_round; ///< its sheets are shared
    std::shared_ptr<const core::CriteriaSet> m_set;
    std::vector<int> m_ranks; ///< how many agencies have that rank
    std::vector<Column> m_columns;
    std::vector<core::ResultLine> m_lines;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::ResultsModel::Scale)
Q_DECLARE_METATYPE(std::vector<ui::ResultNote>)

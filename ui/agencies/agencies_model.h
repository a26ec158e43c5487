// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"
#include "ui/words/language.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace ui {

/// The agencies of a round, one a row: names, group, what has been handed in, who has committed, who stands aside.
/// Sorts by values, names as Vietnamese sorts them.
class AgenciesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Name, ShortName, Group, SelfMarked, ColumnCount }; ///< then one a body

    explicit AgenciesModel(Language language, QObject *parent = nullptr);

    void show(const core::Round &round);
    QString agencyAt(int row) const;
    /// The first row where the agency is not there.
    int rowOf(const QString &agency) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Line
    {
        QString agency;
        std::vector<QString> cells;
        int position = 0;
        int missing = 0; ///< self-scores
    };
    Line lineOf(const core::Round &round, const core::Sheet &sheet) const;

    Language m_language;
    std::vector<QString> m_titles;
    std::vector<Line> m_lines;
};

} // namespace ui

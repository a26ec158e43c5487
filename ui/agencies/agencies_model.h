// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agencies/agency_line.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// The agencies of a round, one a row: names, group, what has been handed in, who appraises, who has committed or
/// stands aside. Sorts by values, names as Vietnamese sorts them.
class AgenciesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Code, ShortName, Group, Received, SelfMarked, Assigned, ColumnCount }; ///< then one a body
    enum Role { ToneRole = Qt::UserRole + 1 };
    /// Which of them are shown.
    struct Filter
    {
        enum Kind { All, OfGroup, NotReceived, WithoutReviewer } kind = All;
        int group = 0; ///< position
        bool operator==(const Filter &) const = default;
    };

    explicit AgenciesModel(Language language, QObject *parent = nullptr);

    void show(const core::Snapshot &snapshot);
    void setFilter(const Filter &filter);
    int count(const Filter &filter) const;

    QString agencyAt(int row) const;
    /// -1 where the agency is not shown.
    int rowOf(const QString &agency) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    static bool fits(const AgencyLine &line, const Filter &filter);
    const AgencyLine &lineAt(int row) const { return m_lines[m_shown[static_cast<std::size_t>(row)]]; }
    static QString text(const AgencyLine &line, int column);
    QString hint(const AgencyLine &line, int column) const;
    void pick();

    Language m_language;
    std::vector<QString> m_titles;
    std::vector<QString> m_groups; ///< names
    std::vector<AgencyLine> m_lines;
    std::vector<std::size_t> m_shown; ///< positions in m_lines
    Filter m_filter;
    int m_column = -1; ///< by which it is sorted; -1: the round's own order
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace ui

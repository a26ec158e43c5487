// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/next_work.h"

#include <QAbstractTableModel>

namespace ui {

/// How far each agency's sheet has come, one a row.
class ProgressModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Done, State, ColumnCount };
    enum Role { ShareRole = Qt::UserRole }; ///< 0 to 1 of what is to be marked; negative where nothing is

    explicit ProgressModel(Language language, QObject *parent = nullptr);

    void show(std::vector<ProgressLine> lines);
    QString agencyAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Language m_language;
    std::vector<ProgressLine> m_lines;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overview.h"

#include <QAbstractTableModel>

namespace ui {

/// How far each agency's sheet has come, one a row.
class ProgressModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Done, People, State, ColumnCount };
    enum Role {
        ShareRole = Qt::UserRole, ///< 0 to 1 of what is to be marked; negative where nothing is
        ToneRole,                 ///< of the state
    };

    explicit ProgressModel(Language language, QObject *parent = nullptr);

    /// progressOf is the heading of what is counted.
    void show(std::vector<ProgressLine> lines, const QString &progressOf);
    /// Is anybody named who appraises?
    bool namesPeople() const;
    QString agencyAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Language m_language;
    QString m_progressOf;
    std::vector<ProgressLine> m_lines;
};

} // namespace ui

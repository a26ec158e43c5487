// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/snapshot.h"
#include "ui/words/language.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// The people of a dossier, one a row: name, role, body, how many agencies they have been given, whether they have a
/// password.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Role, Body, Agencies, Password, ColumnCount };

    explicit PeopleModel(Language language, QObject *parent = nullptr);

    void show(const core::Snapshot &snapshot);
    /// nullptr where there is no such row.
    const core::Person *personAt(int row) const;
    /// -1 where the person is not there.
    int rowOf(int person) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Line
    {
        core::Person person;
        QString body; ///< name
        int agencies = 0;
        bool password = false;
    };
    QString text(const Line &line, int column) const;

    Language m_language;
    std::vector<Line> m_lines;
};

} // namespace ui

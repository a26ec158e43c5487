// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/journal_rows.h"
#include "ui/words/change_words.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// Lines of the journal as one person may read it: when, who, what, how much, why. Which of them and in which order is
/// found elsewhere (journal_rows.h), on a thread of its own.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit JournalModel(Language language, QObject *parent = nullptr);

    void show(std::shared_ptr<const JournalRows> rows, std::vector<std::size_t> shown);
    /// What the numbers and codes in what was changed stand for.
    void setNames(KnownNames names) { m_names = std::move(names); }

    /// What the line changed, one text a row changed, and a last one that says how many more there are.
    QStringList changesOf(int row) const;
    /// nullptr where there is no such row.
    const core::JournalLine *lineAt(int row) const;
    int total() const { return m_rows ? static_cast<int>(m_rows->size()) : 0; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Language m_language;
    KnownNames m_names;
    std::shared_ptr<const JournalRows> m_rows;
    std::vector<std::size_t> m_shown; ///< positions in m_rows
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/journal_json.h"
#include "ui/words/language.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// The journal as one person may read it, newest first: when, who, what, how much, why.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Changes, Why, ColumnCount };

    explicit JournalModel(Language language, QObject *parent = nullptr);

    void show(std::vector<core::JournalLine> lines);
    /// Whose names stand for the numbers in what was changed.
    void setPeople(std::vector<core::Person> people) { m_people = std::move(people); }
    /// Only lines that have all the words, without regard to case and marks, in who, what, why or what was changed.
    void filter(const QString &words);

    /// What the line changed, one text a row changed.
    QStringList changesOf(int row) const;
    int total() const { return static_cast<int>(m_lines.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        core::JournalLine line;
        QString searched; ///< folded, made when first searched
    };

    QString text(const core::JournalLine &line, int column) const;
    const QString &searched(Line &line) const;

    Language m_language;
    std::vector<core::Person> m_people;
    std::vector<Line> m_lines;
    std::vector<std::size_t> m_shown; ///< positions in m_lines
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_model.h"

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr std::array Titles = {
    Phrase{u"Thời điểm", u"When"},      Phrase{u"Ai", u"Who"},    Phrase{u"Việc", u"What"},
    Phrase{u"Số thay đổi", u"Changes"}, Phrase{u"Lý do", u"Why"},
};
constexpr std::size_t MostChanges = 500; ///< of one act; an import has thousands

bool isCount(int column)
{
    return static_cast<JournalColumn>(column) == JournalColumn::Changes;
}

} // namespace

JournalModel::JournalModel(Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) { }

void JournalModel::show(std::shared_ptr<const JournalRows> rows, std::vector<std::size_t> shown)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_shown = std::move(shown);
    endResetModel();
}

const core::JournalLine *JournalModel::lineAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &(*m_rows)[m_shown[static_cast<std::size_t>(row)]].line;
}

QStringList JournalModel::changesOf(int row) const
{
    QStringList changes;
    const core::JournalLine *line = lineAt(row);
    if (line == nullptr) {
        return changes;
    }
    const auto &edits = line->command.edits;
    for (std::size_t i = 0; i < std::min(MostChanges, edits.size()); ++i) {
        changes.append(changeText(edits[i], m_names, m_language));
    }
    if (edits.size() > MostChanges) {
        changes.append(
            Phrase{u"… và %1 thay đổi nữa", u"… and %1 more changes"}.in(m_language).arg(edits.size() - MostChanges));
    }
    return changes;
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : JournalColumns;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && isCount(index.column())) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    return text(*lineAt(index.row()), static_cast<JournalColumn>(index.column()), m_language);
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= JournalColumns) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((isCount(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? Titles.at(static_cast<std::size_t>(section)).in(m_language) : QVariant();
}

} // namespace ui

#include "moc_journal_model.cpp"

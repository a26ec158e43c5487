// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_model.h"

#include "core/base/calendar.h"
#include "core/base/text.h"
#include "core/model/row_text.h"
#include "ui/words/change_words.h"
#include "ui/words/label_words.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace ui {

namespace {

constexpr std::array Titles = {
    Phrase{u"Thời điểm", u"When"},      Phrase{u"Ai", u"Who"},    Phrase{u"Việc", u"What"},
    Phrase{u"Số thay đổi", u"Changes"}, Phrase{u"Lý do", u"Why"},
};

} // namespace

JournalModel::JournalModel(Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) { }

void JournalModel::show(std::vector<core::JournalLine> lines)
{
    beginResetModel();
    m_lines.clear();
    m_lines.reserve(lines.size());
    for (core::JournalLine &line : lines) {
        m_lines.push_back({std::move(line), {}});
    }
    std::reverse(m_lines.begin(), m_lines.end());
    m_shown.resize(m_lines.size());
    std::iota(m_shown.begin(), m_shown.end(), std::size_t{0});
    endResetModel();
}

const QString &JournalModel::searched(Line &line) const
{
    if (line.searched.isEmpty()) {
        QStringList places;
        for (const core::AnyEdit &edit : line.line.command.edits) {
            places.append(std::visit([](const auto &one) { return core::placeOf(core::textOf(one.row())); }, edit));
        }
        line.searched = core::folded(text(line.line, When) + u' ' + text(line.line, Who) + u' ' + text(line.line, What)
                                     + u' ' + text(line.line, Why) + u' ' + places.join(u' '));
    }
    return line.searched;
}

void JournalModel::filter(const QString &words)
{
    const QStringList wanted = core::folded(words).split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool all = std::all_of(wanted.begin(), wanted.end(),
                                     [this, i](const QString &word) { return searched(m_lines[i]).contains(word); });
        if (all) {
            m_shown.push_back(i);
        }
    }
    endResetModel();
}

QStringList JournalModel::changesOf(int row) const
{
    QStringList changes;
    if (row >= 0 && row < rowCount()) {
        for (const core::AnyEdit &edit : m_lines[m_shown[static_cast<std::size_t>(row)]].line.command.edits) {
            changes.append(changeText(edit, m_people, m_language));
        }
    }
    return changes;
}

QString JournalModel::text(const core::JournalLine &line, int column) const
{
    switch (column) {
    case When:
        return core::vietnameseTime(line.at, true);
    case Who:
        return line.actor;
    case What:
        return label(line.command.verb, m_language);
    case Changes:
        return QString::number(line.command.edits.size());
    default:
        return line.command.reason;
    }
}

/// Times and counts by their values, words as Vietnamese sorts them.
void JournalModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const core::VietnameseCollator collator;
    const auto less = [&](std::size_t left, std::size_t right) {
        const core::JournalLine &a = m_lines[left].line;
        const core::JournalLine &b = m_lines[right].line;
        switch (column) {
        case When:
            return a.at < b.at;
        case Changes:
            return a.command.edits.size() < b.command.edits.size();
        default:
            return collator(text(a, column), text(b, column));
        }
    };
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](std::size_t left, std::size_t right) {
        return order == Qt::AscendingOrder ? less(left, right) : less(right, left);
    });
    Q_EMIT layoutChanged();
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() == Changes) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    return text(m_lines[m_shown[static_cast<std::size_t>(index.row())]].line, index.column());
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section == Changes ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? Titles.at(static_cast<std::size_t>(section)).in(m_language) : QVariant();
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_model.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr std::array Titles = {Phrase{u"Cơ quan, đơn vị", u"Agency"}, Phrase{u"Tiến độ", u"Progress"},
                               Phrase{u"Người thẩm định", u"Reviewer"}, Phrase{u"Tình trạng", u"State"}};

} // namespace

ProgressModel::ProgressModel(Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) { }

void ProgressModel::show(std::vector<ProgressLine> lines, const QString &progressOf)
{
    beginResetModel();
    m_progressOf = progressOf;
    m_lines = std::move(lines);
    endResetModel();
}

bool ProgressModel::namesPeople() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const ProgressLine &line) { return !line.people.isEmpty(); });
}

QString ProgressModel::agencyAt(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : m_lines[static_cast<std::size_t>(row)].agency;
}

int ProgressModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ProgressModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProgressModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ProgressLine &line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == ShareRole) {
        return line.of == 0 ? -1.0 : static_cast<double>(line.marked) / line.of;
    }
    if (role == ToneRole) {
        return static_cast<int>(line.tone);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case Name:
        return line.name;
    case Done:
        return line.of == 0 ? QStringLiteral("–")
                            : QString(QString::number(line.marked) + QStringLiteral(" / ") + QString::number(line.of));
    case People:
        return line.people.isEmpty() ? QStringLiteral("–") : line.people;
    default:
        return line.state;
    }
}

/// Shares by their values, words as Vietnamese sorts them.
void ProgressModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const core::VietnameseCollator collator;
    const auto less = [&](const ProgressLine &a, const ProgressLine &b) {
        switch (column) {
        case Name:
            return collator(a.name, b.name);
        case Done:
            return std::int64_t{a.marked} * b.of < std::int64_t{b.marked} * a.of;
        case People:
            return collator(a.people, b.people);
        default:
            return collator(a.state, b.state);
        }
    };
    std::stable_sort(m_lines.begin(), m_lines.end(), [&](const ProgressLine &a, const ProgressLine &b) {
        return order == Qt::AscendingOrder ? less(a, b) : less(b, a);
    });
    Q_EMIT layoutChanged();
}

QVariant ProgressModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool there = orientation == Qt::Horizontal && section >= 0 && section < ColumnCount;
    if (there && role == Qt::TextAlignmentRole) {
        return QVariant((section == State ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter); // as what is below
    }
    if (there && role == Qt::DisplayRole && section == Done && !m_progressOf.isEmpty()) {
        return m_progressOf;
    }
    return there && role == Qt::DisplayRole ? Titles.at(static_cast<std::size_t>(section)).in(m_language) : QVariant();
}

} // namespace ui

#include "moc_progress_model.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_model.h"

#include "core/access/permissions.h"
#include "core/base/text.h"
#include "ui/words/label_words.h"

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr std::array Titles = {
    Phrase{u"Họ và tên", u"Name"},       Phrase{u"Vai trò", u"Role"},      Phrase{u"Bên", u"Body"},
    Phrase{u"Được phân công", u"Given"}, Phrase{u"Mật khẩu", u"Password"},
};

} // namespace

PeopleModel::PeopleModel(Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) { }

void PeopleModel::show(const core::Snapshot &snapshot)
{
    beginResetModel();
    m_lines.clear();
    for (const core::Person &person : snapshot.people) {
        const int body = snapshot.round.bodyOf(person.body);
        const auto given = std::count_if(snapshot.round.sheets.begin(), snapshot.round.sheets.end(),
                                         [&person](const auto &sheet) { return sheet->isAssigned(person.number); });
        m_lines.push_back({person, body < 0 ? QString() : snapshot.round.bodies[static_cast<std::size_t>(body)].code,
                           static_cast<int>(given), snapshot.hasPassword(person.number)});
    }
    endResetModel();
}

const core::Person *PeopleModel::personAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_lines[static_cast<std::size_t>(row)].person;
}

int PeopleModel::rowOf(int person) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [person](const Line &line) { return line.person.number == person; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

QString PeopleModel::text(const Line &line, int column) const
{
    switch (column) {
    case Name:
        return line.person.name;
    case Role:
        return label(line.person.role, m_language);
    case Body:
        return line.body;
    case Agencies:
        return line.agencies == 0 ? QString() : QString::number(line.agencies);
    default:
        return !core::maySignIn(line.person.role) ? QString()
            : line.password                       ? Phrase{u"Đã đặt", u"Set"}.in(m_language)
                                                  : Phrase{u"Chưa đặt", u"Not set"}.in(m_language);
    }
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() == Agencies) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    return text(m_lines[static_cast<std::size_t>(index.row())], index.column());
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section == Agencies ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? Titles.at(static_cast<std::size_t>(section)).in(m_language) : QVariant();
}

/// Names and words as Vietnamese sorts them, counts as numbers.
void PeopleModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const core::VietnameseCollator collator;
    const auto less = [&](const Line &a, const Line &b) {
        return column == Agencies ? a.agencies < b.agencies : collator(text(a, column), text(b, column));
    };
    std::stable_sort(m_lines.begin(), m_lines.end(), [&](const Line &a, const Line &b) {
        return order == Qt::AscendingOrder ? less(a, b) : less(b, a);
    });
    Q_EMIT layoutChanged();
}

} // namespace ui

#include "moc_people_model.cpp"

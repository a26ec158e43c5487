// SPDX-License-Identifier: GPL-3.0-or-later
#include "agencies_model.h"

#include "core/base/text.h"
#include "core/dossier/mark_verbs.h"

#include <algorithm>

namespace ui {

AgenciesModel::AgenciesModel(Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) { }

AgenciesModel::Line AgenciesModel::lineOf(const core::Round &round, const core::Sheet &sheet) const
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    int of = 0;
    for (int i = 0; i < round.componentCount(); ++i) {
        const core::Component &the = round.set->components[static_cast<std::size_t>(i)];
        of += !the.isComputed() && !the.isBonus() && round.marks(core::Round::Self, i, sheet.group) ? 1 : 0;
    }
    Line line;
    line.agency = sheet.agency;
    line.position = sheet.position;
    line.missing = static_cast<int>(core::blanksOf(round, sheet, core::Round::Self).size());
    line.cells = {sheet.agency, sheet.name, sheet.shortName,
                  round.set->groups[static_cast<std::size_t>(sheet.group)].code,
                  line.missing == of ? word({u"Chưa gửi", u"Not received"})
                                     : QString(QString::number(of - line.missing) + u'/' + QString::number(of))};
    for (const core::Body &body : round.bodies) {
        const bool recused = sheet.recusal(body.position) != nullptr;
        const bool committed = sheet.commitment(body.position) != nullptr;
        line.cells.push_back(recused         ? word({u"Không tham gia", u"Recused"})
                                 : committed ? word({u"Đã chốt điểm", u"Committed"})
                                             : word({u"Chưa chốt", u"Not committed"}));
    }
    return line;
}

void AgenciesModel::show(const core::Round &round)
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    beginResetModel();
    m_titles = {word({u"Mã", u"Code"}), word({u"Cơ quan, đơn vị", u"Agency"}), word({u"Tên ngắn", u"Short name"}),
                word({u"Khối", u"Group"}), word({u"Tự chấm", u"Self-scored"})};
    for (const core::Body &body : round.bodies) {
        m_titles.push_back(body.code);
    }
    m_lines.clear();
    for (const auto &sheet : round.sheets) {
        m_lines.push_back(lineOf(round, *sheet));
    }
    endResetModel();
}

QString AgenciesModel::agencyAt(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : m_lines[static_cast<std::size_t>(row)].agency;
}

int AgenciesModel::rowOf(const QString &agency) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&agency](const Line &line) { return line.agency == agency; });
    return found == m_lines.end() ? 0 : static_cast<int>(found - m_lines.begin());
}

int AgenciesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int AgenciesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant AgenciesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    return m_lines[static_cast<std::size_t>(index.row())].cells[static_cast<std::size_t>(index.column())];
}

QVariant AgenciesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool there = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
    if (there && role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    return there && role == Qt::DisplayRole ? m_titles[static_cast<std::size_t>(section)] : QVariant();
}

void AgenciesModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount()) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const core::VietnameseCollator collator;
    const auto less = [&](const Line &a, const Line &b) {
        if (column == SelfMarked) {
            return a.missing < b.missing;
        }
        const auto at = static_cast<std::size_t>(column);
        return collator(a.cells[at], b.cells[at]);
    };
    std::stable_sort(m_lines.begin(), m_lines.end(), [&](const Line &a, const Line &b) {
        return order == Qt::AscendingOrder ? less(a, b) : less(b, a);
    });
    Q_EMIT layoutChanged();
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring_model.h"

#include "core/scoring/scorer.h"
#include "ui/words/label_words.h"
#include "ui/words/number_words.h"

#include <algorithm>

namespace ui {

using core::MarkState;

namespace {

const core::Component &componentAt(const core::Round &round, int component)
{
    return round.set->components[static_cast<std::size_t>(component)];
}

void showMark(const core::Mark &mark, int decimals, Language language, MarkLine &line)
{
    switch (mark.state) {
    case MarkState::Blank:
        line.sign = QStringLiteral("○");
        line.value = QStringLiteral("–");
        line.blank = true;
        return;
    case MarkState::Scored:
        line.sign = QStringLiteral("✓");
        line.value = points(mark.points(), decimals);
        line.tone = Tone::Agreed;
        return;
    case MarkState::NotApplicable:
        line.sign = QStringLiteral("⊘");
        line.value = Phrase{u"KPS", u"N/A"}.in(language);
        line.tone = Tone::Other;
        return;
    case MarkState::Abstained:
        line.sign = QStringLiteral("–");
        line.value = Phrase{u"KTG", u"Abst."}.in(language);
        return;
    }
}

MarkLine lineOf(const core::Round &round, int sheet, int component, const Listing &listing, Language language)
{
    const core::Sheet &the = *round.sheets[static_cast<std::size_t>(sheet)];
    const core::Component &what = componentAt(round, component);
    MarkLine line;
    line.sheet = sheet;
    line.component = component;
    line.code = listing.walk == Walk::ByAgency ? what.code : the.agency;
    line.title = listing.walk == Walk::ByAgency ? what.title : (the.shortName.isEmpty() ? the.name : the.shortName);
    line.maximum = points(what.maximum, round.set->decimals);
    showMark(round.mark(the, listing.source, component), round.set->decimals, language, line);
    if (std::find(listing.drafts.begin(), listing.drafts.end(), std::pair(sheet, component)) != listing.drafts.end()) {
        line.sign = QStringLiteral("✎");
        line.tone = Tone::Differs;
    }
    return line;
}

/// What a person of this source marks on the sheet.
bool isMarked(const core::Round &round, int source, int component, const core::Sheet &sheet)
{
    return !componentAt(round, component).isComputed() && round.marks(source, component, sheet.group);
}

MarkLine headingOf(const core::Round &round, int criterion, const core::SheetDetail &detail)
{
    const core::Criterion &the = round.set->criteria[static_cast<std::size_t>(criterion)];
    const core::Sum &sum = detail.criteria[static_cast<std::size_t>(criterion)];
    MarkLine line;
    line.heading = true;
    line.title = the.code + QStringLiteral(" · ") + the.title;
    const int decimals = round.set->decimals;
    line.value = sum.applicable ? points(sum.points, decimals) : QStringLiteral("–");
    line.maximum = points(sum.applicable ? sum.maximum : the.maximum, decimals);
    return line;
}

std::vector<MarkLine> linesOfSheet(const core::Round &round, const Listing &listing, Language language)
{
    const core::Sheet &sheet = *round.sheets[static_cast<std::size_t>(listing.at)];
    const core::SheetDetail detail = core::Scorer(round).detail(sheet, listing.source);
    std::vector<MarkLine> lines;
    int criterion = -2;
    for (int component = 0; component < round.componentCount(); ++component) {
        if (!isMarked(round, listing.source, component, sheet)) {
            continue;
        }
        MarkLine line = lineOf(round, listing.at, component, listing, language);
        if (listing.onlyBlank && !line.blank) {
            continue;
        }
        const int of = componentAt(round, component).criterion;
        if (of >= 0 && of != criterion) {
            lines.push_back(headingOf(round, of, detail));
        }
        criterion = of;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<MarkLine> linesOfComponent(const core::Round &round, const Listing &listing, Language language)
{
    std::vector<MarkLine> lines;
    for (const auto &sheet : round.sheets) {
        if (isMarked(round, listing.source, listing.at, *sheet)) {
            MarkLine line = lineOf(round, sheet->position, listing.at, listing, language);
            if (!listing.onlyBlank || line.blank) {
                lines.push_back(std::move(line));
            }
        }
    }
    return lines;
}

} // namespace

std::vector<MarkLine> markLines(const core::Round &round, const Listing &listing, Language language)
{
    return listing.walk == Walk::ByAgency ? linesOfSheet(round, listing, language)
                                          : linesOfComponent(round, listing, language);
}

ScoringModel::ScoringModel(Language language, QObject *parent) : QAbstractListModel(parent), m_language(language) { }

void ScoringModel::show(const core::Round &round, const Listing &listing)
{
    Listing whole = listing;
    whole.onlyBlank = false;
    std::vector<MarkLine> lines = markLines(round, whole, m_language);
    m_marks =
        static_cast<int>(std::count_if(lines.begin(), lines.end(), [](const MarkLine &line) { return !line.heading; }));
    m_blanks =
        static_cast<int>(std::count_if(lines.begin(), lines.end(), [](const MarkLine &line) { return line.blank; }));
    if (listing.onlyBlank) {
        lines = markLines(round, listing, m_language);
    }
    const auto same = [](const MarkLine &a, const MarkLine &b) {
        return a.heading == b.heading && a.sheet == b.sheet && a.component == b.component;
    };
    if (std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), same)) {
        m_lines = std::move(lines); // the same lines with other values: whoever is on one stays there
        if (!m_lines.empty()) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int ScoringModel::rowOf(int sheet, int component) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const MarkLine &line) {
        return line.sheet == sheet && line.component == component && !line.heading;
    });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int ScoringModel::nextBlank(int row) const
{
    const int count = rowCount();
    for (int i = 1; i <= count; ++i) {
        const int at = (qMax(row, -1) + i) % count;
        if (m_lines[static_cast<std::size_t>(at)].blank) {
            return at;
        }
    }
    return -1;
}

int ScoringModel::step(int row, int by) const
{
    for (int at = row + by; at >= 0 && at < rowCount(); at += by) {
        if (!m_lines[static_cast<std::size_t>(at)].heading) {
            return at;
        }
    }
    return row;
}

const MarkLine *ScoringModel::line(int row) const
{
    if (row < 0 || row >= rowCount() || m_lines[static_cast<std::size_t>(row)].heading) {
        return nullptr;
    }
    return &m_lines[static_cast<std::size_t>(row)];
}

int ScoringModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ScoringModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const MarkLine &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QString(line.code + u' ' + line.title + QStringLiteral(": ") + line.value + u'/' + line.maximum)
            .trimmed();
    case LineRole:
        return QVariant::fromValue(line);
    default:
        return {};
    }
}

Qt::ItemFlags ScoringModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return line(index.row()) == nullptr ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace ui

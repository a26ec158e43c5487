// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_rows.h"

#include "core/base/calendar.h"
#include "core/base/text.h"
#include "core/model/row_text.h"
#include "ui/words/label_words.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

/// The value of that name in the row's key; empty where it has none.
QString inKey(const core::RowText &row, const char16_t *name)
{
    for (const auto &[key, value] : row.key) {
        if (key == name) {
            return value;
        }
    }
    // An agency's own rows are named by the code alone.
    return row.noun == u"agency" && QStringView(name) == u"agency" ? row.key.front().second : QString();
}

core::RowText rowOf(const core::AnyEdit &edit)
{
    return std::visit([](const auto &one) { return core::textOf(one.row()); }, edit);
}

void addPlaces(JournalRow &row, QString &searched)
{
    for (const core::AnyEdit &edit : row.line.command.edits) {
        const core::RowText text = rowOf(edit);
        searched += u' ' + core::placeOf(text);
        const QString agency = inKey(text, u"agency");
        if (!agency.isEmpty() && std::find(row.agencies.begin(), row.agencies.end(), agency) == row.agencies.end()) {
            row.agencies.push_back(agency);
        }
    }
}

/// The place of each text among all of them, sorted: comparing places is comparing texts, and a thousand times as fast.
template <class Text>
void rank(JournalRows &rows, int JournalRow::*place, Text text)
{
    QHash<QString, int> places;
    for (const JournalRow &row : rows) {
        places.insert(text(row), 0);
    }
    QStringList sorted = places.keys();
    const core::VietnameseCollator collator;
    std::sort(sorted.begin(), sorted.end(), [&collator](const QString &a, const QString &b) { return collator(a, b); });
    for (int i = 0; i < sorted.size(); ++i) {
        places[sorted[i]] = i;
    }
    for (JournalRow &row : rows) {
        row.*place = places.value(text(row));
    }
}

bool fits(const JournalRow &row, const JournalQuery &query, const QStringList &words)
{
    return (query.who.isEmpty() || row.line.actor == query.who) && (!query.what || row.line.command.verb == *query.what)
        && (query.agency.isEmpty()
            || std::find(row.agencies.begin(), row.agencies.end(), query.agency) != row.agencies.end())
        && std::all_of(words.begin(), words.end(), [&row](const QString &one) { return row.searched.contains(one); });
}

qint64 keyOf(const JournalRow &row, JournalColumn column)
{
    switch (column) {
    case JournalColumn::When:
        return row.line.at;
    case JournalColumn::Who:
        return row.who;
    case JournalColumn::What:
        return row.what;
    case JournalColumn::Changes:
        return static_cast<qint64>(row.line.command.edits.size());
    case JournalColumn::Why:
        return row.why;
    }
    return 0;
}

bool isOfSession(const core::RowText &row)
{
    return row.noun == u"settlement" || row.noun == u"confirmation" || row.noun == u"reservation"
        || inKey(row, u"source") == u"agreed";
}

} // namespace

QString text(const core::JournalLine &line, JournalColumn column, Language language)
{
    switch (column) {
    case JournalColumn::When:
        return core::vietnameseTime(line.at, true);
    case JournalColumn::Who:
        return line.actor;
    case JournalColumn::What:
        return label(line.command.verb, language);
    case JournalColumn::Changes:
        return QString::number(line.command.edits.size());
    case JournalColumn::Why:
        return line.command.reason;
    }
    return {};
}

JournalRows rowsOf(std::vector<core::JournalLine> lines, Language language)
{
    JournalRows rows;
    rows.reserve(lines.size());
    for (core::JournalLine &line : lines) {
        JournalRow row;
        row.line = std::move(line);
        QString searched;
        for (const auto column : {JournalColumn::When, JournalColumn::Who, JournalColumn::What, JournalColumn::Why}) {
            searched += text(row.line, column, language) + u' ';
        }
        addPlaces(row, searched);
        row.searched = core::folded(searched);
        rows.push_back(std::move(row));
    }
    rank(rows, &JournalRow::who, [](const JournalRow &row) { return row.line.actor; });
    rank(rows, &JournalRow::what, [language](const JournalRow &row) { return label(row.line.command.verb, language); });
    rank(rows, &JournalRow::why, [](const JournalRow &row) { return row.line.command.reason; });
    return rows;
}

std::vector<std::size_t> found(const JournalRows &rows, const JournalQuery &query)
{
    const QStringList words = core::folded(query.words).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (fits(rows[i], query, words)) {
            positions.push_back(i);
        }
    }
    // Of lines that are alike the newer one stands above.
    std::reverse(positions.begin(), positions.end());
    std::stable_sort(positions.begin(), positions.end(), [&](std::size_t left, std::size_t right) {
        const qint64 a = keyOf(rows[left], query.column);
        const qint64 b = keyOf(rows[right], query.column);
        return query.order == Qt::AscendingOrder ? a < b : b < a;
    });
    return positions;
}

Place placeOf(const core::JournalLine &line)
{
    for (const core::AnyEdit &edit : line.command.edits) {
        const core::RowText row = rowOf(edit);
        const QString agency = inKey(row, u"agency");
        const QString component = inKey(row, u"component");
        if (!component.isEmpty()) {
            return {isOfSession(row) ? PageKind::Joint : PageKind::Scoring, agency, component, inKey(row, u"document"),
                    Only::All};
        }
        if (!agency.isEmpty()) {
            return {PageKind::Agencies, agency, {}, {}, Only::All};
        }
    }
    return {PageKind::Journal, {}, {}, {}, Only::All};
}

} // namespace ui

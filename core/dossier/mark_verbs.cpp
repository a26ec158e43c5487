// SPDX-License-Identifier: GPL-3.0-or-later
#include "mark_verbs.h"

#include "core/base/digest.h"
#include "core/dossier/admission.h"
#include "core/dossier/verb_support.h"
#include "core/model/codes.h"
#include "core/model/round_rows.h"

#include <QHash>

#include <set>

namespace core {

namespace {

/// One command a stream, in the order in which the streams are met.
class Sorted
{
public:
    Sorted(const Round &whole, const Person &actor, Verb verb, const QString &reason)
        : m_blank(commandOf(whole, actor, verb, reason))
    { }

    template <class Row>
    void change(std::optional<Row> before, std::optional<Row> after)
    {
        if (before == after) {
            return;
        }
        AnyEdit edit = Edit<Row>{std::move(before), std::move(after)};
        inStream(streamOf(edit)).edits.push_back(std::move(edit));
    }

    std::vector<Command> take() { return std::move(m_commands); }

private:
    Command &inStream(const QString &stream)
    {
        const auto found = m_places.constFind(stream);
        if (found != m_places.cend()) {
            return m_commands[*found];
        }
        m_places.insert(stream, m_commands.size());
        return m_commands.emplace_back(m_blank);
    }

    Command m_blank;
    std::vector<Command> m_commands;
    QHash<QString, std::size_t> m_places;
};

/// Positions by code, for tables of many rows.
struct Positions
{
    const QHash<QString, int> &sheets;
    QHash<QString, int> components;

    explicit Positions(const Round &round) : sheets(round.positions)
    {
        for (int i = 0; i < round.componentCount(); ++i) {
            components.insert(round.set->components[static_cast<std::size_t>(i)].code, i);
        }
    }
};

const Sheet &sheetAt(const Round &round, int position)
{
    return *round.sheets[static_cast<std::size_t>(position)];
}

/// Asks for every row whether the actor may enter it at all. A row that changes nothing must be refused just the same:
/// else trying values would tell which of them stand.
template <class Row>
Problems askedForAll(const Round &whole, const Person &actor, Verb verb, const std::vector<Row> &rows)
{
    Command probe = commandOf(whole, actor, verb);
    for (const Row &row : rows) {
        probe.edits.emplace_back(Edit<Row>{std::nullopt, row});
    }
    return objections(whole, actor, probe, verb);
}

} // namespace

Commands importMarks(const Round &whole, const Person &actor, const std::vector<MarkRow> &rows, const QString &reason)
{
    if (Problems objected = askedForAll(whole, actor, Verb::ImportMarks, rows); !objected.empty()) {
        return tl::unexpected(std::move(objected));
    }
    const Positions positions(whole);
    Sorted commands(whole, actor, Verb::ImportMarks, reason);
    std::set<std::pair<int, int>> touched; // sheet, body
    for (const MarkRow &row : rows) {
        const int position = positions.sheets.value(row.agency, -1);
        const int source = whole.source(row.source);
        const int component = positions.components.value(row.component, -1);
        if (position < 0 || source < 0 || component < 0) {
            return refusal(ErrorCode::Conflict, row.agency, row.source, row.component); // read against another round
        }
        const bool blank = row.mark == Mark{} && row.text == MarkText{};
        auto before = markRowOf(whole, sheetAt(whole, position), source, component);
        auto after = blank ? std::nullopt : std::optional(row);
        if (source != Round::Self) {
            touched.insert({position, source - 1}); // equal or not: whether it was must not show in the commitment
        }
        commands.change<MarkRow>(std::move(before), std::move(after));
    }
    for (const auto &[position, body] : touched) {
        commands.change<CommitmentRow>(commitmentRowOf(whole, sheetAt(whole, position), body), std::nullopt);
    }
    return commands.take();
}

Commands enterMark(const Round &whole, const Person &actor, const std::optional<MarkRow> &shown,
                   const std::optional<MarkRow> &wanted)
{
    if (!shown && !wanted) {
        return refusal(ErrorCode::NothingToDo);
    }
    const MarkRow &row = wanted ? *wanted : *shown;
    if (Problems objected = askedForAll(whole, actor, Verb::ImportMarks, std::vector{row}); !objected.empty()) {
        return tl::unexpected(std::move(objected));
    }
    const int position = whole.sheetOf(row.agency);
    const int source = whole.source(row.source);
    if (position < 0 || source < 0) {
        return refusal(ErrorCode::Conflict, row.agency, row.source, row.component);
    }
    Sorted commands(whole, actor, Verb::ImportMarks, {});
    commands.change<MarkRow>(shown, wanted);
    if (source != Round::Self) {
        commands.change<CommitmentRow>(commitmentRowOf(whole, sheetAt(whole, position), source - 1), std::nullopt);
    }
    return effective(commands.take());
}

Commands importChecks(const Round &whole, const Person &actor, const CheckTable &table, const QString &reason)
{
    Problems objected = askedForAll(whole, actor, Verb::ImportChecks, table.citations);
    const Problems more = askedForAll(whole, actor, Verb::ImportChecks, table.checks);
    objected.insert(objected.end(), more.begin(), more.end());
    if (!objected.empty()) {
        return tl::unexpected(std::move(objected));
    }
    const Positions positions(whole);
    Sorted commands(whole, actor, Verb::ImportChecks, reason);
    const auto standing = [&](const auto &row) {
        return citationOf(sheetAt(whole, positions.sheets.value(row.agency)), positions.components.value(row.component),
                          row.document);
    };
    for (const CitationRow &row : table.citations) {
        const Citation *citation = standing(row);
        const bool listed = citation != nullptr && citation->listed;
        commands.change<CitationRow>(listed ? std::optional(row) : std::nullopt, row);
    }
    for (const CheckRow &row : table.checks) {
        const Sheet &sheet = sheetAt(whole, positions.sheets.value(row.agency));
        const int body = whole.bodyOf(row.body);
        const Citation *citation = standing(row);
        commands.change<CheckRow>(citation == nullptr ? std::nullopt : checkRowOf(whole, sheet, *citation, body), row);
    }
    return commands.take();
}

Commands commitMarks(const Round &whole, const Person &actor, int body, const std::vector<int> &sheets, bool leaveOpen)
{
    Problems problems;
    Command command = commandOf(whole, actor, Verb::Commit);
    const QString &code = whole.bodies[static_cast<std::size_t>(body)].code;
    for (const int position : sheets) {
        const Sheet &sheet = sheetAt(whole, position);
        const int blanks = static_cast<int>(blanksOf(whole, sheet, Round::sourceOf(body)).size());
        if (blanks > 0 && !leaveOpen) {
            problems.push_back({ErrorCode::NotCommitted, {}, sheet.agency, code});
            continue;
        }
        CommitmentRow row{sheet.agency, code, digestOf(whole, sheet, body), blanks};
        change<CommitmentRow>(command, commitmentRowOf(whole, sheet, body), std::move(row));
    }
    if (!problems.empty()) {
        return tl::unexpected(std::move(problems));
    }
    return effective({std::move(command)});
}

QByteArray digestOf(const Round &round, const Sheet &sheet, int body)
{
    const int source = Round::sourceOf(body);
    QString text;
    for (int component = 0; component < round.componentCount(); ++component) {
        const Mark &mark = round.mark(sheet, source, component);
        const MarkText *words = sheet.text(round.place(source, component));
        const MarkText none;
        const MarkText &said = words == nullptr ? none : *words;
        text += round.set->components[static_cast<std::size_t>(component)].code + u'\t' + codeOf(mark.state) + u'\t'
            + QString::number(mark.thousandths) + u'\t' + inputsText(said.inputs) + u'\t' + said.reason + u'\n';
    }
    return sha256(text.toUtf8());
}

std::vector<int> blanksOf(const Round &round, const Sheet &sheet, int source)
{
    std::vector<int> blanks;
    for (int component = 0; component < round.componentCount(); ++component) {
        const Component &the = round.set->components[static_cast<std::size_t>(component)];
        if (!the.isComputed() && !the.isBonus() && round.marks(source, component, sheet.group)
            && round.mark(sheet, source, component).state == MarkState::Blank) {
            blanks.push_back(component);
        }
    }
    return blanks;
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "visibility.h"

#include "core/model/codes.h"

#include <algorithm>

namespace core {

namespace {

bool isRevealed(const Sheet &sheet)
{
    return sheet.phase >= Phase::Joint;
}

void hideSource(const Round &round, Sheet &sheet, int source)
{
    const int first = round.place(source, 0);
    const int last = round.place(source + 1, 0);
    std::fill(sheet.marks.begin() + first, sheet.marks.begin() + last, Mark{});
    std::erase_if(sheet.texts, [first, last](const auto &text) { return text.first >= first && text.first < last; });
    sheet.hidden[static_cast<std::size_t>(source)] = true;
}

void hideVerdicts(Sheet &sheet, int body)
{
    const auto at = static_cast<std::size_t>(body);
    for (Citation &citation : sheet.citations) {
        citation.verdicts[at].reset();
        citation.reasons[at].clear();
    }
}

void hideBody(const Round &round, Sheet &sheet, int body)
{
    hideSource(round, sheet, Round::sourceOf(body));
    hideVerdicts(sheet, body);
    for (Commitment &commitment : sheet.commitments) {
        if (commitment.body == body) {
            commitment.digest.clear();
            commitment.blanks = 0;
        }
    }
}

bool nothingKnown(const Citation &citation)
{
    const auto given = [](const auto &verdict) { return verdict.has_value(); };
    return !citation.listed && std::none_of(citation.verdicts.begin(), citation.verdicts.end(), given);
}

Sheet hiddenFrom(const Person &viewer, const Round &whole, const Sheet &sheet)
{
    Sheet visible = sheet;
    for (const Body &body : whole.bodies) {
        if (!worksFor(viewer, body.code)) {
            hideBody(whole, visible, body.position);
        }
    }
    // A sheet that went back from the joint phase has agreed marks already: they would tell of both sides.
    hideSource(whole, visible, whole.agreed());
    visible.settlements.clear();
    for (Citation &citation : visible.citations) {
        citation.settled.reset();
    }
    std::erase_if(visible.citations, nothingKnown);
    return visible;
}

template <class Row>
concept OfAgency = requires(const Row &row)
{
    row.agency;
};

/// What the edit tells of a body's work on a sheet: the sheet and the body, or -1 for what tells of all bodies.
struct Telling
{
    int sheet = -1;
    int body = -1;
};

std::optional<Telling> tellingOf(const AnyEdit &edit, const Round &whole)
{
    const QString stream = streamOf(edit);
    return std::visit(
        [&]<class Row>(const Edit<Row> &one) -> std::optional<Telling> {
            if constexpr (OfAgency<Row>) {
                constexpr bool OfSession =
                    std::is_same_v<
                        Row,
                        SettlementRow> || std::is_same_v<Row, ConfirmationRow> || std::is_same_v<Row, ReservationRow>;
                bool agreed = OfSession;
                if constexpr (std::is_same_v<Row, MarkRow>) {
                    agreed = one.row().source == AgreedSource;
                }
                if (agreed || stream != CommonStream) {
                    return Telling{whole.sheetOf(one.row().agency), agreed ? -1 : whole.bodyOf(stream)};
                }
            }
            return {};
        },
        edit);
}

bool sees(const Person &viewer, const Round &whole, const AnyEdit &edit)
{
    const std::optional<Telling> telling = tellingOf(edit, whole);
    if (!telling || telling->sheet < 0) {
        return !telling;
    }
    const Sheet &sheet = *whole.sheets[static_cast<std::size_t>(telling->sheet)];
    return telling->body < 0 ? isRevealed(sheet) : seesBody(viewer, whole, sheet, telling->body);
}

} // namespace

bool worksFor(const Person &viewer, QStringView body)
{
    return (viewer.role == Role::Reviewer || viewer.role == Role::Chair) && viewer.body == body;
}

bool seesBody(const Person &viewer, const Round &round, const Sheet &sheet, int body)
{
    return isRevealed(sheet) || worksFor(viewer, round.bodies[static_cast<std::size_t>(body)].code);
}

Round visibleTo(const Round &whole, const Person &viewer)
{
    Round visible = whole;
    for (auto &sheet : visible.sheets) {
        if (!isRevealed(*sheet)) {
            sheet = std::make_shared<const Sheet>(hiddenFrom(viewer, whole, *sheet));
        }
    }
    return visible;
}

std::optional<Command> visibleTo(const Command &command, const Round &whole, const Person &viewer)
{
    Command visible = command;
    std::erase_if(visible.edits, [&](const AnyEdit &edit) { return !sees(viewer, whole, edit); });
    return visible.edits.empty() && !command.edits.empty() ? std::nullopt : std::optional(std::move(visible));
}

bool isOpen(const Round &whole)
{
    return std::all_of(whole.sheets.begin(), whole.sheets.end(), [](const auto &sheet) { return isRevealed(*sheet); });
}

} // namespace core

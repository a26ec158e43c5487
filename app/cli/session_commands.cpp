// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"

#include "core/dossier/settle_verbs.h"
#include "core/model/codes.h"
#include "core/report/differences_json.h"
#include "core/report/results_json.h"
#include "core/scoring/differences.h"
#include "ui/words/label_words.h"
#include "ui/words/number_words.h"
#include "ui/words/text_table.h"

#include <QFileInfo>

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

using Commands = core::Checked<std::vector<core::Command>>;

/// What exactly hangs on a difference, with its figures.
QString consequenceOf(const core::Round &round, const core::Difference &difference, ui::Language language)
{
    const auto className = [&round](int line) {
        const auto at = static_cast<std::size_t>(line);
        return at < round.set->bands.size() ? round.set->bands[at].label : round.set->unratedLabel;
    };
    const int decimals = round.set->decimals;
    QString text = ui::label(difference.consequence, language);
    switch (difference.consequence) {
    case core::Consequence::Gate:
        text += u' ' + round.set->gates[static_cast<std::size_t>(difference.gate)].code;
        break;
    case core::Consequence::Class:
        text += u": "_s + className(difference.worstBand) + u'/' + className(difference.bestBand) + u" ("_s
            + ui::points(difference.lowest, decimals) + u'–' + ui::points(difference.highest, decimals) + u')';
        break;
    case core::Consequence::Rank:
        text += u' ' + QString::number(difference.worstRank) + u" → "_s + QString::number(difference.bestRank);
        break;
    case core::Consequence::None:
        break;
    }
    return text;
}

core::Checked<core::Inputs> inputsOf(const Call &call, const core::Round &whole)
{
    const int component = whole.set->component(call.value(u"component"_s));
    if (component < 0 || !call.has(u"inputs"_s)) {
        return core::Inputs{};
    }
    return core::readInputs(call.value(u"inputs"_s), whole.set->components[static_cast<std::size_t>(component)].rule,
                            u"--inputs"_s);
}

Commands settleMark(const Call &call, const core::Round &whole, const core::Person &actor,
                    const std::vector<core::Person> &confirming)
{
    core::MarkSettlement request{call.value(u"agency"_s), call.value(u"component"_s), {}, {}, call.value(u"reason"_s)};
    if (call.has(u"points"_s)) {
        request.points = core::Points::parse(call.value(u"points"_s));
        if (!request.points) {
            return tl::unexpected(
                core::Problems{{ErrorCode::PointsUnreadable, u"--points"_s, call.value(u"points"_s), {}}});
        }
    }
    auto inputs = inputsOf(call, whole);
    if (!inputs) {
        return tl::unexpected(inputs.error());
    }
    request.inputs = std::move(*inputs);
    return core::settle(whole, actor, request, confirming);
}

Commands settleVerdict(const Call &call, const core::Round &whole, const core::Person &actor,
                       const std::vector<core::Person> &confirming)
{
    const auto verdict = core::verdictFrom(call.value(u"verdict"_s));
    if (!verdict) {
        return tl::unexpected(core::Problems{
            {ErrorCode::ValueUnknown, u"--verdict"_s, call.value(u"verdict"_s), core::verdictCodes().join(u", ")}});
    }
    return core::settle(whole, actor,
                        core::VerdictSettlement{call.value(u"agency"_s), call.value(u"component"_s),
                                                call.value(u"document"_s), *verdict, call.value(u"reason"_s)},
                        confirming);
}

} // namespace

int differences(const Call &call)
{
    const auto opened = open(call);
    if (!opened) {
        return call.refuse(opened.error());
    }
    const core::Round &round = opened->snapshot()->round;
    if (call.json()) {
        call.print(core::differencesJson(round));
        return Done;
    }
    const auto word = [&call](const ui::Phrase &phrase) { return phrase.in(call.language); };
    ui::TextTable table({{word({u"Cơ quan", u"Agency"})},
                         {word({u"Tiêu chí", u"Component"})},
                         {word({u"Khác về", u"Kind"})},
                         {word({u"Chênh lệch", u"Gap"}), true},
                         {word({u"Hệ quả", u"Consequence"})}});
    for (const core::Difference &one : core::differences(core::Scorer(round))) {
        const QString document = one.document.isEmpty() ? QString() : QString(u" · "_s + one.document);
        const bool derived = one.kind == core::DifferenceKind::Derived;
        table.add({round.sheets[static_cast<std::size_t>(one.sheet)]->shortName,
                   round.set->components[static_cast<std::size_t>(one.component)].code + document,
                   ui::label(one.kind, call.language), ui::points(one.gap, round.set->decimals),
                   derived ? word({u"Tự tính, không phải ý kiến khác nhau", u"Computed, not a disagreement"})
                           : consequenceOf(round, one, call.language)});
    }
    call.print(QString((round.sample ? QString(core::sampleNotice() + u'\n') : QString()) + table.text()));
    return Done;
}

int settle(const Call &call)
{
    const auto given = [&call](const QStringList &options) {
        return std::count_if(options.begin(), options.end(), [&call](const QString &one) { return call.has(one); });
    };
    const auto kinds = given({u"all-equal"_s, u"sole-body"_s, u"component"_s});
    const auto values = given({u"points"_s, u"na"_s, u"document"_s});
    if (kinds != 1 || (call.has(u"component"_s) && values != 1)) {
        return call.misused(
            u"congtam-cli settle DOSSIER (--agency A --component C (--points P | --na | --document D --verdict V) "
            "--reason R | --all-equal | --sole-body --agency A) [--confirm PERSON]…"_s);
    }
    const auto opened = open(call);
    if (!opened) {
        return call.refuse(opened.error());
    }
    const auto confirming = people(*opened->dossier, call.options.values(u"confirm"_s));
    if (!confirming) {
        return call.refuse(confirming.error());
    }
    return enact(call, *opened, [&](const core::Round &whole) -> Commands {
        if (call.has(u"all-equal"_s)) {
            return core::settleAlike(whole, opened->actor, *confirming);
        }
        if (call.has(u"sole-body"_s)) {
            return core::settleSoleBody(whole, opened->actor, call.value(u"agency"_s), *confirming);
        }
        return call.has(u"document"_s) ? settleVerdict(call, whole, opened->actor, *confirming)
                                       : settleMark(call, whole, opened->actor, *confirming);
    });
}

int results(const Call &call)
{
    const auto opened = open(call);
    if (!opened) {
        return call.refuse(opened.error());
    }
    const core::Round &round = opened->snapshot()->round;
    if (call.json()) {
        call.print(core::resultsJson(round));
    } else {
        call.print(resultsText(round, call.language));
    }
    return Done;
}

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "mark_lines.h"

#include "core/scoring/scorer.h"
#include "ui/words/label_words.h"
#include "ui/words/number_words.h"
#include "ui/words/proposal_words.h"

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
    line.state = label(mark.state, language);
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
    line.source = listing.source;
    line.code = listing.walk == Walk::ByAgency ? what.code : the.agency;
    line.title = listing.walk == Walk::ByAgency ? what.title : the.briefName();
    line.maximum = points(what.maximum, round.set->decimals);
    showMark(round.mark(the, listing.source, component), round.set->decimals, language, line);
    const auto isAmong = [&](const std::vector<SheetAndComponent> &some) {
        return std::find(some.begin(), some.end(), SheetAndComponent(sheet, component)) != some.end();
    };
    if (isAmong(listing.collisions)) {
        line.sign = QStringLiteral("!");
        line.state = Phrase{u"Hai người cùng sửa", u"Two entries collide"}.in(language);
        line.tone = Tone::Decides;
    } else if (isAmong(listing.drafts)) {
        line.sign = QStringLiteral("✎");
        line.state = Phrase{u"Đang chấm", u"Draft"}.in(language);
        line.tone = Tone::Differs;
    }
    return line;
}

bool isAsked(const core::Sheet &sheet, int person, int component)
{
    const auto &all = sheet.assignments;
    return std::any_of(all.begin(), all.end(), [&](const core::Assignment &one) {
        return one.person == person && (one.component < 0 || one.component == component);
    });
}

/// The figure that all sources use, in the place of a mark.
MarkLine factLineOf(const core::Round &round, const core::Sheet &sheet, int component, Language language)
{
    MarkLine line;
    line.sheet = sheet.position;
    line.component = component;
    line.code = sheet.agency;
    line.title = sheet.briefName();
    const core::Fact *fact = sheet.fact(component);
    line.blank = fact == nullptr;
    line.sign = line.blank ? QStringLiteral("○") : QStringLiteral("✓");
    line.tone = line.blank ? Tone::Quiet : Tone::Agreed;
    line.state = (line.blank ? Phrase{u"Chưa nhập", u"Not entered"} : Phrase{u"Đã nhập", u"Entered"}).in(language);
    line.value =
        line.blank ? QStringLiteral("–") : inputsInWords(componentAt(round, component), fact->inputs, language);
    return line;
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
        if (!isMarked(round, listing.source, sheet, component)) {
            continue;
        }
        MarkLine line = lineOf(round, listing.at, component, listing, language);
        line.own = isAsked(sheet, listing.person, component);
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
    std::vector<MarkLine> mine;
    std::vector<MarkLine> others;
    for (const auto &sheet : round.sheets) {
        if (!isMarked(round, listing.source, *sheet, listing.at)) {
            continue;
        }
        MarkLine line = lineOf(round, sheet->position, listing.at, listing, language);
        line.own = isAsked(*sheet, listing.person, listing.at);
        if (!listing.onlyBlank || line.blank) {
            (line.own ? mine : others).push_back(std::move(line));
        }
    }
    if (mine.empty()) {
        return others;
    }
    const auto heading = [language](const Phrase &title, std::size_t count) {
        MarkLine line;
        line.heading = true;
        line.title = title.in(language);
        line.value = QString::number(count);
        return line;
    };
    std::vector<MarkLine> lines{heading({u"Được phân công", u"Assigned"}, mine.size())};
    lines.insert(lines.end(), mine.begin(), mine.end());
    if (!others.empty()) {
        lines.push_back(heading({u"Cơ quan, đơn vị khác", u"Other agencies"}, others.size()));
        lines.insert(lines.end(), others.begin(), others.end());
    }
    return lines;
}

std::vector<MarkLine> linesOfFact(const core::Round &round, const Listing &listing, Language language)
{
    std::vector<MarkLine> lines;
    for (const auto &sheet : round.sheets) {
        if (!componentAt(round, listing.at).appliesTo(sheet->group)) {
            continue;
        }
        MarkLine line = factLineOf(round, *sheet, listing.at, language);
        if (!listing.onlyBlank || line.blank) {
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

} // namespace

bool isMarked(const core::Round &round, int source, const core::Sheet &sheet, int component)
{
    return !componentAt(round, component).isComputed() && round.marks(source, component, sheet.group);
}

std::vector<MarkLine> markLines(const core::Round &round, const Listing &listing, Language language)
{
    switch (listing.walk) {
    case Walk::ByAgency:
        return linesOfSheet(round, listing, language);
    case Walk::ByComponent:
        return linesOfComponent(round, listing, language);
    case Walk::ByFact:
        break;
    }
    return linesOfFact(round, listing, language);
}

} // namespace ui

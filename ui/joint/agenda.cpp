// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda.h"

#include "core/model/round_rows.h"
#include "core/scoring/scorer.h"
#include "ui/joint/signs.h"
#include "ui/words/label_words.h"
#include "ui/words/number_words.h"

#include <algorithm>
#include <array>

namespace ui {

using core::Consequence;
using core::DifferenceKind;

namespace {

class Maker
{
public:
    Maker(const core::Round &round, Language language) : m_round(round), m_language(language) { }

    Agenda make(const core::Person &viewer)
    {
        addDifferences();
        addSoleBodies();
        for (const auto &sheet : m_round.sheets) {
            if (sheet->phase == core::Phase::Joint) {
                count(*sheet);
                addSettled(*sheet);
            }
        }
        m_agenda.alikeItems = alikeItemsOf(m_round);
        m_agenda.alike = static_cast<int>(m_agenda.alikeItems.size());
        m_agenda.waitingForMe = core::waitingFor(m_round, viewer);
        return std::move(m_agenda);
    }

private:
    QString in(const Phrase &phrase) const { return phrase.in(m_language); }
    QString number(core::Points value) const { return points(value, m_round.set->decimals); }

    const core::Component &componentAt(int component) const
    {
        return m_round.set->components[static_cast<std::size_t>(component)];
    }
    const core::Sheet &sheetAt(int sheet) const { return *m_round.sheets[static_cast<std::size_t>(sheet)]; }

    AgendaLine lineFor(int sheet, int component, const QString &document) const
    {
        const core::Sheet &the = sheetAt(sheet);
        AgendaLine line;
        line.item = {sheet, component, document};
        line.title = the.briefName();
        if (component >= 0) {
            line.about = componentAt(component).code + u' ' + componentAt(component).title;
            line.values = document.isEmpty() ? marksOn(the, component) : verdictsOn(the, component, document);
        }
        return line;
    }

    QString markText(const core::Sheet &sheet, int body, int component) const
    {
        const core::Mark &mark = m_round.mark(sheet, core::Round::sourceOf(body), component);
        return mark.state == core::MarkState::Scored       ? number(mark.points())
            : mark.state == core::MarkState::NotApplicable ? in({u"KPS", u"N/A"})
                                                           : label(mark.state, m_language);
    }

    std::vector<AgendaValue> marksOn(const core::Sheet &sheet, int component) const
    {
        std::vector<AgendaValue> values;
        const core::Scorer scorer(m_round);
        for (const int body : core::bodiesOf(m_round, sheet)) {
            const bool computed = componentAt(component).isComputed();
            values.push_back(
                {body,
                 signOf(body) + u' '
                     + (computed ? computedText(scorer, sheet, body, component) : markText(sheet, body, component))});
        }
        return values;
    }

    QString computedText(const core::Scorer &scorer, const core::Sheet &sheet, int body, int component) const
    {
        const core::SheetDetail detail = scorer.detail(sheet, core::Round::sourceOf(body));
        return number(detail.cells[static_cast<std::size_t>(component)].points);
    }

    static std::vector<AgendaValue> verdictsOn(const core::Sheet &sheet, int component, const QString &document)
    {
        std::vector<AgendaValue> values;
        const core::Citation *citation = core::citationOf(sheet, component, document);
        for (std::size_t at = 0; citation != nullptr && at < citation->verdicts.size(); ++at) {
            if (const auto &verdict = citation->verdicts[at]) {
                const int body = static_cast<int>(at);
                values.push_back(
                    {body, signOf(body) + (core::isValid(*verdict) ? QStringLiteral(" ✓") : QStringLiteral(" ✕"))});
            }
        }
        return values;
    }

    /// The chip of the list and the sentence of the card.
    void say(const core::Difference &difference, AgendaLine &line) const
    {
        const core::CriteriaSet &set = *m_round.set;
        const QString range = difference.lowest == difference.highest
            ? QString()
            : QString(QStringLiteral(" (") + number(difference.lowest) + QStringLiteral(" – ")
                      + number(difference.highest) + u')');
        switch (difference.consequence) {
        case Consequence::Gate: {
            const QString gate =
                difference.gate < 0 ? QString() : set.gates[static_cast<std::size_t>(difference.gate)].code;
            line.tone = Tone::Decides;
            line.chip = in({u"điều kiện ", u"condition "}) + gate;
            line.stakes = in({u"Quyết định điều kiện khống chế %1", u"Decides condition %1"}).arg(gate);
            return;
        }
        case Consequence::Class: {
            const QString best = bandName(difference.bestBand);
            const QString worst = bandName(difference.worstBand);
            line.tone = Tone::Decides;
            line.chip = best + QStringLiteral(" / ") + worst;
            line.stakes = difference.kind == DifferenceKind::State
                ? in({u"Không phát sinh hay không: quyết định %1/%2", u"Applicable or not: decides %1/%2"})
                      .arg(best, worst)
                : in({u"%1 điểm quyết định %2/%3", u"%1 points decide %2/%3"}).arg(number(difference.gap), best, worst);
            line.stakes += range;
            return;
        }
        case Consequence::Rank:
            line.tone = Tone::Differs;
            line.chip = in({u"vị thứ %1 ↔ %2", u"rank %1 ↔ %2"}).arg(difference.bestRank).arg(difference.worstRank);
            line.stakes = in({u"%1 điểm đổi vị thứ %2 ↔ %3 trong khối", u"%1 points change rank %2 ↔ %3 in its group"})
                              .arg(number(difference.gap))
                              .arg(difference.bestRank)
                              .arg(difference.worstRank);
            return;
        case Consequence::None:
            line.chip = number(difference.gap);
            line.stakes = in({u"Không đổi xếp loại, vị thứ", u"Changes neither class nor rank"});
            return;
        }
    }

    QString bandName(int band) const
    {
        const auto &bands = m_round.set->bands;
        const auto at = static_cast<std::size_t>(band);
        return at < bands.size() ? bands[at].label : m_round.set->unratedLabel;
    }

    void addDifferences()
    {
        constexpr std::array Blocks = {
            Phrase{u"Quyết định xếp loại", u"Decide the class"},
            Phrase{u"Đổi vị thứ", u"Change a rank"},
            Phrase{u"Không đổi xếp loại, vị thứ", u"Change neither class nor rank"},
        };
        std::array<std::vector<AgendaLine>, Blocks.size()> blocks;
        for (const core::Difference &difference : core::differences(core::Scorer(m_round))) {
            AgendaLine line = lineFor(difference.sheet, difference.component, difference.document);
            say(difference, line);
            if (difference.kind == DifferenceKind::Derived) {
                line.stakes = in({u"Tự tính, không phải ý kiến khác nhau", u"Computed, not a disagreement"});
                m_agenda.derived.push_back(std::move(line));
                continue;
            }
            const std::size_t block = difference.consequence <= Consequence::Class ? 0
                : difference.consequence == Consequence::Rank                      ? 1
                                                                                   : 2;
            blocks.at(block).push_back(std::move(line));
        }
        m_agenda.deciding = static_cast<int>(blocks[0].size());
        m_agenda.ranking = static_cast<int>(blocks[1].size());
        m_agenda.rest = static_cast<int>(blocks[2].size());
        for (std::size_t i = 0; i < Blocks.size(); ++i) {
            append(m_agenda.open, in(Blocks.at(i)), std::move(blocks.at(i)));
        }
    }

    static void append(std::vector<AgendaLine> &part, const QString &title, std::vector<AgendaLine> lines)
    {
        if (!lines.empty()) {
            part.push_back(headingOf(title, lines.size()));
            std::move(lines.begin(), lines.end(), std::back_inserter(part));
        }
    }

    /// Sheets that one body alone has marked and that are to be accepted as they are.
    void addSoleBodies()
    {
        std::vector<AgendaLine> lines;
        for (const auto &sheet : m_round.sheets) {
            const bool sole = sheet->phase == core::Phase::Joint && !sheet->recusals.empty()
                && core::bodiesOf(m_round, *sheet).size() == 1;
            const auto left = sole ? core::unsettled(m_round, *sheet).size() : 0;
            if (left > 0) {
                AgendaLine line = lineFor(sheet->position, -1, {});
                line.about = in({u"%1 mục, một bên thẩm định", u"%1 items, one body alone"}).arg(left);
                line.chip = in({u"thẩm định thay", u"standing in"});
                line.stakes = in({u"Một bên không tham gia, có người thẩm định thay",
                                  u"One body is recused, somebody stands in for it"});
                line.tone = Tone::Other;
                lines.push_back(std::move(line));
            }
        }
        append(m_agenda.open, in({u"Một bên không tham gia", u"One body is recused"}), std::move(lines));
    }

    void count(const core::Sheet &sheet)
    {
        for (int component = 0; component < m_round.componentCount(); ++component) {
            const core::Component &the = componentAt(component);
            if (!the.isComputed() && !the.isBonus() && the.appliesTo(sheet.group)) {
                ++m_agenda.all;
                m_agenda.settled +=
                    m_round.mark(sheet, m_round.agreed(), component).state == core::MarkState::Blank ? 0 : 1;
            }
        }
    }

    QString missingWords(const core::Settlement &settlement) const
    {
        QStringList missing;
        for (const core::Body &body : m_round.bodies) {
            const bool given = std::any_of(settlement.confirmations.begin(), settlement.confirmations.end(),
                                           [&](const core::Confirmation &one) { return one.body == body.code; });
            if (!given) {
                missing.append(body.code);
            }
        }
        return missing.join(QStringLiteral(", "));
    }

    /// What the session decided item by item; what was alike, and what one body alone has marked, as one line a sheet.
    void addSettled(const core::Sheet &sheet)
    {
        int together = 0;
        QString missing;
        for (const core::Settlement &settlement : sheet.settlements) {
            if (settlement.as == core::SettledAs::Decision || !core::rests(m_round, sheet, settlement)) {
                addDecision(sheet, settlement);
                continue;
            }
            ++together;
            missing = missing.isEmpty() ? missingWords(settlement) : missing;
        }
        if (together > 0) {
            const bool sole = core::bodiesOf(m_round, sheet).size() < 2;
            AgendaLine line = lineFor(sheet.position, -1, {});
            line.about = (sole ? in({u"%1 mục, một bên thẩm định", u"%1 items, one body alone"})
                               : in({u"%1 mục hai bên trùng điểm", u"%1 equal items"}))
                             .arg(together);
            sayState(line, true, missing);
            (missing.isEmpty() ? m_agenda.done : m_agenda.waiting).push_back(std::move(line));
        }
    }

    void addDecision(const core::Sheet &sheet, const core::Settlement &settlement)
    {
        AgendaLine line = lineFor(sheet.position, settlement.component, settlement.document);
        const QString missing = missingWords(settlement);
        const bool stands = core::rests(m_round, sheet, settlement);
        sayState(line, stands, missing);
        if (stands && missing.isEmpty() && !settlement.reservations.empty()) {
            QStringList bodies;
            for (const core::Reservation &one : settlement.reservations) {
                bodies.append(one.body);
            }
            const QString whose = bodies.join(QStringLiteral(", "));
            line.chip = in({u"%1 bảo lưu", u"%1 reserves"}).arg(whose);
            line.stakes = in({u"Thống nhất, %1 bảo lưu ý kiến", u"Agreed, %1 reserves its opinion"}).arg(whose);
            line.tone = Tone::Other;
        }
        (missing.isEmpty() && stands ? m_agenda.done : m_agenda.waiting).push_back(std::move(line));
    }

    void sayState(AgendaLine &line, bool stands, const QString &missing) const
    {
        if (!stands) {
            line.chip = in({u"điểm đã đổi", u"marks changed"});
            line.stakes = in({u"Điểm đã đổi sau khi thống nhất", u"Marks changed after it was agreed"});
            line.tone = Tone::Decides;
        } else if (!missing.isEmpty()) {
            line.chip = in({u"chờ ", u"awaits "}) + missing;
            line.stakes = in({u"Chờ %1 xác nhận", u"Waiting for %1"}).arg(missing);
            line.tone = Tone::Differs;
        } else {
            line.chip = in({u"đã thống nhất", u"agreed"});
            line.stakes = in({u"Đã thống nhất", u"Agreed"});
            line.tone = Tone::Agreed;
        }
    }

    const core::Round &m_round;
    Language m_language;
    Agenda m_agenda;
};

} // namespace

Agenda agendaOf(const core::Round &round, const core::Person &viewer, Language language)
{
    return Maker(round, language).make(viewer);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda.h"

#include "core/scoring/scorer.h"
#include "ui/words/label_words.h"
#include "ui/words/number_words.h"

#include <algorithm>
#include <array>

namespace ui {

using core::Consequence;
using core::DifferenceKind;

namespace {

constexpr std::array Signs = {u"▲", u"▼", u"■", u"◆"};

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
        line.title = the.shortName.isEmpty() ? the.name : the.shortName;
        if (component >= 0) {
            line.about = componentAt(component).code + u' ' + componentAt(component).title;
            line.values = document.isEmpty() ? marksOn(the, component) : verdictsOn(the, component, document);
        }
        return line;
    }

    QString marksOn(const core::Sheet &sheet, int component) const
    {
        QStringList values;
        for (const int body : core::bodiesOf(m_round, sheet)) {
            const core::Mark &mark = m_round.mark(sheet, core::Round::sourceOf(body), component);
            values.append(signOf(body) + u' '
                          + (mark.state == core::MarkState::Scored              ? number(mark.points())
                                 : mark.state == core::MarkState::NotApplicable ? in({u"KPS", u"N/A"})
                                                                                : label(mark.state, m_language)));
        }
        return values.join(QStringLiteral("  "));
    }

    static QString verdictsOn(const core::Sheet &sheet, int component, const QString &document)
    {
        QStringList values;
        for (const core::Citation &citation : sheet.citations) {
            for (std::size_t body = 0;
                 citation.component == component && citation.document == document && body < citation.verdicts.size();
                 ++body) {
                if (citation.verdicts[body]) {
                    values.append(
                        signOf(static_cast<int>(body))
                        + (core::isValid(*citation.verdicts[body]) ? QStringLiteral(" ✓") : QStringLiteral(" ✕")));
                }
            }
        }
        return values.join(QStringLiteral("  "));
    }

    void say(const core::Difference &difference, AgendaLine &line) const
    {
        const core::CriteriaSet &set = *m_round.set;
        switch (difference.consequence) {
        case Consequence::Gate:
            line.tone = Tone::Decides;
            line.chip = in({u"điều kiện ", u"condition "})
                + (difference.gate < 0 ? QString() : set.gates[static_cast<std::size_t>(difference.gate)].code);
            return;
        case Consequence::Class:
            line.tone = Tone::Decides;
            line.chip = set.bands[static_cast<std::size_t>(difference.bestBand)].label + QStringLiteral(" / ")
                + set.bands[static_cast<std::size_t>(difference.worstBand)].label;
            return;
        case Consequence::Rank:
            line.tone = Tone::Differs;
            line.chip = in({u"hạng ", u"rank "}) + QString::number(difference.bestRank) + QStringLiteral(" ↔ ")
                + QString::number(difference.worstRank);
            return;
        case Consequence::None:
            line.chip = number(difference.gap);
            return;
        }
    }

    void addDifferences()
    {
        const std::vector<core::Difference> all = core::differences(core::Scorer(m_round));
        constexpr std::array Blocks = {
            Phrase{u"Quyết định xếp loại", u"Decide the class"},
            Phrase{u"Đổi vị thứ", u"Change a rank"},
            Phrase{u"Không đổi xếp loại, vị thứ", u"Change neither class nor rank"},
            Phrase{u"Tự tính, không phải ý kiến khác nhau", u"Computed, not disagreements"},
        };
        std::array<std::vector<AgendaLine>, Blocks.size()> blocks;
        for (const core::Difference &difference : all) {
            if (componentAt(difference.component).isComputed()) {
                continue; // follows from the others; there is nothing to settle
            }
            AgendaLine line = lineFor(difference.sheet, difference.component, difference.document);
            line.derived = difference.kind == DifferenceKind::Derived;
            say(difference, line);
            const std::size_t block = line.derived                  ? 3
                : difference.consequence <= Consequence::Class      ? 0
                : difference.consequence == core::Consequence::Rank ? 1
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
            AgendaLine heading;
            heading.heading = true;
            heading.title = title;
            heading.chip = QString::number(lines.size());
            part.push_back(std::move(heading));
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
        m_agenda.alike += static_cast<int>(core::alikeAndOpen(m_round, sheet).size());
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

    /// What the session decided by itself; what was alike is confirmed as a batch and not listed one by one.
    void addSettled(const core::Sheet &sheet)
    {
        for (const core::Settlement &settlement : sheet.settlements) {
            if (settlement.as != core::SettledAs::Decision) {
                continue;
            }
            AgendaLine line = lineFor(sheet.position, settlement.component, settlement.document);
            const QString missing = missingWords(settlement);
            const bool rests =
                settlement.basis == core::basisOf(m_round, sheet, settlement.component, settlement.document);
            if (!rests) {
                line.chip = in({u"điểm đã đổi", u"marks changed"});
                line.tone = Tone::Decides;
            } else if (!missing.isEmpty()) {
                line.chip = in({u"chờ ", u"awaits "}) + missing;
                line.tone = Tone::Differs;
            } else {
                line.chip = in({u"đã thống nhất", u"agreed"});
                line.tone = Tone::Agreed;
            }
            (missing.isEmpty() && rests ? m_agenda.done : m_agenda.waiting).push_back(std::move(line));
        }
    }

    const core::Round &m_round;
    Language m_language;
    Agenda m_agenda;
};

} // namespace

QString signOf(int body)
{
    return QString::fromUtf16(Signs.at(static_cast<std::size_t>(body) % Signs.size()));
}

const std::vector<AgendaLine> &Agenda::part(AgendaPart part) const
{
    return part == AgendaPart::Open ? open : part == AgendaPart::Waiting ? waiting : done;
}

Agenda agendaOf(const core::Round &round, const core::Person &viewer, Language language)
{
    return Maker(round, language).make(viewer);
}

} // namespace ui

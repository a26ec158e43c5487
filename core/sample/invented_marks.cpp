// SPDX-License-Identifier: GPL-3.0-or-later
#include "invented_marks.h"

#include "core/base/digest.h"
#include "core/model/codes.h"
#include "core/scoring/rules.h"
#include "core/scoring/scorer.h"

#include <array>
#include <random>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Inputs that an agency may plausibly have, best first.
struct Options
{
    std::uint32_t chance;

    std::vector<Inputs> operator()(const BinaryRule & /*rule*/) const { return {PassInput{true}, PassInput{false}}; }

    std::vector<Inputs> operator()(const LevelsRule &rule) const
    {
        std::vector<Inputs> options;
        for (int level = 1; level <= static_cast<int>(rule.levels.size()); ++level) {
            options.emplace_back(LevelInput{level});
        }
        options.pop_back(); // the last one is always "not done at all"
        return options;
    }

    std::vector<Inputs> operator()(const DateLevelsRule &rule) const
    {
        std::vector<Inputs> options;
        for (const DateLevel &level : rule.levels) {
            options.emplace_back(DateInput{level.until.in(2019).addDays(-1 - static_cast<qint64>(chance % 14))});
        }
        return options;
    }

    std::vector<Inputs> operator()(const ChecklistRule &rule) const
    {
        PartsInput all{std::vector<bool>(rule.parts.size(), true)};
        PartsInput butOne = all;
        butOne.parts[chance % rule.parts.size()] = false;
        return {all, butOne};
    }

    std::vector<Inputs> operator()(const RatioRule & /*rule*/) const { return ratios(); }
    std::vector<Inputs> operator()(const RatioBandsRule & /*rule*/) const { return ratios(); }

    std::vector<Inputs> ratios() const
    {
        const std::int64_t all = 12 + chance % 60;
        std::vector<Inputs> options;
        for (std::int64_t missing = 0; missing * 4 <= all; ++missing) {
            options.emplace_back(RatioInput{all - missing, all});
        }
        return options;
    }

    std::vector<Inputs> operator()(const DeductRule & /*rule*/) const
    {
        return {CountInput{0}, CountInput{1}, CountInput{2}};
    }
    std::vector<Inputs> operator()(const DeductCappedRule & /*rule*/) const { return {CountInput{0}}; }

    std::vector<Inputs> operator()(const DeductWeightedRule &rule) const
    {
        return {CountsInput{std::vector<std::int64_t>(rule.items.size(), 0)}};
    }

    std::vector<Inputs> operator()(const LateRule &rule) const
    {
        ReceivedInput received;
        for (const Submission &submission : rule.submissions) {
            received.received.emplace_back(submission.due.in(2019).addDays(-1 - static_cast<qint64>(chance % 3)));
        }
        return {received};
    }

    std::vector<Inputs> operator()(const CountRule &rule) const
    {
        std::vector<Inputs> options;
        for (std::int64_t count = rule.maximumPoints.thousandths() / rule.perItem.thousandths(); count >= 0; --count) {
            options.emplace_back(CountInput{count});
        }
        return options;
    }

    std::vector<Inputs> operator()(const ExternalRule &rule) const
    {
        const std::int64_t tenth = rule.sourceScale.thousandths() / 10;
        const auto fraction = static_cast<std::int64_t>(chance % 100) * tenth / 100 / 10 * 10;
        return {ValueInput{Points::thousandths(8 * tenth + fraction)},
                ValueInput{Points::thousandths(7 * tenth + fraction)}};
    }

    std::vector<Inputs> operator()(const JudgementRule & /*rule*/) const { return {}; }
    std::vector<Inputs> operator()(const SelfGapRule & /*rule*/) const { return {}; }
};

/// What one component may come to.
struct Choice
{
    Points points;
    Inputs inputs;
};

/// Walks down from the best of everything until the total falls between the bounds.
class Search
{
public:
    Search(const Round &round, const Invented &invented)
        : m_round(round), m_scorer(round), m_invented(invented),
          m_sheet(*round.sheets[static_cast<std::size_t>(round.sheetOf(invented.agency))])
    {
        const QByteArray digest = sha256(invented.agency.toUtf8());
        std::seed_seq seed(digest.begin(), digest.begin() + 8);
        m_random.seed(seed);
    }

    std::vector<MarkRow> take()
    {
        do {
            begin();
            descend();
        } while (total() < m_invented.lowest || total() > m_invented.highest);
        return rows();
    }

private:
    std::uint32_t chance() { return static_cast<std::uint32_t>(m_random()); }

    std::vector<Choice> choicesFor(const Component &component)
    {
        std::vector<Choice> choices;
        if (const auto *judgement = std::get_if<JudgementRule>(&component.rule)) {
            for (int steps = 0; steps < 5; ++steps) {
                choices.push_back({component.maximum - judgement->step * steps, {}});
            }
            return choices;
        }
        for (Inputs &inputs : std::visit(Options{chance()}, component.rule)) {
            const auto points = pointsFor(component.rule, inputs,
                                          {component.maximum, m_round.set->decimals, m_round.year, &m_round.calendar});
            choices.push_back({points.value_or(Points()), std::move(inputs)});
        }
        return choices;
    }

    void begin()
    {
        m_open.clear();
        m_choices.assign(m_round.set->components.size(), {});
        m_chosen.assign(m_round.set->components.size(), 0);
        for (const int component : m_scorer.componentsOf(m_sheet.group)) {
            const Component &the = m_round.set->components[static_cast<std::size_t>(component)];
            if (!the.isComputed()) {
                m_choices[static_cast<std::size_t>(component)] = choicesFor(the);
                choose(component, 0);
                m_open.push_back(component);
            }
        }
    }

    void choose(int component, std::size_t choice)
    {
        m_chosen[static_cast<std::size_t>(component)] = choice;
        const Mark mark = Mark::scored(m_choices[static_cast<std::size_t>(component)][choice].points);
        for (int source = 0; source < m_round.agreed(); ++source) {
            if (m_round.marks(source, component, m_sheet.group)) {
                m_sheet.marks[static_cast<std::size_t>(m_round.place(source, component))] = mark;
            }
        }
    }

    Points total() const { return *m_scorer.tally(m_sheet, Round::sourceOf(0)).total; }

    void descend()
    {
        for (int tries = 0; tries < 2000 && total() > m_invented.highest; ++tries) {
            const int component = m_open[chance() % m_open.size()];
            const std::size_t before = m_chosen[static_cast<std::size_t>(component)];
            if (before + 1 < m_choices[static_cast<std::size_t>(component)].size()) {
                choose(component, before + 1);
                if (total() < m_invented.lowest) {
                    choose(component, before);
                }
            }
        }
    }

    /// What the bodies took a step from, the agency had claimed in full, in three places: that is what appraisal is
    /// for.
    std::vector<MarkRow> rows()
    {
        std::vector<MarkRow> rows;
        int claims = 3;
        for (const int component : m_open) {
            const auto at = static_cast<std::size_t>(component);
            const Component &the = m_round.set->components[at];
            const Choice &chosen = m_choices[at][m_chosen[at]];
            for (int source = 0; source < m_round.agreed(); ++source) {
                if (!m_round.marks(source, component, m_sheet.group)) {
                    continue;
                }
                const bool claims1 = source == Round::Self && m_chosen[at] > 0 && claims > 0
                    && m_choices[at][m_chosen[at] - 1].points - chosen.points <= Points::thousandths(500);
                claims -= claims1 ? 1 : 0;
                const Choice &own = claims1 ? m_choices[at][m_chosen[at] - 1] : chosen;
                rows.push_back(
                    {m_sheet.agency, m_round.sourceCode(source), the.code, Mark::scored(own.points), {own.inputs, {}}});
            }
        }
        return rows;
    }

    const Round &m_round;
    Scorer m_scorer;
    const Invented &m_invented;
    Sheet m_sheet;
    std::mt19937 m_random; // the standard fixes its sequence; its distributions it does not
    std::vector<int> m_open;
    std::vector<std::vector<Choice>> m_choices; ///< by component
    std::vector<std::size_t> m_chosen;
};

struct Aim
{
    const char16_t *agency;
    int lowest, highest; ///< thousandths
};

// Classes are those published for 2019; totals are invented. In SN none lies between 75,20 and 79,45, where CDCD may
// end, and in HU one lies between 83,08 and 83,21, where H-PACNAM may: what hangs on their items depends on it.
constexpr std::array Aims = {
    Aim{u"SCT", 87'500, 88'300},      Aim{u"SGTVT", 84'000, 84'900},     Aim{u"STNMT", 81'200, 82'000},
    Aim{u"SGDDT", 88'000, 88'600},    Aim{u"STC", 86'300, 87'000},       Aim{u"SXD", 82'100, 82'900},
    Aim{u"SKHCN", 83'300, 84'000},    Aim{u"SVHTTDL", 85'100, 85'800},   Aim{u"SYT", 86'000, 86'600},
    Aim{u"STTTT", 87'000, 87'600},    Aim{u"SKHDT", 84'500, 85'200},     Aim{u"SLDTBXH", 88'800, 89'100},
    Aim{u"SNNPTNT", 82'800, 83'400},  Aim{u"VPUBND", 90'000, 90'600},    Aim{u"TTT", 85'600, 86'200},
    Aim{u"BQLKCN", 77'800, 78'600},   Aim{u"DPTTH", 82'000, 82'800},     Aim{u"BQLDAGT", 80'700, 81'400},
    Aim{u"VQGBB", 79'550, 79'950},    Aim{u"CDNDTNT", 79'500, 79'900},   Aim{u"BQLDADTXD", 75'000, 75'150},
    Aim{u"H-NARI", 83'100, 83'200},   Aim{u"H-BABE", 85'200, 86'000},    Aim{u"H-CHODON", 84'100, 84'900},
    Aim{u"H-CHOMOI", 86'400, 87'200}, Aim{u"H-NGANSON", 81'300, 82'100}, Aim{u"TP-BACKAN", 87'800, 88'500},
};

} // namespace

std::vector<Invented> inventedAgencies()
{
    std::vector<Invented> agencies;
    agencies.reserve(Aims.size());
    for (const Aim &aim : Aims) {
        agencies.push_back(
            {QString::fromUtf16(aim.agency), Points::thousandths(aim.lowest), Points::thousandths(aim.highest)});
    }
    return agencies;
}

std::vector<MarkRow> inventMarks(const Round &round, const Invented &invented)
{
    return Search(round, invented).take();
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "results_json.h"

#include "core/model/codes.h"
#include "core/report/json_writer.h"
#include "core/scoring/statistics.h"

namespace core {

namespace {

class Results
{
public:
    explicit Results(const Round &round)
        : m_round(round), m_set(*round.set), m_scorer(round), m_standings(standings(m_scorer, round.agreed()))
    { }

    Json all() const
    {
        Json results = Json::object();
        if (m_round.sample) {
            results["notice"] = json(sampleNotice());
        }
        results["round"] = {{"year", m_round.year},
                            {"criteria_set", m_set.id.toStdString()},
                            {"version", m_set.version},
                            {"phase", codeOf(m_round.phase).toStdString()},
                            {"scale", m_set.scale.text(m_set.decimals).toStdString()}};
        results["agencies"] = Json::array();
        for (const auto &sheet : m_round.sheets) {
            results["agencies"].push_back(agency(*sheet));
        }
        results["counts"] = {{"overall", counts(countClasses(m_round, m_standings))}};
        for (int group = 0; group < static_cast<int>(m_set.groups.size()); ++group) {
            results["counts"][m_set.groups[static_cast<std::size_t>(group)].code.toStdString()] =
                counts(countClasses(m_round, m_standings, group));
        }
        return results;
    }

private:
    Json agency(const Sheet &sheet) const
    {
        const Standing &standing = m_standings[static_cast<std::size_t>(sheet.position)];
        Json agency = {{"code", sheet.agency.toStdString()},
                       {"name", sheet.name.toStdString()},
                       {"group", m_set.groups[static_cast<std::size_t>(sheet.group)].code.toStdString()},
                       {"phase", codeOf(sheet.phase).toStdString()}};
        agency["sources"] = Json::object();
        for (int one = 0; one < m_round.sourceCount(); ++one) {
            if (!sheet.hidden[static_cast<std::size_t>(one)]) {
                agency["sources"][m_round.sourceCode(one).toStdString()] = source(sheet, one);
            }
        }
        agency["total"] = json(standing.tally.total, m_set.decimals);
        agency["class"] = standing.hasClass ? json(classCode(standing.final)) : Json();
        agency["class_before_gates"] = standing.bandBeforeGates ? json(bandCode(*standing.bandBeforeGates)) : Json();
        agency["gates"] = gateCodes(standing.gates.hold);
        agency["gates_pending"] = gateCodes(standing.gates.pending);
        agency["rank_group"] = standing.rankInGroup > 0 ? Json(standing.rankInGroup) : Json();
        agency["rank_overall"] = standing.rankOverall > 0 ? Json(standing.rankOverall) : Json();
        agency["provisional"] = standing.provisional;
        return agency;
    }

    Json source(const Sheet &sheet, int source) const
    {
        const SheetDetail detail = m_scorer.detail(sheet, source);
        const bool counts = detail.tally.total.has_value();
        Json found = {{"raw", counts ? json(detail.tally.raw.text(m_set.decimals)) : Json()},
                      {"applicable_max", json(detail.tally.applicableMaximum.text(m_set.decimals))},
                      {"total", json(detail.tally.total, m_set.decimals)},
                      {"marked", detail.tally.marked},
                      {"blank", detail.tally.blank}};
        found["criteria"] = Json::object();
        for (std::size_t i = 0; i < detail.criteria.size(); ++i) {
            const Sum &sum = detail.criteria[i];
            found["criteria"][m_set.criteria[i].code.toStdString()] =
                sum.applicable ? json(sum.points.text(m_set.decimals)) : Json();
        }
        found["components"] = Json::object();
        for (const int component : m_scorer.componentsOf(sheet.group)) {
            const Cell &cell = detail.cells[static_cast<std::size_t>(component)];
            if (cell.state != CellState::NotScored) {
                found["components"][m_set.components[static_cast<std::size_t>(component)].code.toStdString()] =
                    json(text(cell));
            }
        }
        return found;
    }

    QString text(const Cell &cell) const
    {
        switch (cell.state) {
        case CellState::NotScored:
            break;
        case CellState::Blank:
            return codeOf(MarkState::Blank);
        case CellState::NotApplicable:
            return codeOf(MarkState::NotApplicable);
        case CellState::Abstained:
            return codeOf(MarkState::Abstained);
        case CellState::Scored:
        case CellState::Full:
            return cell.points.text(m_set.decimals);
        }
        return {};
    }

    QString bandCode(int band) const { return m_set.bands[static_cast<std::size_t>(band)].code; }
    QString classCode(const GatedClass &final) const
    {
        return final.unrated ? m_set.unratedCode : bandCode(final.band);
    }

    Json gateCodes(std::uint64_t gates) const
    {
        Json codes = Json::array();
        for (std::size_t i = 0; i < m_set.gates.size(); ++i) {
            if ((gates >> i & 1U) != 0) {
                codes.push_back(m_set.gates[i].code.toStdString());
            }
        }
        return codes;
    }

    Json counts(const ClassCounts &counted) const
    {
        Json counts = Json::object();
        for (std::size_t i = 0; i < m_set.bands.size(); ++i) {
            counts[m_set.bands[i].code.toStdString()] = counted.bands[i];
        }
        counts[m_set.unratedCode.toStdString()] = counted.unrated;
        return counts;
    }

    const Round &m_round;
    const CriteriaSet &m_set;
    Scorer m_scorer;
    std::vector<Standing> m_standings;
};

} // namespace

QByteArray resultsJson(const Round &round)
{
    return bytesOf(Results(round).all());
}

} // namespace core

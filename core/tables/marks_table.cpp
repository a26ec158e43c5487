// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks_table.h"

#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/model/codes.h"
#include "core/model/round_rows.h"
#include "core/scoring/rules.h"
#include "core/tables/mark_check.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostProblems = 1000;

class MarksReader
{
public:
    MarksReader(const CsvTable &table, QString name, const Round &round)
        : m_table(table), m_name(std::move(name)), m_round(round)
    {
        for (const QString &column :
             {u"agency"_s, u"component"_s, u"source"_s, u"state"_s, u"points"_s, u"inputs"_s, u"reason"_s}) {
            m_columns.push_back(table.column(column));
        }
        for (int i = 0; i < round.componentCount(); ++i) {
            m_components.insert(round.set->components[static_cast<std::size_t>(i)].code, i);
        }
    }

    Checked<std::vector<MarkRow>> read()
    {
        std::vector<MarkRow> rows;
        rows.reserve(m_table.rows().size());
        for (const CsvTable::Row &row : m_table.rows()) {
            m_row = &row;
            if (auto mark = readRow()) {
                rows.push_back(std::move(*mark));
            }
        }
        if (!m_problems.empty()) {
            return tl::unexpected(std::move(m_problems));
        }
        return rows;
    }

private:
    enum Column { Agency, ComponentCode, Source, State, PointsText, InputsCell, Reason };

    const QString &cell(Column column) const
    {
        return CsvTable::cell(*m_row, m_columns[static_cast<std::size_t>(column)]);
    }

    void report(ErrorCode code, const QString &value, const QString &detail = {})
    {
        if (m_problems.size() < MostProblems) {
            m_problems.push_back({code, where(), excerpt(value), detail});
        }
    }

    QString where() const { return m_name + u':' + QString::number(m_row->line); }

    std::optional<MarkRow> readRow()
    {
        const auto place = readPlace();
        if (!place) {
            return {};
        }
        const auto state = readState();
        const auto points = readPoints();
        const auto inputs = readInputsOf(*place);
        if (!state || !points || !inputs) {
            return {};
        }
        MarkRow row{place->sheet->agency, m_round.sourceCode(place->source), codeAt(place->component), {}, {}};
        row.text = {*inputs, cell(Reason)};
        row.mark.state = *state;
        if (*state == MarkState::Scored) {
            const auto scored = *points ? *points : givenBy(*place, *inputs);
            if (!scored) {
                return {};
            }
            row.mark = Mark::scored(*scored);
        } else if (*points) {
            report(ErrorCode::PointsWithoutScore, codeOf(*state));
            return {};
        }
        return judged(std::move(row), *place);
    }

    std::optional<MarkRow> judged(MarkRow row, const MarkPlace &place)
    {
        if (auto fault = markFault(m_round, place, row.mark, row.text)) {
            report(fault->code, fault->value, fault->detail);
            return {};
        }
        const int body = place.source - 1;
        if (body >= 0 && row.mark.state != MarkState::Abstained && place.sheet->recusal(body) != nullptr) {
            report(ErrorCode::BodyRecused, row.source, row.agency);
            return {};
        }
        return row;
    }

    std::optional<MarkPlace> readPlace()
    {
        const int sheet = m_round.sheetOf(cell(Agency));
        const int component = m_components.value(cell(ComponentCode), -1);
        const int source = m_round.source(cell(Source));
        if (sheet < 0) {
            report(ErrorCode::AgencyUnknown, cell(Agency));
        }
        if (component < 0) {
            report(ErrorCode::ComponentUnknown, cell(ComponentCode));
        }
        if (source < 0) {
            report(ErrorCode::SourceUnknown, cell(Source));
        } else if (source == m_round.agreed()) {
            report(ErrorCode::SourceAgreed, cell(Source));
        }
        if (sheet < 0 || component < 0 || source < 0 || source == m_round.agreed()) {
            return {};
        }
        const qint64 key = (qint64{sheet} * m_round.sourceCount() + source) * m_round.componentCount() + component;
        if (m_seen.contains(key)) {
            report(ErrorCode::MarkTwice, cell(Agency) + u' ' + cell(ComponentCode) + u' ' + cell(Source));
            return {};
        }
        m_seen.insert(key);
        return MarkPlace{m_round.sheets[static_cast<std::size_t>(sheet)].get(), source, component};
    }

    std::optional<MarkState> readState()
    {
        const QString &code = cell(State);
        if (code.isEmpty()) {
            const bool given = !cell(PointsText).isEmpty() || !cell(InputsCell).isEmpty();
            return given ? MarkState::Scored : MarkState::Blank;
        }
        const auto state = markStateFrom(code);
        if (!state) {
            report(ErrorCode::StateUnknown, code, markStateCodes().join(u", "));
        }
        return state;
    }

    /// Outer: readable; inner: there.
    std::optional<std::optional<Points>> readPoints()
    {
        const QString &text = cell(PointsText);
        if (text.isEmpty()) {
            return std::optional<Points>();
        }
        const auto points = Points::parse(text);
        if (!points) {
            report(ErrorCode::PointsUnreadable, text);
            return {};
        }
        return points;
    }

    std::optional<Inputs> readInputsOf(const MarkPlace &place)
    {
        const QString &text = cell(InputsCell);
        if (text.isEmpty()) {
            return Inputs{};
        }
        // Few different texts stand in many rows.
        auto &known = m_inputs[{place.component, text}];
        if (!known) {
            known = std::make_shared<Checked<Inputs>>(
                readInputs(text, m_round.set->components[static_cast<std::size_t>(place.component)].rule, {}));
        }
        if (!*known) {
            for (const Error &error : known->error()) {
                report(error.code, error.value.isEmpty() ? text : error.value, error.detail);
            }
            return {};
        }
        return **known;
    }

    std::optional<Points> givenBy(const MarkPlace &place, const Inputs &inputs)
    {
        const Component &component = m_round.set->components[static_cast<std::size_t>(place.component)];
        const auto points = pointsFor(component.rule, inputs,
                                      {component.maximum, m_round.set->decimals, m_round.year, &m_round.calendar});
        if (!points) {
            const bool asks = std::holds_alternative<RatioInput>(inputs);
            report(asks ? ErrorCode::ZeroOverZero : ErrorCode::PointsMissing, component.code);
        }
        return points;
    }

    const QString &codeAt(int component) const
    {
        return m_round.set->components[static_cast<std::size_t>(component)].code;
    }

    const CsvTable &m_table;
    QString m_name;
    const Round &m_round;
    const CsvTable::Row *m_row = nullptr;
    std::vector<int> m_columns;
    QHash<QString, int> m_components;
    QSet<qint64> m_seen;
    QHash<std::pair<int, QString>, std::shared_ptr<Checked<Inputs>>> m_inputs;
    Problems m_problems;
};

} // namespace

Checked<std::vector<MarkRow>> readMarks(const QByteArray &bytes, const QString &name, const Round &round)
{
    const auto table = CsvTable::parse(bytes, name, {u"agency"_s, u"component"_s, u"source"_s},
                                       {u"state"_s, u"points"_s, u"inputs"_s, u"reason"_s, u"notice"_s});
    if (!table) {
        return tl::unexpected(table.error());
    }
    return MarksReader(*table, name, round).read();
}

namespace {

QStringList cellsOf(const Round &round, const MarkRow &row)
{
    const bool scored = row.mark.state == MarkState::Scored;
    QStringList cells{row.agency,
                      row.component,
                      row.source,
                      codeOf(row.mark.state),
                      scored ? row.mark.points().text(round.set->decimals) : QString(),
                      inputsText(row.text.inputs),
                      row.text.reason};
    if (round.sample) {
        cells.append(sampleNotice());
    }
    return cells;
}

} // namespace

QByteArray writeMarks(const Round &round, std::optional<int> source)
{
    QStringList header{u"agency"_s, u"component"_s, u"source"_s, u"state"_s, u"points"_s, u"inputs"_s, u"reason"_s};
    if (round.sample) {
        header.append(u"notice"_s);
    }
    QByteArray table = csvRow(header);
    for (const auto &sheet : round.sheets) {
        for (int component = 0; component < round.componentCount(); ++component) {
            for (int one = 0; one < round.sourceCount(); ++one) {
                const auto row = markRowOf(round, *sheet, one, component);
                if (row && (!source || one == *source)) {
                    table += csvRow(cellsOf(round, *row));
                }
            }
        }
    }
    return table;
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_round.h"

#include "core/criteria/agencies_reader.h"
#include "core/criteria/criteria_reader.h"
#include "core/model/codes.h"
#include "core/model/round_rows.h"
#include "core/scoring/differences.h"
#include "core/tables/marks_table.h"
#include "tests/support/points_literal.h"
#include "tests/support/spec.h"

#include <QFile>

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {

QByteArray resource(const QString &path)
{
    QFile file(sourceFile(u"resources/"_s + path));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no %s", qPrintable(path));
    }
    return file.readAll();
}

std::shared_ptr<const CriteriaSet> sampleSet()
{
    static const auto Set = std::make_shared<const CriteriaSet>(
        readCriteriaSet(resource(u"samples/criteria_sample.json"_s), u"sample"_s).value());
    return Set;
}

RoundEditor blankRound()
{
    Round round;
    round.year = 2019;
    round.phase = Phase::Joint;
    round.set = sampleSet();
    round.bodies = {{u"SNV"_s, u"Sở Nội vụ"_s, 0}, {u"BDV"_s, u"Ban Dân vận Tỉnh ủy"_s, 1}};
    RoundEditor editor(std::move(round));
    const auto sheets = readAgencies(resource(u"samples/agencies_backan_2019.json"_s), u"agencies"_s, *sampleSet());
    for (SheetRow row : *sheets) {
        row.phase = Phase::Joint;
        editor.put(row);
    }
    return editor;
}

RoundEditor storyRound()
{
    RoundEditor editor = blankRound();
    const auto marks = readMarks(resource(u"samples/sample_story_marks.csv"_s), u"story"_s, editor.round());
    for (const MarkRow &row : *marks) {
        editor.put(row);
    }
    editor.put(RecusalRow{u"SNV"_s, u"SNV"_s, 8, u"cơ quan mình"_s});
    return editor;
}

void agree(RoundEditor &editor, const QString &agency, const QString &component, std::optional<Points> points)
{
    const Mark mark = points ? Mark::scored(*points) : Mark{0, MarkState::NotApplicable};
    editor.put(MarkRow{agency, AgreedSource.toString(), component, mark, {}});
}

void agreeAlike(RoundEditor &editor, const QString &agency)
{
    const Round before = editor.round();
    const Sheet &sheet = sheetOf(before, agency);
    const std::vector<int> bodies = bodiesOf(before, sheet);
    for (const int component : unsettled(before, sheet)) {
        if (bodies.size() == 1 || alike(before, sheet, component)) {
            MarkRow row = *markRowOf(before, sheet, Round::sourceOf(bodies.front()), component);
            row.source = AgreedSource.toString();
            editor.put(row);
        }
    }
}

void settleStory(RoundEditor &editor)
{
    for (const QString &agency :
         {u"STP"_s, u"H-BACHTHONG"_s, u"BDT"_s, u"QPTDRMT"_s, u"CDCD"_s, u"VPDPNTM"_s, u"H-PACNAM"_s, u"SNV"_s}) {
        agreeAlike(editor, agency);
    }
    agree(editor, u"H-BACHTHONG"_s, u"5.1"_s, 1.50_pt);
    agree(editor, u"BDT"_s, u"4.2a"_s, {});
    agree(editor, u"QPTDRMT"_s, u"8.3"_s, 0_pt);
    agree(editor, u"CDCD"_s, u"7.4a"_s, 1.50_pt);
    agree(editor, u"CDCD"_s, u"8.3"_s, 2.00_pt);
    agree(editor, u"VPDPNTM"_s, u"1.1"_s, 2.00_pt);
    agree(editor, u"VPDPNTM"_s, u"1.2"_s, 0.50_pt);
    agree(editor, u"VPDPNTM"_s, u"8.3"_s, 2.00_pt);
    agree(editor, u"H-PACNAM"_s, u"3.3"_s, 2.75_pt);
}

void checkFund(RoundEditor &editor)
{
    const Round round = editor.round();
    const Sheet &fund = sheetOf(round, u"QPTDRMT"_s);
    int unsupported = 0;
    for (int i = 0; i < round.componentCount(); ++i) {
        const Component &component = round.set->components[static_cast<std::size_t>(i)];
        if (round.mark(fund, Round::Self, i).thousandths == 0) {
            continue;
        }
        const bool disputed = component.code == u"2.5"_s;
        const bool invalid = !disputed && unsupported < 7;
        unsupported += invalid ? 1 : 0;
        const auto verdict = [&](bool bdv) {
            return invalid ? Verdict::Rejected : disputed && bdv ? Verdict::Explained : Verdict::Accepted;
        };
        editor.put(CheckRow{u"QPTDRMT"_s, component.code, u"BC "_s + component.code, u"SNV"_s, verdict(false), {}});
        editor.put(CheckRow{u"QPTDRMT"_s, component.code, u"BC "_s + component.code, u"BDV"_s, verdict(true), {}});
    }
}

const Sheet &sheetOf(const Round &round, const QString &agency)
{
    return *round.sheets[static_cast<std::size_t>(round.sheetOf(agency))];
}

} // namespace tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fund_papers.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString Fund = u"QPTDRMT"_s;

enum class Paper { Valid, Invalid, Disputed };

/// What a body says of it: of the disputed paper only the second body has doubts.
CheckRow checkOf(Paper paper, const QString &component, const QString &document, const Body &body)
{
    if (paper == Paper::Invalid) {
        return {Fund, component, document, body.code, Verdict::Rejected, u"Chưa có số, chữ ký hoặc dấu"_s};
    }
    if (paper == Paper::Disputed && body.position == 1) {
        return {Fund,      component,          document,
                body.code, Verdict::Explained, u"Chưa có số; giải trình của đơn vị được chấp nhận"_s};
    }
    return {Fund, component, document, body.code, Verdict::Accepted, {}};
}

} // namespace

CheckTable fundPapers(const Round &round)
{
    constexpr int Unsupported = 7;
    CheckTable table;
    const Sheet &sheet = *round.sheets[static_cast<std::size_t>(round.sheetOf(Fund))];
    int number = 0;
    int unsupported = 0;
    for (int i = 0; i < round.componentCount(); ++i) {
        if (round.mark(sheet, Round::Self, i).thousandths == 0) {
            continue;
        }
        ++number;
        const QString &code = round.set->components[static_cast<std::size_t>(i)].code;
        const bool disputed = code == u"2.5"_s;
        const QString document =
            disputed ? u"Báo cáo BTTND 6 tháng (không số)"_s : u"%1/BC-QPTĐR"_s.arg(number, 2, 10, QLatin1Char('0'));
        const bool invalid = !disputed && number % 4 == 0 && unsupported < Unsupported;
        unsupported += invalid ? 1 : 0;
        const Paper paper = disputed ? Paper::Disputed : invalid ? Paper::Invalid : Paper::Valid;
        table.citations.push_back({Fund, code, document});
        for (const Body &body : round.bodies) {
            table.checks.push_back(checkOf(paper, code, document, body));
        }
    }
    return table;
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "tests/store/fixture.h"

namespace tests {

using namespace Qt::StringLiterals;
using namespace core;

namespace {

SettlementRow agreed(const QString &document, const QString &component = u"1.1"_s)
{
    return {u"STP"_s, component, document, SettledAs::Alike, {}, u"hai bên như nhau"_s, sha256("cơ sở")};
}

} // namespace

Pair<Body> pairOf(const Body *)
{
    return {{u"HDTD"_s, u"Hội đồng"_s, 2}, {u"HDTD"_s, u"Hội đồng thi đua"_s, 3}};
}

Pair<Person> pairOf(const Person *)
{
    return {{3, u"Lý Văn Cường"_s, Role::Chair, u"BDV"_s}, {3, u"Lý Văn Cường"_s, Role::Observer, {}}};
}

Pair<CriteriaSetRow> pairOf(const CriteriaSetRow *)
{
    return {{u"MAU"_s, 2, sha256("hai"), {u"1.1"_s, u"1.2"_s}}, {u"MAU"_s, 2, sha256("ba"), {u"1.2"_s, u"1.1"_s}}};
}

Pair<AgencyRow> pairOf(const AgencyRow *)
{
    return {{u"STC"_s, u"Sở Tài chính"_s, {}}, {u"STC"_s, u"Sở Tài chính tỉnh"_s, u"Tài chính"_s}};
}

Pair<RoundRow> pairOf(const RoundRow *)
{
    return {{2020, u"MAU"_s, 1, Phase::Setup, false}, {2020, u"MAU"_s, 1, Phase::Intake, true}};
}

Pair<SheetRow> pairOf(const SheetRow *)
{
    return {{u"VPUB"_s, u"Văn phòng"_s, {}, u"CM"_s, 2, Phase::Intake},
            {u"VPUB"_s, u"Văn phòng UBND"_s, u"VP"_s, u"DVSN"_s, 7, Phase::Joint}};
}

Pair<Holiday> pairOf(const Holiday *)
{
    return {{QDate(2019, 4, 30), u"Giải phóng"_s, false}, {QDate(2019, 4, 30), u"Làm bù"_s, true}};
}

Pair<FlagRow> pairOf(const FlagRow *)
{
    return {{u"STP"_s, u"corruption"_s}, {u"STP"_s, u"corruption"_s}};
}

Pair<RecusalRow> pairOf(const RecusalRow *)
{
    return {{u"STP"_s, u"SNV"_s, 2, u"chấm chính mình"_s}, {u"STP"_s, u"SNV"_s, 1, {}}};
}

Pair<MarkRow> pairOf(const MarkRow *)
{
    return {{u"STP"_s, u"SNV"_s, u"1.1"_s, Mark::scored(Points::thousandths(1500)), {RatioInput{7, 9}, u"sai số"_s}},
            {u"STP"_s, u"SNV"_s, u"1.1"_s, {0, MarkState::NotApplicable}, {{}, {}}}};
}

Pair<CitationRow> pairOf(const CitationRow *)
{
    return {{u"STP"_s, u"1.1"_s, u"12/BC-STP"_s}, {u"STP"_s, u"1.1"_s, u"12/BC-STP"_s}};
}

Pair<CheckRow> pairOf(const CheckRow *)
{
    return {{u"STP"_s, u"1.1"_s, u"12/BC-STP"_s, u"BDV"_s, Verdict::Partly, u"thiếu dấu"_s},
            {u"STP"_s, u"1.1"_s, u"12/BC-STP"_s, u"BDV"_s, Verdict::Accepted, {}}};
}

Pair<SettlementRow> pairOf(const SettlementRow *)
{
    SettlementRow one = agreed(u"12/BC-STP"_s);
    one.verdict = Verdict::Rejected;
    SettlementRow other = one;
    other.as = SettledAs::Decision;
    other.verdict = Verdict::Explained;
    return {one, other};
}

Pair<ConfirmationRow> pairOf(const ConfirmationRow *)
{
    return {{u"STP"_s, u"1.1"_s, {}, u"SNV"_s, 2, 1}, {u"STP"_s, u"1.1"_s, {}, u"SNV"_s, 2, 2}, {added(agreed({}))}};
}

Pair<CommitmentRow> pairOf(const CommitmentRow *)
{
    return {{u"STP"_s, u"BDV"_s, sha256("điểm"), 0}, {u"STP"_s, u"BDV"_s, sha256("điểm khác"), 2}};
}

Pair<FactRow> pairOf(const FactRow *)
{
    return {{u"STP"_s, u"1.1"_s, ValueInput{*Points::parse(u"88.10")}, u"309/QĐ-UBND"_s},
            {u"STP"_s, u"1.1"_s, CountInput{3}, u"26/02/2019"_s}};
}

Pair<AssignmentRow> pairOf(const AssignmentRow *)
{
    return {{2, u"STP"_s, u"1.1"_s}, {2, u"STP"_s, u"1.1"_s}};
}

Pair<CredentialRow> pairOf(const CredentialRow *)
{
    return {{2, u"$argon2id$v=19$một"_s}, {2, u"$argon2id$v=19$hai"_s}};
}

Pair<ReservationRow> pairOf(const ReservationRow *)
{
    return {{u"STP"_s, u"1.2"_s, {}, u"BDV"_s, 2, u"kế hoạch cũ"_s},
            {u"STP"_s, u"1.2"_s, {}, u"BDV"_s, 1, u"bản năm 2018 đổi ngày"_s},
            {added(agreed({}, u"1.2"_s))}};
}

} // namespace tests

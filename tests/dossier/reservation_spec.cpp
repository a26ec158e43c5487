// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/assign_verbs.h"
#include "core/dossier/settle_verbs.h"
#include "tests/dossier/sample_dossier.h"
#include "tests/support/points_literal.h"
#include "tests/support/spec.h"

#include <QTest>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

/// A body that agrees and keeps another opinion; and who is asked to appraise what.
class ReservationSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_sample = std::make_unique<SampleDossier>();
    }
    void cleanup() { m_sample.reset(); }

    void standsBesideTheAgreedMarkAndHoldsNothingUp()
    {
        QVERIFY(settlePlan(2.00_pt));
        QVERIFY(keep(u"Bàn Văn Sơn"_s, u"BDV"_s, u"Kế hoạch là bản năm 2018 đổi ngày"_s));
        m_sample->reopen();
        QCOMPARE(kept(),
                 (std::vector<Reservation>{
                     {u"BDV"_s, m_sample->person(u"Bàn Văn Sơn"_s).number, u"Kế hoạch là bản năm 2018 đổi ngày"_s}}));
        QVERIFY((*m_sample)->verify()->empty());
        QVERIFY(keep(u"Bàn Văn Sơn"_s, u"BDV"_s, {}));
        QVERIFY(kept().empty());
    }

    void fallsWhenAnotherValueIsAgreed()
    {
        QVERIFY(settlePlan(2.00_pt));
        QVERIFY(keep(u"Bàn Văn Sơn"_s, u"BDV"_s, u"Kế hoạch cũ"_s));
        QVERIFY(settlePlan(0.00_pt));
        QVERIFY(kept().empty());
    }

    void fallsWhenWhatWasAgreedIsTakenBack()
    {
        QVERIFY(settlePlan(2.00_pt));
        QVERIFY(keep(u"Bàn Văn Sơn"_s, u"BDV"_s, u"Kế hoạch cũ"_s));
        QVERIFY((*m_sample)->undo(m_sample->person(u"Hoàng Thu Hà"_s)));
        QVERIFY(m_sample->sheet(u"VPDPNTM"_s).settlement(component()) == nullptr);
        QVERIFY((*m_sample)->verify()->empty());
    }

    void isTheBodysOwnAndNeedsASettlement()
    {
        QCOMPARE(refusalOf(keep(u"Bàn Văn Sơn"_s, u"BDV"_s, u"Kế hoạch cũ"_s)), ErrorCode::NotSettled);
        QVERIFY(settlePlan(2.00_pt));
        QCOMPARE(refusalOf(keep(u"Bàn Văn Sơn"_s, u"SNV"_s, u"Kế hoạch cũ"_s)), ErrorCode::PermissionDenied);
        QCOMPARE(refusalOf(keep(u"Ma Thị Liên"_s, u"BDV"_s, u"Kế hoạch cũ"_s)), ErrorCode::PermissionDenied);
    }

    void nobodyIsAskedToAppraiseTheirOwnAgency()
    {
        const auto ask = [this](const QString &agency, bool assigned) {
            return (*m_sample)->enact([&](const Round &round) {
                return assign(round, m_sample->person(u"Hoàng Thu Hà"_s),
                              {m_sample->person(u"Lý Văn Minh"_s), {agency}, {}, assigned});
            });
        };
        QCOMPARE(refusalOf(ask(u"SNV"_s, true)), ErrorCode::BodyRecused);
        const int reviewer = m_sample->person(u"Lý Văn Minh"_s).number;
        const bool before = m_sample->sheet(u"SCT"_s).isAssigned(reviewer);
        QVERIFY(ask(u"SCT"_s, !before));
        m_sample->reopen();
        QCOMPARE(m_sample->sheet(u"SCT"_s).isAssigned(reviewer), !before);
        QCOMPARE(refusalOf(ask(u"SCT"_s, !before)), ErrorCode::NothingToDo);
    }

private:
    int component() const { return m_sample->whole().set->component(u"1.1"); }
    const std::vector<Reservation> &kept() const
    {
        return m_sample->sheet(u"VPDPNTM"_s).settlement(component())->reservations;
    }

    Checked<std::vector<Receipt>> settlePlan(Points points) const
    {
        return (*m_sample)->enact([&](const Round &round) {
            return settle(round, m_sample->person(u"Hoàng Thu Hà"_s),
                          MarkSettlement{u"VPDPNTM"_s, u"1.1"_s, points, {}, u"Ban hành đúng hạn"_s}, {});
        });
    }

    Checked<std::vector<Receipt>> keep(const QString &name, const QString &body, const QString &text) const
    {
        return (*m_sample)->enact([&](const Round &round) {
            return reserve(round, m_sample->person(name), {{u"VPDPNTM"_s, u"1.1"_s, {}}, body, text});
        });
    }

    std::unique_ptr<SampleDossier> m_sample;
};

CONGTAM_SPEC(ReservationSpec)

#include "reservation_spec.moc"

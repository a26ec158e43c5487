// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/reuse.h"
#include "tests/evidence/generated_plans.h"
#include "tests/support/spec.h"

#include <QRegularExpression>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using tests::Dice;

namespace {

std::vector<Reuse> reuseAmong(const QStringList &texts)
{
    ReuseDetector detector;
    for (const QString &text : texts) {
        detector.add(text);
    }
    return detector.findings();
}

} // namespace

class ReuseSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFoundInLastYearsPlanWithANewDate()
    {
        Dice dice(1);
        const auto plan = tests::aPlan(dice, 2018);
        const auto found = reuseAmong({plan.text(), tests::carriedOver(plan, dice).text()});
        QCOMPARE(found.size(), 1U);
        QVERIFY2(found.front().percent >= 80, qPrintable(QString::number(found.front().percent)));
    }

    void isWholeWhereOnlyDateAndNumberChange()
    {
        Dice dice(2);
        auto plan = tests::aPlan(dice, 2018);
        const QString last = plan.text();
        plan.year = 2019;
        plan.agency = u"SỞ NỘI VỤ"_s;
        QCOMPARE(reuseAmong({last, plan.text()}), (std::vector<Reuse>{{0, 1, 100}}));
    }

    void isNoneWhereTwoPlansShareTheirFormOnly()
    {
        Dice dice(3);
        QVERIFY(reuseAmong({tests::aPlan(dice).text(), tests::aPlan(dice).text()}).empty());
    }

    void isNoneAmongTwoHundredPlansOfOneForm()
    {
        Dice dice(200);
        ReuseDetector detector;
        std::vector<Reuse> expected;
        QList<tests::GeneratedPlan> plans;
        for (std::size_t i = 0; i < 200; ++i) {
            plans << tests::aPlan(dice);
            detector.add(plans.back().text());
        }
        std::size_t met = 0;
        for (qsizetype i = 0; i < 20; ++i) { // and twenty of them again a year later
            const std::size_t again = detector.add(tests::carriedOver(plans[i * 10], dice).text());
            expected.push_back({static_cast<std::size_t>(i * 10), again, 0});
        }
        std::size_t falseAlarms = 0;
        for (const Reuse &reuse : detector.findings()) {
            const bool real = std::ranges::any_of(
                expected, [&](const Reuse &pair) { return pair.first == reuse.first && pair.second == reuse.second; });
            (real ? met : falseAlarms) += 1;
        }
        qInfo("of 20 reused plans found: %zu; false alarms in 24,090 pairs: %zu", met, falseAlarms);
        QCOMPARE(falseAlarms, 0U);
        QCOMPARE(met, 20U);
    }

    void survivesLostMarksAndLineBreaks()
    {
        Dice dice(4);
        const auto plan = tests::aPlan(dice);
        QString scanned = plan.text().normalized(QString::NormalizationForm_D).remove(QRegularExpression(u"\\p{Mn}"_s));
        scanned.replace(u". "_s, u".\n"_s);
        QCOMPARE(reuseAmong({plan.text(), scanned}).size(), 1U);
    }

    void isNotMadeOfTwoSentences()
    {
        Dice dice(5);
        auto one = tests::aPlan(dice);
        auto other = tests::aPlan(dice);
        other.own[4] = one.own[4];
        other.own[5] = one.own[5];
        QVERIFY(reuseAmong({one.text(), other.text()}).empty());
    }

    void isShownSideBySide()
    {
        Dice dice(6);
        auto one = tests::aPlan(dice);
        auto other = tests::aPlan(dice);
        other.own[7] = one.own[2];
        const QString first = one.text();
        const QString second = other.text();
        bool shown = false;
        qsizetype last = 0;
        for (const SharedPassage &passage : sharedPassages(first, second)) {
            const QString left = first.sliced(passage.inFirst.start, passage.inFirst.length);
            shown = shown || left.contains(one.own[2].chopped(1));
            QVERIFY(passage.inSecond.start >= last && passage.words >= 8);
            last = passage.inSecond.end();
        }
        QVERIFY(shown);
        QVERIFY(sharedPassages(first, {}).empty());
    }

    void isEstimatedByFingerprints()
    {
        Dice dice(7);
        const auto plan = tests::aPlan(dice);
        const auto shingles = [](const QString &text) { return distinct(shinglesOf(contentWords(text))); };
        const auto a = fingerprintOf(shingles(plan.text()));
        QCOMPARE(resemblance(a, a), 100);
        QVERIFY(resemblance(a, fingerprintOf(shingles(tests::carriedOver(plan, dice).text()))) > 65);
        QVERIFY(resemblance(a, fingerprintOf(shingles(tests::englishPage(dice)))) < 5);
        QCOMPARE(resemblance(fingerprintOf({}), fingerprintOf({})), 0);
    }

    void leavesOutWhatEveryPaperHas()
    {
        Dice dice(8);
        const QString text = tests::aPlan(dice).text();
        QString content;
        for (const ContentWord &word : contentWords(text)) {
            content += text.sliced(word.place.start, word.place.length) + u' ';
        }
        for (const QString &form :
             {u"CỘNG HÒA"_s, u"Bắc Kạn ngày"_s, u"Hướng dẫn số"_s, u"Nơi nhận"_s, u"Hà Minh Tuấn"_s}) {
            QVERIFY2(!content.contains(form), qPrintable(form));
        }
        QVERIFY(content.contains(u"MỤC ĐÍCH"));
    }
};

CONGTAM_SPEC(ReuseSpec)

#include "reuse_spec.moc"

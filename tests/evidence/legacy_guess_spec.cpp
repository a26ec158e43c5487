// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/evidence/legacy_encoding.h"
#include "tests/evidence/generated_pages.h"
#include "tests/support/spec.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using tests::Dice;

namespace {

QString tcvn3(const QString &text)
{
    QString signs;
    for (const LegacyRun &run : toTcvn3(text)) {
        signs += run.text;
    }
    return signs;
}

/// One of ten kinds of page that must never be converted.
QString pageToLeaveAlone(int kind, Dice &dice)
{
    switch (kind) {
    case 0:
        return tests::englishPage(dice);
    case 1:
        return tests::otherPage(dice);
    case 2:
        return tests::vietnamesePage(dice);
    case 3:
        return tests::vietnamesePage(dice).normalized(QString::NormalizationForm_D);
    case 4:
        return tests::vietnamesePage(dice, 6) + tests::englishPage(dice, 6);
    case 5:
        return tests::otherPage(dice, 6) + tests::englishPage(dice, 6);
    case 6:
        return folded(tests::vietnamesePage(dice));
    case 7:
        return tests::vietnamesePage(dice).toUpper();
    case 8:
        return tests::tablePage(dice) + tests::englishPage(dice, 2);
    default:
        return tests::vietnamesePage(dice, 1) + tests::tablePage(dice) + tests::otherPage(dice, 2);
    }
}

} // namespace

class LegacyGuessSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAThousandOtherPagesAlone()
    {
        Dice dice(20191224);
        for (int page = 0; page < 1000; ++page) {
            const QString text = pageToLeaveAlone(page % 10, dice);
            QVERIFY2(!guessLegacy(text), qPrintable(text.left(200)));
        }
    }

    void findsAndRestoresTwoHundredLegacyPages()
    {
        Dice dice(1993);
        for (int page = 0; page < 100; ++page) {
            const QString text = tests::vietnamesePage(dice) + u"Dự án ABC, phase two, 2019."_s;
            const auto first = guessLegacy(tcvn3(text));
            const auto second = guessLegacy(toVni(text));
            QVERIFY(first && first->encoding == LegacyEncoding::Tcvn3 && first->confidence >= 70);
            QVERIFY(second && second->encoding == LegacyEncoding::Vni && second->confidence >= 70);
            // Where the capitals' font is lost, so are its capitals.
            QCOMPARE(fromLegacy(tcvn3(text), first->encoding).toLower(), text.toLower());
            QCOMPARE(fromLegacy(toVni(text), second->encoding), text);
        }
    }

    void isLessSureOfFewWords()
    {
        const auto few = guessLegacy(u"KÕ ho¹ch c«ng t¸c"_s);
        const auto many = guessLegacy(u"KÕ ho¹ch c«ng t¸c d©n vËn chÝnh quyÒn cña ®¬n vÞ"_s);
        QVERIFY(few && many);
        QVERIFY(few->confidence < many->confidence);
    }

    void saysNothingOfThreeWords() { QVERIFY(!guessLegacy(u"KÕ ho¹ch n¨m"_s)); }

    void leavesVietnameseAloneWhoseMarksAreLatin()
    {
        QVERIFY(
            !guessLegacy(u"Nhóm có bó tre, ngó nhìn, gói hàng, nói to, hóm quá, hàng có giá, máy ngói, bóng nhóm"_s));
    }

    void leavesAPageAloneThatIsPartlyUnicode()
    {
        const QString legacy = tcvn3(u"Cơ quan đã phân công lãnh đạo phụ trách công tác dân vận của đơn vị"_s);
        QVERIFY(guessLegacy(legacy));
        QVERIFY(!guessLegacy(QString(legacy + u" đường phố"_s)));
    }

    void toleratesEnglishInALegacyPage()
    {
        const QString page = u"C¬ quan ®· ph©n c«ng l·nh ®¹o phô tr¸ch the steering committee of the project"_s;
        const auto guess = guessLegacy(page);
        QVERIFY(guess);
        QCOMPARE(fromLegacy(page, guess->encoding),
                 u"Cơ quan đã phân công lãnh đạo phụ trách the steering committee of the project"_s);
    }
};

CONGTAM_SPEC(LegacyGuessSpec)

#include "legacy_guess_spec.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/legacy_encoding.h"
#include "tests/support/spec.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// All 134 letters that Vietnamese has beyond ASCII, made of vowels, qualities and tones, not read off a table.
QStringList allLetters()
{
    QStringList letters{u"đ"_s, u"Đ"_s};
    for (const QChar vowel : u"aăâeêioôơuưy"_s) {
        for (const QString &tone : {u""_s, u"\u0300"_s, u"\u0301"_s, u"\u0303"_s, u"\u0309"_s, u"\u0323"_s}) {
            const QString letter = QString(QString(vowel) + tone).normalized(QString::NormalizationForm_C);
            if (letter[0].unicode() > 0x7F) {
                letters << letter << letter.toUpper();
            }
        }
    }
    return letters;
}

QString fromRuns(const std::vector<LegacyRun> &runs)
{
    QString text;
    for (const LegacyRun &run : runs) {
        text += fromLegacy(run.text, run.encoding);
    }
    return text;
}

} // namespace

class LegacyEncodingSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsEveryLetterThereAndBack_data()
    {
        QTest::addColumn<QString>("letter");
        QCOMPARE(allLetters().size(), 134);
        for (const QString &letter : allLetters()) {
            QTest::newRow(letter.toUtf8().constData()) << letter;
        }
    }

    void bringsEveryLetterThereAndBack()
    {
        QFETCH(const QString, letter);
        QCOMPARE(fromRuns(toTcvn3(letter)), letter);
        QCOMPARE(fromLegacy(toVni(letter), LegacyEncoding::Vni), letter);
        for (const LegacyRun &run : toTcvn3(letter)) {
            QVERIFY(run.text.size() == 1 && run.text[0].unicode() <= 0xFF);
        }
    }

    void givesNoTwoLettersTheSameSigns()
    {
        QSet<QString> tcvn3;
        QSet<QString> vni;
        for (const QString &letter : allLetters()) {
            const LegacyRun run = toTcvn3(letter).front();
            tcvn3 << QString::number(int(run.encoding)) + run.text;
            vni << toVni(letter);
        }
        QCOMPARE(tcvn3.size(), 134);
        QCOMPARE(vni.size(), 134);
    }

    void readsWhatOldPapersHold_data()
    {
        QTest::addColumn<QString>("signs");
        QTest::addColumn<LegacyEncoding>("encoding");
        QTest::addColumn<QString>("text");
        QTest::newRow("motto in .VnTime") << u"Céng hoµ x· héi chñ nghÜa ViÖt Nam"_s << LegacyEncoding::Tcvn3
                                          << u"Cộng hoà xã hội chủ nghĩa Việt Nam"_s;
        QTest::newRow("ư is the soft hyphen")
            << u"h\u00ADíng dÉn ®\u00ADêng lèi"_s << LegacyEncoding::Tcvn3 << u"hướng dẫn đường lối"_s;
        QTest::newRow("capitals' font") << u"kÕ ho¹ch"_s << LegacyEncoding::Tcvn3Capitals << u"KẾ HOẠCH"_s;
        QTest::newRow("VNI") << u"Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"_s << LegacyEncoding::Vni
                             << u"Cộng hòa xã hội chủ nghĩa Việt Nam"_s;
        QTest::newRow("VNI, small mark after a capital")
            << u"Uûy ban nhaân daân"_s << LegacyEncoding::Vni << u"Ủy ban nhân dân"_s;
        QTest::newRow("VNI, horned pair") << u"ñöôøng loái"_s << LegacyEncoding::Vni << u"đường lối"_s;
        QTest::newRow("ASCII passes") << u"12/KH-SCT 2019"_s << LegacyEncoding::Vni << u"12/KH-SCT 2019"_s;
    }

    void readsWhatOldPapersHold()
    {
        QFETCH(const QString, signs);
        QFETCH(const LegacyEncoding, encoding);
        QTEST(fromLegacy(signs, encoding), "text");
    }

    void changesFontForMarkedCapitalsOnly()
    {
        const std::vector<LegacyRun> expected{{LegacyEncoding::Tcvn3, u"§"_s},
                                              {LegacyEncoding::Tcvn3Capitals, u"¶ng "_s},
                                              {LegacyEncoding::Tcvn3, u"ViÖt"_s}};
        const auto runs = toTcvn3(u"ĐẢNG Việt"_s);
        QCOMPARE(fromRuns(runs), u"ĐẢNG Việt"_s);
        QCOMPARE(runs.front(), expected.front());
        QCOMPARE(toTcvn3(u"Đại hội"_s), (std::vector<LegacyRun>{{LegacyEncoding::Tcvn3, u"§¹i héi"_s}}));
    }

    void isKnownByItsFont_data()
    {
        QTest::addColumn<QString>("font");
        QTest::addColumn<std::optional<LegacyEncoding>>("encoding");
        using Answer = std::optional<LegacyEncoding>;
        QTest::newRow("text") << u".VnTime"_s << Answer(LegacyEncoding::Tcvn3);
        QTest::newRow("capitals") << u".VnTimeH"_s << Answer(LegacyEncoding::Tcvn3Capitals);
        QTest::newRow("subset with style") << u"ABCDEF+.VnArialH,Bold"_s << Answer(LegacyEncoding::Tcvn3Capitals);
        QTest::newRow("dot dropped") << u"VnTime-Italic"_s << Answer(LegacyEncoding::Tcvn3);
        QTest::newRow("VNI") << u"VNI-Times"_s << Answer(LegacyEncoding::Vni);
        QTest::newRow("VNI subset") << u"QWERTY+VNI-Helve-Condense"_s << Answer(LegacyEncoding::Vni);
        QTest::newRow("Unicode") << u"TimesNewRomanPSMT"_s << Answer();
        QTest::newRow("begins alike") << u"Vnuf Sans"_s << Answer();
        QTest::newRow("none") << QString() << Answer();
    }

    void isKnownByItsFont()
    {
        QFETCH(const QString, font);
        QTEST(encodingOfFont(font), "encoding");
    }
};

CONGTAM_SPEC(LegacyEncodingSpec)

#include "legacy_encoding_spec.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/syllable.h"
#include "tests/evidence/generated_pages.h"
#include "tests/support/spec.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class SyllableSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneInVietnameseOnly_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("expected");
        QTest::newRow("the longest") << u"nghiêng"_s << true;
        QTest::newRow("capitals") << u"ĐƯỜNG"_s << true;
        QTest::newRow("old place of the tone") << u"hoà"_s << true;
        QTest::newRow("new place of the tone") << u"hòa"_s << true;
        QTest::newRow("gi is the rime too") << u"gìn"_s << true;
        QTest::newRow("qu with y") << u"quỳnh"_s << true;
        QTest::newRow("combining marks") << u"vận"_s.normalized(QString::NormalizationForm_D) << true;
        QTest::newRow("English") << u"strength"_s << false;
        QTest::newRow("French") << u"été"_s << false;
        QTest::newRow("Spanish") << u"año"_s << false;
        QTest::newRow("no level tone before c") << u"tâc"_s << false;
        QTest::newRow("two tones") << u"ớì"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void isOneInVietnameseOnly()
    {
        QFETCH(const QString, word);
        QTEST(isSyllable(word), "expected");
    }

    void isEveryWordOfVietnamesePapers()
    {
        for (const QString &sentence : tests::vietnameseSentences()) {
            for (const QStringView word : wordsWithSigns(sentence)) {
                QVERIFY2(isSyllable(word), qPrintable(word.toString()));
            }
        }
    }
};

CONGTAM_SPEC(SyllableSpec)

#include "syllable_spec.moc"

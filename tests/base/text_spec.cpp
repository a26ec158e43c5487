// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/support/spec.h"

#include <QTest>

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;

class TextSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameTypedEitherWay()
    {
        const QString composed = u"Pác Nặm"_s;
        QCOMPARE(normalised(composed.normalized(QString::NormalizationForm_D)), composed);
    }

    void isFoundWithoutMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("a district") << u"Pác Nặm"_s << u"pac nam"_s;
        QTest::newRow("mass mobilization") << u"dân vận"_s << u"dan van"_s;
        QTest::newRow("đ is no d with a mark") << u"Đường"_s << u"duong"_s;
        QTest::newRow("every mark") << u"ẶẰẮẲẴỘỒỐỔỖỰỪỨỬỮ"_s << u"aaaaaooooouuuuu"_s;
    }

    void isFoundWithoutMarks()
    {
        QFETCH(const QString, text);
        QTEST(folded(text), "folded");
        QTEST(folded(text.normalized(QString::NormalizationForm_D)), "folded");
    }

    void sortsAsVietnamese_data()
    {
        QTest::addColumn<QStringList>("sorted");
        QTest::newRow("Đ after D") << QStringList{u"Ban"_s, u"Đài"_s, u"Quỹ"_s, u"Trường"_s, u"Vườn"_s};
        QTest::newRow("names") << QStringList{u"Anh"_s, u"Ăn"_s, u"Ân"_s, u"Dũng"_s, u"Đạt"_s, u"Em"_s};
    }

    void sortsAsVietnamese()
    {
        QFETCH(const QStringList, sorted);
        QStringList shuffled = sorted;
        std::reverse(shuffled.begin(), shuffled.end());
        const VietnameseCollator collator;
        std::sort(shuffled.begin(), shuffled.end(), std::cref(collator));
        QCOMPARE(shuffled, sorted);
    }

    void isRefusedWhereItIsNoUtf8()
    {
        QVERIFY(!decodedUtf8("\xC4\xE3"));
        QVERIFY(!decodedUtf8(QByteArray("a\0b", 3)));
        QCOMPARE(decodedUtf8("\xEF\xBB\xBF"
                             "a"),
                 u"a"_s);
    }
};

CONGTAM_SPEC(TextSpec)

#include "text_spec.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/body_names.h"
#include "tests/support/spec.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class BodyNamesSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areLookedUpByAbbreviation()
    {
        QCOMPARE(bodyName(commonBodies(), u"BDVTU"), u"Ban Dân vận Tỉnh ủy"_s);
        QCOMPARE(bodyName(commonBodies(), u"hdnd"), u"Hội đồng nhân dân"_s);
        QCOMPARE(bodyName({{u"SCT"_s, u"Sở khác"_s}}, u"SCT"), u"Sở khác"_s);
        QVERIFY(bodyName(commonBodies(), u"XYZ").isEmpty());
    }

    void meanOneBodyOrTwo_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("same");
        QTest::newRow("capitals") << u"SỞ CÔNG THƯƠNG"_s << u"Sở Công Thương"_s << true;
        QTest::newRow("abbreviated") << u"UBND HUYỆN PÁC NẶM"_s << u"Ủy ban nhân dân huyện Pác Nặm"_s << true;
        QTest::newRow("cut short") << u"ỦY BAN NHÂN DÂN HUYỆN PÁC NẶM"_s << u"Huyện Pác Nặm"_s << true;
        QTest::newRow("marks lost") << u"SO Y TÊ"_s << u"Sở Y tế"_s << true;
        QTest::newRow("province named") << u"BAN DÂN TỘC"_s << u"Ban Dân tộc tỉnh"_s << true;
        QTest::newRow("another department") << u"SỞ Y TẾ"_s << u"Sở Công Thương"_s << false;
        QTest::newRow("another district") << u"UBND HUYỆN BA BỂ"_s << u"UBND huyện Pác Nặm"_s << false;
        QTest::newRow("another committee") << u"BAN DÂN VẬN"_s << u"Ban Dân tộc"_s << false;
        QTest::newRow("the province's, not the town's")
            << u"UBND TỈNH BẮC KẠN"_s << u"UBND thành phố Bắc Kạn"_s << false;
        QTest::newRow("nothing") << u""_s << u"Ban Dân tộc"_s << false;
    }

    void meanOneBodyOrTwo()
    {
        QFETCH(const QString, printed);
        QFETCH(const QString, name);
        QTEST(sameBody(printed, name) >= 85, "same");
    }
};

CONGTAM_SPEC(BodyNamesSpec)

#include "body_names_spec.moc"

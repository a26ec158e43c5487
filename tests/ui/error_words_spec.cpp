// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spec.h"
#include "ui/words/error_words.h"

#include <QSet>
#include <QTest>

using core::ErrorCode;
using namespace Qt::StringLiterals;

class ErrorWordsSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasItsOwnSentenceForEveryCodeInBothLanguages()
    {
        QSet<QString> vietnamese;
        QSet<QString> english;
        const int last = static_cast<int>(ErrorCode::Cancelled);
        for (int code = 0; code <= last; ++code) {
            const core::Error error{static_cast<ErrorCode>(code), {}, u"V"_s, u"D"_s};
            vietnamese.insert(ui::sentence(error, ui::Language::Vietnamese));
            english.insert(ui::sentence(error, ui::Language::English));
        }
        QCOMPARE(vietnamese.size(), last + 1);
        QCOMPARE(english.size(), last + 1);
        QVERIFY(!vietnamese.intersects(english));
    }

    void putsThePlaceFirstAndACommaInPoints()
    {
        const core::Error error{ErrorCode::PointsAboveMaximum, u"diem.csv:7"_s, u"4.00"_s, u"3.00"_s};
        QCOMPARE(ui::sentence(error, ui::Language::Vietnamese), u"diem.csv:7: 4,00 lớn hơn điểm tối đa 3,00."_s);
    }
};

CONGTAM_SPEC(ErrorWordsSpec)

#include "error_words_spec.moc"

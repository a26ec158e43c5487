// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/file_name.h"
#include "core/evidence/legacy_encoding.h"
#include "core/evidence/paper_notices.h"
#include "core/evidence/path_clues.h"
#include "core/evidence/reuse.h"
#include "tests/evidence/first_pages.h"
#include "tests/evidence/generated_pages.h"
#include "tests/support/spec.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using tests::Dice;

namespace {

/// A page as damage or malice leaves it.
QString mangled(QString page, Dice &dice)
{
    for (int change = 0; change < 20; ++change) {
        const qsizetype at = tests::roll(0, int(page.size()) - 1, dice);
        switch (tests::roll(0, 4, dice)) {
        case 0:
            page[at] = QChar(char16_t(dice() & 0xFFFFU));
            break; // half a surrogate pair among them
        case 1:
            page.remove(at, tests::roll(1, 40, dice));
            break;
        case 2:
            page.insert(at, page.left(tests::roll(1, 200, dice)));
            break;
        case 3:
            page.insert(at, QString(tests::roll(1, 30, dice), u'\0'));
            break;
        default:
            page.insert(at, u"\u202E\u0301\f/-"_s);
            break;
        }
        page += page.isEmpty() ? u"x"_s : QString();
    }
    return page;
}

bool isInside(TextRange place, qsizetype size)
{
    return place.start >= 0 && place.length >= 0 && place.end() <= size;
}

} // namespace

/// Text comes out of foreign files: whatever it is, the answer is quick and its places lie inside the text.
class OddTextSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverLeadsOutsideTheText()
    {
        Dice dice(404);
        const QStringList pages{tests::planPage(), tests::minutesPage(), tests::letterPage(), tests::scannedPage(),
                                tests::draftPage()};
        for (int i = 0; i < 200; ++i) {
            const QString page = mangled(tests::pick(pages, dice), dice);
            const qsizetype size = page.normalized(QString::NormalizationForm_C).size();
            const SelfDescription says = describe(page);
            for (const Notice &notice :
                 noticesOfPaper(says, page, {2019, {u"SCT"_s, u"Sở Công Thương"_s}, true, true})) {
                QVERIFY(!notice.place || isInside(*notice.place, size));
            }
            for (const auto &signer : says.signers) {
                QVERIFY(isInside(signer.place, size));
            }
            for (const SharedPassage &passage : sharedPassages(tests::planPage(), page)) {
                QVERIFY(isInside(passage.inSecond, size));
            }
            const auto guess = guessLegacy(page);
            QVERIFY(!guess || (guess->confidence >= 0 && guess->confidence < 100));
            mendName(page);
            readName(page.toUtf8());
        }
    }

    /// A pattern that backtracks without end would run into the time limit of the test.
    void isReadHoweverLong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one line without end") << QString(300'000, u'a');
        QTest::newRow("nothing but spaces") << QString(300'000, u' ');
        QTest::newRow("figures and slashes") << u"1/"_s.repeated(10'000);
        QTest::newRow("dashes") << QString(200'000, u'-');
        QTest::newRow("positions, line after line") << u"GIÁM ĐỐC\n"_s.repeated(10'000);
        QTest::newRow("bodies, line after line") << u"SỞ - BAN - SỞ\n"_s.repeated(15'000);
        QTest::newRow("numbers in capitals") << u"SỐ: 12/KH-SCT/KH-SCT/"_s.repeated(10'000);
        QTest::newRow("dates") << u"ngày 14 tháng 02 năm 2019 "_s.repeated(10'000);
        QTest::newRow("one word") << u"phụ lục "_s.repeated(10'000);
    }

    void isReadHoweverLong()
    {
        QFETCH(const QString, text);
        const SelfDescription says = describe(text);
        QVERIFY(noticesOfPaper(says, text, {2019, {}, true, true}).size() < 20);
        QVERIFY(!guessLegacy(text));
        QVERIFY(numbersIn(text).size() <= std::size_t(text.size()));
        QVERIFY(sharedPassages(text, text).size() <= std::size_t(text.size()));
    }
};

CONGTAM_SPEC(OddTextSpec)

#include "odd_text_spec.moc"

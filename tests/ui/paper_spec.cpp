// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/results_table.h"
#include "tests/support/sample_round.h"
#include "tests/support/spec.h"
#include "ui/criteria/criteria_paper.h"
#include "ui/help/help.h"
#include "ui/help/walk_panel.h"
#include "ui/print/paper.h"
#include "ui/results/results_model.h"

#include <QDir>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What goes on paper, and the help.
class PaperSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void printsATableOnA4WithItsPagesNumbered()
    {
        core::RoundEditor editor = tests::storyRound();
        tests::settleStory(editor);
        ui::ResultsModel model(ui::Language::Vietnamese);
        model.show(editor.round(), core::resultsTable(editor.round()), -1);
        const ui::Paper paper{u"Kết quả"_s, u"Kỳ 2019"_s, u"SỐ LIỆU GIẢ ĐỊNH"_s, {}, {ui::tableOf(model)}};
        const int pages = print(paper, u"results"_s);
        QVERIFY2(pages >= 1 && pages <= 4, qPrintable(QString::number(pages)));
        QVERIFY(QFileInfo(u"gallery/paper results.pdf"_s).size() > 2'000);
    }

    void printsTheCriteriaWithRulesAndConditions()
    {
        const auto set = tests::sampleSet();
        const auto tables = ui::criteriaTables(*set, 0, ui::Language::Vietnamese);
        QCOMPARE(tables.size(), std::size_t{3});
        QCOMPARE(tables.front().rows.size(), std::size_t{42 + 9}); // under the headings of nine criteria
        const int pages = print({set->title, u"Kỳ 2019"_s, u"SỐ LIỆU GIẢ ĐỊNH"_s, {}, tables}, u"criteria"_s);
        QVERIFY2(pages >= 2 && pages <= 8, qPrintable(QString::number(pages)));
    }

    void turnsTheSheetForWideTables()
    {
        ui::PaperTable table{{}, QStringList({u"Mã"_s, u"Nội dung"_s}), {false, false}, {}};
        table.rows.push_back({u"1.1"_s, u"Có kế hoạch"_s});
        QVERIFY(!ui::wantsLandscape({{}, {}, {}, {}, {table}}));
        table.rows.push_back({u"1.2"_s, u"Có kiểm tra việc thực hiện quy chế dân chủ ở cơ sở "_s.repeated(6)});
        QVERIFY(ui::wantsLandscape({{}, {}, {}, {}, {table}}));
    }

    void goesOnOverSheetsForAThousandRows()
    {
        ui::PaperTable table{{}, QStringList({u"Số"_s, u"Nội dung"_s}), {true, false}, {}};
        for (int row = 0; row < 1'000; ++row) {
            table.rows.push_back({QString::number(row), u"Sở Công Thương chấm tiêu chí thành phần 1.1"_s});
        }
        const QTemporaryDir folder;
        QPdfWriter writer(folder.filePath(u"long.pdf"_s));
        writer.setPageSize(QPageSize(QPageSize::A4));
        const int pages = ui::render({u"Nhật ký"_s, {}, {}, {}, {table}}, writer, ui::Language::Vietnamese);
        QVERIFY2(pages >= 20 && pages <= 40, qPrintable(QString::number(pages)));
    }

    void leavesOutWhatIsOnlyDrawn()
    {
        core::RoundEditor editor = tests::storyRound();
        ui::ResultsModel model(ui::Language::English);
        model.show(editor.round(), core::resultsTable(editor.round()), -1);
        const ui::PaperTable table = ui::tableOf(model);
        QVERIFY(table.columns.contains(u"Total"_s));
        QVERIFY(!table.columns.contains(u"Scale"_s));
        QVERIFY(!ui::tableHtml(model).contains(u"<th>Scale</th>"_s));
    }

    void hasHelpForEveryPageInBothLanguages()
    {
        for (const ui::Language language : {ui::Language::Vietnamese, ui::Language::English}) {
            QCOMPARE(ui::walkSteps(language).size(), 10);
            QVERIFY(ui::walkSteps(language).back().contains(u"27 Tốt, 8 Khá"_s));
            for (int page = 0; page < ui::PageCount; ++page) {
                QVERIFY(ui::helpText(static_cast<ui::PageKind>(page), language).startsWith(u"# "_s));
            }
        }
    }

private:
    /// Under gallery/, as people would get it.
    static int print(const ui::Paper &paper, const QString &name)
    {
        QDir().mkpath(u"gallery"_s);
        QPdfWriter writer(u"gallery/paper %1.pdf"_s.arg(name));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(ui::wantsLandscape(paper) ? QPageLayout::Landscape : QPageLayout::Portrait);
        return ui::render(paper, writer, ui::Language::Vietnamese);
    }
};

CONGTAM_SPEC(PaperSpec)

#include "paper_spec.moc"

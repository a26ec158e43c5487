// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/results_table.h"
#include "tests/support/sample_round.h"
#include "tests/support/spec.h"
#include "ui/help/help.h"
#include "ui/help/walk_panel.h"
#include "ui/print/paper.h"
#include "ui/results/results_model.h"

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
        const ui::Paper paper{u"Kết quả"_s, u"Kỳ 2019"_s, u"SỐ LIỆU GIẢ ĐỊNH"_s, ui::tableHtml(model)};
        const QTemporaryDir folder;
        QPdfWriter writer(folder.filePath(u"results.pdf"_s));
        writer.setPageSize(QPageSize(QPageSize::A4));
        const int pages = ui::render(paper, writer, ui::Language::Vietnamese);
        QVERIFY2(pages >= 1 && pages <= 4, qPrintable(QString::number(pages)));
        QVERIFY(QFileInfo(folder.filePath(u"results.pdf"_s)).size() > 2'000);
    }

    void leavesOutWhatIsOnlyDrawn()
    {
        core::RoundEditor editor = tests::storyRound();
        ui::ResultsModel model(ui::Language::English);
        model.show(editor.round(), core::resultsTable(editor.round()), -1);
        const QString html = ui::tableHtml(model);
        QVERIFY(html.contains(u"<th>Total</th>"_s));
        QVERIFY(!html.contains(u"<th>Scale</th>"_s));
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
};

CONGTAM_SPEC(PaperSpec)

#include "paper_spec.moc"

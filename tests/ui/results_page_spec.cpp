// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_round.h"
#include "tests/support/spec.h"
#include "tests/ui/gallery.h"
#include "ui/results/results_model.h"
#include "ui/results/results_page.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

/// The page of results, driven as a person would, and drawn for people to look at.
class ResultsPageSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The offscreen plugin says so of every window that is shown.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void obeysTheRulesOfModels()
    {
        ui::ResultsModel model(ui::Language::Vietnamese);
        const QAbstractItemModelTester tester(&model);
        show(model, -1);
        QCOMPARE(model.rowCount(), 35);
        show(model, 2);
        QCOMPARE(model.rowCount(), 8);
    }

    void sortsNamesAsVietnameseDoes()
    {
        ui::ResultsModel model(ui::Language::Vietnamese);
        show(model, 1);
        model.sort(1);
        QStringList first;
        for (int row = 0; row < model.rowCount(); ++row) {
            first.append(model.index(row, 1).data().toString().section(u' ', 0, 0));
        }
        QCOMPARE(first, QStringList({u"Ban"_s, u"Ban"_s, u"Đài"_s, u"Quỹ"_s, u"Trường"_s, u"Trường"_s, u"Vườn"_s}));
    }

    void showsTheSelfTotalOutOfWhatApplies()
    {
        ui::ResultsModel model(ui::Language::Vietnamese);
        show(model, 0);
        QVERIFY(column(model, 2).contains(u"69,98/84,00"_s)); // Ban Dân tộc
    }

    void choosingAGroupShowsIt()
    {
        const Shown shown;
        const ui::ResultsPage &page = *shown.page;
        auto *groups = page.findChild<QComboBox *>(u"groups"_s);
        groups->setFocus();
        QTest::keyClick(groups, Qt::Key_Down);
        QCOMPARE(page.findChild<QTableView *>(u"results"_s)->model()->rowCount(), 20);
        QVERIFY(page.findChild<QLabel *>(u"counts"_s)->text().contains(u"20 cơ quan"_s));
    }

    void copiesRowsAsTabs()
    {
        const Shown shown;
        ui::ResultsPage &page = *shown.page;
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *table = page.findChild<QTableView *>(u"results"_s);
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"1\tSở Tư pháp\t81,69/90,00\t89,19\t89,19\t89,19\tTốt\t\n"_s);
    }

    void staysWhereItIsWhenSomethingChanges()
    {
        const Shown shown;
        auto *groups = shown.page->findChild<QComboBox *>(u"groups"_s);
        auto *table = shown.page->findChild<QTableView *>(u"results"_s);
        groups->setCurrentIndex(1);
        table->selectRow(3);
        const QString agency = table->currentIndex().siblingAtColumn(1).data().toString();
        groups->setFocus();
        shown.page->showSnapshot(snapshot());
        QCOMPARE(groups->currentIndex(), 1);
        QCOMPARE(table->currentIndex().siblingAtColumn(1).data().toString(), agency);
        QCOMPARE(shown.page->focusWidget(), groups);
    }

    void namesEverythingThatTakesFocus() { QCOMPARE(tests::unnamed(*Shown().page), QStringList()); }

    void isDrawn_data() { tests::Look::rows(); }
    void isDrawn()
    {
        const tests::Look look;
        const Shown shown(look.language());
        const auto *table = shown.page->findChild<QTableView *>(u"results"_s);
        QVERIFY(look.save(*shown.page, u"results"_s));
        QVERIFY(table->rowHeight(0) >= QFontMetrics(table->font()).lineSpacing());
        const QFontMetrics metrics(table->font());
        for (int at = 2; at < table->model()->columnCount(); ++at) {
            if (table->isColumnHidden(at)) {
                continue; // for want of room
            }
            for (const QString &text : column(*table->model(), at)) {
                QVERIFY2(table->columnWidth(at) > metrics.horizontalAdvance(text), qPrintable(text));
            }
        }
    }

private:
    static core::Round settled()
    {
        core::RoundEditor editor = tests::storyRound();
        tests::settleStory(editor);
        core::Round round = editor.round();
        round.sample = true;
        return round;
    }

    static ui::SnapshotPointer snapshot()
    {
        return std::make_shared<const core::Snapshot>(core::Snapshot{{}, {}, settled()});
    }

    static void show(ui::ResultsModel &model, int group)
    {
        const core::Round round = settled();
        model.show(round, core::resultsTable(round), group);
    }

    struct Shown
    {
        ui::Desk desk;
        std::unique_ptr<ui::ResultsPage> page;

        explicit Shown(ui::Language language = ui::Language::Vietnamese)
            : page(std::make_unique<ui::ResultsPage>(ui::Means{desk, language}))
        {
            page->resize(1366, 768);
            page->showSnapshot(snapshot());
            page->show();
        }
    };

    static QStringList column(const QAbstractItemModel &model, int column)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            texts.append(model.index(row, column).data().toString());
        }
        return texts;
    }
};

CONGTAM_SPEC(ResultsPageSpec)

#include "results_page_spec.moc"

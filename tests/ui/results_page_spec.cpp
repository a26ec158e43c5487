// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier.h"
#include "core/sample/sample.h"
#include "tests/support/sample_round.h"
#include "tests/support/spec.h"
#include "tests/ui/widget_checks.h"
#include "ui/results/results_model.h"
#include "ui/results/results_page.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
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

    void initTestCase()
    {
        QVERIFY(core::makeSample(m_folder.path() + u"/s.congtam"_s, core::SampleStage::Settled));
        const auto dossier = core::Dossier::open(m_folder.path() + u"/s.congtam"_s);
        m_sample = dossier.value()->snapshot(dossier.value()->administrator());
    }

    void choosingAGroupShowsItAndItsShares()
    {
        const Shown shown(ui::Language::Vietnamese, m_sample);
        const ui::ResultsPage &page = *shown.page;
        page.findChild<QPushButton *>(u"group0"_s)->click();
        QCOMPARE(page.findChild<QTableView *>(u"results"_s)->model()->rowCount(), 20);
        const auto *classes = page.findChild<QTableView *>(u"classes"_s)->model();
        QCOMPARE(column(*classes, 1).mid(0, 2), QStringList({u"18"_s, u"2"_s}));
        QCOMPARE(column(*classes, 2).mid(0, 2), QStringList({u"90,00"_s, u"10,00"_s}));
    }

    void sharesAddUpToAHundred()
    {
        const Shown shown(ui::Language::Vietnamese, m_sample);
        const auto *classes = shown.page->findChild<QTableView *>(u"classes"_s)->model();
        QCOMPARE(column(*classes, 1).mid(0, 2), QStringList({u"27"_s, u"8"_s}));
        std::int64_t sum = 0;
        for (const QString &share : column(*classes, 2)) {
            sum += core::Points::parse(share).value().thousandths();
        }
        QCOMPARE(sum, std::int64_t{100'000});
    }

    void beginsWithTheWeakestCriterion()
    {
        const Shown shown(ui::Language::Vietnamese, m_sample);
        const auto *weakest = shown.page->findChild<QTableView *>(u"weakest"_s)->model();
        QCOMPARE(weakest->rowCount(), 9);
        const QStringList shares = column(*weakest, 2);
        QVERIFY(core::Points::parse(shares.front()) < core::Points::parse(shares.back()));
    }

    void explainsAClassThatAConditionLimits()
    {
        const Shown shown(ui::Language::Vietnamese, m_sample);
        shown.page->goTo({ui::PageKind::Results, u"QPTDRMT"_s, {}, {}, ui::Only::All});
        const QString said = shown.page->findChild<QLabel *>(u"explanation"_s)->text();
        QVERIFY2(said.contains(u"Tổng điểm 83,23"_s), qPrintable(said));
        QVERIFY2(said.contains(u"thuộc mức Tốt (từ 80,00 trở lên), nhưng xếp loại Khá"_s), qPrintable(said));
        QVERIFY2(said.contains(u"G5: Tỷ lệ tiêu chí thành phần"_s), qPrintable(said));
        QVERIFY2(said.contains(u"28/36 = 77,78 %"_s), qPrintable(said));
    }

    void explainsAConvertedTotalAndWhatIsShort()
    {
        const Shown shown(ui::Language::Vietnamese, m_sample);
        shown.page->goTo({ui::PageKind::Results, u"VPDPNTM"_s, {}, {}, ui::Only::All});
        const QString said = shown.page->findChild<QLabel *>(u"explanation"_s)->text();
        QVERIFY2(said.contains(u"79,58 = 70,83 × 100,00 ÷ 89,00"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Còn 0,42 điểm đến loại Tốt"_s), qPrintable(said));
    }

    void keepsNameTotalAndClassOnASmallScreen()
    {
        const Shown shown(ui::Language::Vietnamese, m_sample);
        shown.page->resize(1093 - 84, 574 - 84);
        QCoreApplication::processEvents();
        const auto *table = shown.page->findChild<QTableView *>(u"results"_s);
        QVERIFY(!shown.page->findChild<QTableView *>(u"classes"_s)->isVisible());
        QVERIFY(shown.page->findChild<QLabel *>(u"counts"_s)->text().contains(u"27 Tốt · 8 Khá"_s));
        for (const QString &title : {u"Cơ quan, đơn vị"_s, u"Tổng điểm"_s, u"Xếp loại"_s}) {
            for (int at = 0; at < table->model()->columnCount(); ++at) {
                if (table->model()->headerData(at, Qt::Horizontal).toString() == title) {
                    QVERIFY2(!table->isColumnHidden(at) && table->columnWidth(at) > 0, qPrintable(title));
                }
            }
        }
        QVERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
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
        const QString head = u"Vị thứ\tCơ quan, đơn vị\tĐiểm tự chấm\tSNV\tBDV\tTổng điểm\tXếp loại\tGhi chú\n"_s;
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QString(head + u"1\tSở Tư pháp\t81,69/90,00\t89,19\t89,19\t89,19\tTốt\t\n"));
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 36);
    }

    void staysWhereItIsWhenSomethingChanges()
    {
        const Shown shown;
        auto *groups = shown.page->findChild<QPushButton *>(u"group0"_s);
        auto *table = shown.page->findChild<QTableView *>(u"results"_s);
        groups->click();
        table->selectRow(3);
        const QString agency = table->currentIndex().siblingAtColumn(1).data().toString();
        groups->setFocus();
        shown.page->showSnapshot(snapshot());
        QVERIFY(groups->isChecked());
        QCOMPARE(table->currentIndex().siblingAtColumn(1).data().toString(), agency);
        QCOMPARE(shown.page->focusWidget(), groups);
    }

    void namesEverythingThatTakesFocus() { QCOMPARE(tests::unnamed(*Shown().page).join(u'\n'), QString()); }

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

        explicit Shown(ui::Language language = ui::Language::Vietnamese, const ui::SnapshotPointer &now = snapshot())
            : page(std::make_unique<ui::ResultsPage>(ui::Means{desk, language}))
        {
            page->resize(1366, 768);
            page->showSnapshot(now);
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

    QTemporaryDir m_folder;
    ui::SnapshotPointer m_sample;
};

CONGTAM_SPEC(ResultsPageSpec)

#include "results_page_spec.moc"

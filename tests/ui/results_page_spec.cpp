// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_round.h"
#include "tests/support/spec.h"
#include "ui/look/fonts.h"
#include "ui/look/palette.h"
#include "ui/results/results_model.h"
#include "ui/results/results_page.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
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
        model.show(settled(), -1);
        QCOMPARE(model.rowCount(), 35);
        model.show(settled(), 2);
        QCOMPARE(model.rowCount(), 8);
    }

    void sortsNamesAsVietnameseDoes()
    {
        ui::ResultsModel model(ui::Language::Vietnamese);
        model.show(settled(), 1);
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
        model.show(settled(), 0);
        QVERIFY(column(model, 2).contains(u"69,98/84,00"_s)); // Ban Dân tộc
    }

    void choosingAGroupShowsIt()
    {
        ui::ResultsPage page(ui::Language::Vietnamese);
        page.showRound(settled());
        auto *groups = page.findChild<QComboBox *>(u"groups"_s);
        groups->setFocus();
        QTest::keyClick(groups, Qt::Key_Down);
        QCOMPARE(page.findChild<QTableView *>(u"results"_s)->model()->rowCount(), 20);
        QVERIFY(page.findChild<QLabel *>(u"counts"_s)->text().contains(u"20 cơ quan"_s));
    }

    void copiesRowsAsTabs()
    {
        ui::ResultsPage page(ui::Language::Vietnamese);
        page.showRound(settled());
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *table = page.findChild<QTableView *>(u"results"_s);
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"1\tSở Tư pháp\t81,69/90,00\t89,19\t89,19\t89,19\tTốt\t\n"_s);
    }

    void namesEverythingThatTakesFocus()
    {
        ui::ResultsPage page(ui::Language::English);
        for (const QWidget *widget : page.findChildren<QWidget *>()) {
            const bool asked = widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith(u"qt_"_s);
            QVERIFY2(!asked || !widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

    void isDrawn_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("english");
        QTest::addColumn<int>("letters");
        QTest::newRow("light, Vietnamese") << false << false << 13;
        QTest::newRow("dark, English") << true << true << 13;
        QTest::newRow("light, Vietnamese, letters at 150 per cent") << false << false << 20;
    }

    void isDrawn()
    {
        QFETCH(const bool, dark);
        QFETCH(const bool, english);
        QFETCH(const int, letters);
        QApplication::setPalette(ui::paletteOf(dark ? ui::DarkTokens : ui::LightTokens));
        QApplication::setFont(ui::textFont(letters));
        ui::ResultsPage page(english ? ui::Language::English : ui::Language::Vietnamese);
        page.resize(1366, 768);
        page.showRound(settled());
        page.show();
        const auto *table = page.findChild<QTableView *>(u"results"_s);
        QDir().mkpath(u"gallery"_s);
        QVERIFY(page.grab().save(u"gallery/results %1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()))));
        QVERIFY(table->rowHeight(0) >= QFontMetrics(table->font()).lineSpacing());
        const QFontMetrics metrics(table->font());
        for (int at = 2; at < table->model()->columnCount(); ++at) {
            for (const QString &text : column(*table->model(), at)) {
                QVERIFY2(table->columnWidth(at) > metrics.horizontalAdvance(text), qPrintable(text));
            }
        }
        QApplication::setPalette(ui::paletteOf(ui::LightTokens));
        QApplication::setFont(ui::textFont(ui::BodyText));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"
#include "tests/support/spec.h"
#include "ui/look/palette.h"
#include "ui/page/place_link.h"
#include "ui/settings/appearance.h"
#include "ui/settings/settings.h"
#include "ui/shell/goals.h"
#include "ui/shell/key_caps.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_line.h"

#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace {

/// Counts how often anything takes another size while it lives.
class Resizes : public QObject
{
public:
    Resizes() { qApp->installEventFilter(this); }
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        m_count += event->type() == QEvent::Resize ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

} // namespace

/// What stands around the pages: search, last line, settings, the walk.
class ShellSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void initTestCase() { QVERIFY(core::makeSample(folder(), core::SampleStage::JointOpen)); }
    void cleanup()
    {
        QSettings settings;
        settings.clear();
        ui::applyAppearance();
    }

    void readsKeysOutOfALine()
    {
        const auto hints = ui::keyHints(u"↑ ↓ mục · Alt+↑ ↓ cơ quan · 1 2 3 lấy điểm · Ctrl+Z · gõ để lọc"_s);
        QCOMPARE(hints.size(), std::size_t{5});
        QCOMPARE(hints[0].keys, QStringList{u"↑ ↓"_s});
        QCOMPARE(hints[0].words, u"mục"_s);
        QCOMPARE(hints[1].keys, QStringList{u"Alt+↑ ↓"_s});
        QCOMPARE(hints[2].keys, (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(hints[3].keys, QStringList{u"Ctrl+Z"_s});
        QVERIFY(hints[3].words.isEmpty());
        QVERIFY(hints[4].keys.isEmpty());
    }

    void writesAPlaceAsALinkAndReadsItBack()
    {
        const ui::Place place{ui::PageKind::Joint, u"QPTDRMT"_s, u"2.5"_s, u"45/BC (không số)"_s, ui::Only::All};
        QCOMPARE(ui::placeFrom(ui::linkTo(place)), place);
        QCOMPARE(ui::linkTo({ui::PageKind::Results, {}, {}, {}, ui::Only::All}), u"place:results"_s);
        QVERIFY(!ui::placeFrom(u"place:nowhere/STP"_s));
        QVERIFY(!ui::placeFrom(u"https://example.org"_s));
    }

    void ranksTheCodeItselfFirstThenWhatBeginsWithTheWords()
    {
        const auto goal = [](const QString &code, const QString &text) {
            ui::Goal made{code, text, {}, std::size_t{0}, {}};
            made.folded = (code + u' ' + text).toLower();
            return made;
        };
        const std::vector<ui::Goal> goals{goal({}, u"in bang stp"_s),       goal(u"STP-2"_s, u"chi nhanh"_s),
                                          goal({}, u"stp huyen"_s),         goal(u"STP"_s, u"so tu phap"_s),
                                          goal(u"SXD"_s, u"so xay dung"_s), goal({}, u"xstp"_s)};
        QCOMPARE(ui::found(goals, u"STP"_s, 10), (std::vector<std::size_t>{3, 1, 2, 0, 5}));
        QCOMPARE(ui::found(goals, u"STP"_s, 2), (std::vector<std::size_t>{3, 1}));
        QCOMPARE(ui::found(goals, u"dung xay"_s, 10), std::vector<std::size_t>{4});
        QVERIFY(ui::found(goals, u"zzz"_s, 10).empty());
        QCOMPARE(ui::found(goals, {}, 3).size(), std::size_t{3});
    }

    void findsADocumentAPersonAndACommand()
    {
        const auto window = opened();
        find(*window, u"BTTND khong so"_s);
        QTRY_COMPARE(window->place().agency, u"QPTDRMT"_s);
        QCOMPARE(window->place().component, u"2.5"_s);
        find(*window, u"ma thi lien"_s);
        QTRY_VERIFY(window->findChild<QPushButton *>(u"person"_s)->text().contains(u"Ma Thị Liên"_s));
        find(*window, u"kiem tra du lieu"_s);
        QTRY_VERIFY(said(*window).contains(u"Dữ liệu nguyên vẹn"_s));
    }

    void saysWhereNothingFits()
    {
        const auto window = opened();
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(window->findChild<QLineEdit *>(u"words"_s) != nullptr);
        QTest::keyClicks(window->findChild<QLineEdit *>(u"words"_s), u"zzz qqq"_s);
        QTRY_VERIFY(window->findChild<QLabel *>(u"nothingFound"_s)->isVisible());
        QTest::keyClick(window->findChild<QLineEdit *>(u"words"_s), Qt::Key_Return);
        QVERIFY(window->findChild<QLineEdit *>(u"words"_s)->isVisible()); // Enter on nothing does nothing
    }

    void showsLongWorkAndStopsIt()
    {
        ui::StatusLine line(ui::Language::Vietnamese);
        line.resize(1366, 28);
        line.show();
        int stops = 0;
        line.showWork(u"Nhận tệp 3/10"_s, 30, [&stops] { ++stops; });
        QCOMPARE(line.findChild<QLabel *>(u"working"_s)->text(), u"Nhận tệp 3/10"_s);
        QCOMPARE(line.findChild<QProgressBar *>(u"done"_s)->value(), 30);
        auto *stop = line.findChild<QPushButton *>(u"stop"_s);
        stop->click();
        stop->click();
        QCOMPARE(stops, 1);
        line.endWork();
        QVERIFY(stop->isHidden());
    }

    void changesLanguageLettersAndColoursAtOnceWithoutLosingThePlace()
    {
        const auto window = opened();
        const ui::Place place{ui::PageKind::Scoring, u"SCT"_s, u"5.1"_s, {}, ui::Only::All};
        window->goTo(place);
        choose(*window, 1, 2); // English
        QTRY_VERIFY(window->findChild<QPushButton *>(u"search"_s)->accessibleName().startsWith(u"Search"_s));
        QTRY_COMPARE(window->place(), place);
        choose(*window, 0, 2); // dark
        QTRY_COMPARE(&ui::tokensOf(QApplication::palette()), &ui::DarkTokens);
        QTRY_COMPARE(window->findChild<QLabel *>(u"phase"_s)->palette().color(QPalette::WindowText),
                     ui::DarkTokens.accent); // what is built anew has the new colours
        choose(*window, 2, 2);               // 150 %
        QTRY_COMPARE(QApplication::font().pixelSize(), ui::BodyText * 3 / 2);
        QTRY_COMPARE(window->place(), place);
        QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(window->place().page, ui::PageKind::Overview);
    }

    void keepsWhatIsBeingTypedThroughAChangeOfLanguage()
    {
        const auto window = opened();
        const ui::Place place{ui::PageKind::Scoring, u"SXD"_s, u"1.7"_s, {}, ui::Only::All};
        window->goTo(place);
        auto *points = window->findChild<QLineEdit *>(u"points"_s);
        points->setFocus();
        points->selectAll();
        const QString before = points->text();
        QTest::keyClicks(points, u"0,7"_s); // without the reason that it needs: not saved
        choose(*window, 1, 2);
        QTRY_VERIFY(window->findChild<QPushButton *>(u"search"_s)->accessibleName().startsWith(u"Search"_s));
        QTRY_COMPARE(window->findChild<QLineEdit *>(u"points"_s)->text(), u"0,7"_s);
        points = window->findChild<QLineEdit *>(u"points"_s); // and taken back by hand
        points->selectAll();
        QTest::keyClicks(points, before);
        QTest::keyClick(points, Qt::Key_Return);
    }

    void followsTheSystemWhereThatIsWanted()
    {
        QSettings settings;
        ui::ThemeSetting.keep(settings, u"dark"_s);
        ui::applyAppearance();
        QCOMPARE(&ui::tokensOf(QApplication::palette()), &ui::DarkTokens);
        ui::ThemeSetting.keep(settings, {});
        ui::applyAppearance();
        QCOMPARE(&ui::tokensOf(QApplication::palette()), &ui::LightTokens); // as this system is
    }

    void beginsWhereItWasClosed()
    {
        const ui::Place place{ui::PageKind::Scoring, u"SCT"_s, u"5.1"_s, {}, ui::Only::All};
        {
            const auto window = opened();
            window->goTo(place);
            window->resize(1200, 700);
            window->close();
            QTRY_VERIFY(window->isHidden());
        }
        ui::MainWindow again(folder(), ui::Language::Vietnamese);
        QCOMPARE(again.size(), QSize(1200, 700));
        again.show();
        again.open();
        QTRY_COMPARE(again.place(), place);
    }

    void showsNothingAroundThePageOnAProjector()
    {
        const auto window = opened();
        window->goTo({ui::PageKind::Joint, u"H-BACHTHONG"_s, u"5.1"_s, {}, ui::Only::All});
        auto *list = window->findChild<QListView *>(u"agenda"_s);
        QTRY_COMPARE(window->place().component, u"5.1"_s);
        const auto *bar = window->findChild<QWidget *>(u"search"_s);
        const auto *rail = window->findChild<QToolBar *>();
        QVERIFY(bar->isVisible() && rail->isVisible());
        QTest::keyClick(list, Qt::Key_F5);
        QVERIFY(!bar->isVisible() && !rail->isVisible());
        window->goTo({ui::PageKind::Results, {}, {}, {}, ui::Only::All});
        QVERIFY(bar->isVisible() && rail->isVisible()); // another page is not for the projector
        window->goTo({ui::PageKind::Joint, {}, {}, {}, ui::Only::All});
        QVERIFY(bar->isVisible() && list->isVisible());
    }

    /// What makes room for itself must not wake what makes room beside it, and so on for ever.
    void standsStillWhileNobodyDoesAnything()
    {
        const auto window = opened();
        QTest::keyClick(window.get(), Qt::Key_F1);
        window->findChild<QPushButton *>(u"walk"_s)->click();
        for (const auto page : {ui::PageKind::Overview, ui::PageKind::Joint, ui::PageKind::Results,
                                ui::PageKind::Scoring, ui::PageKind::Agencies}) {
            window->goTo({page, {}, {}, {}, ui::Only::All});
            for (int width = 1024; width <= 1440; width += 32) {
                window->resize(width, 700);
                const auto isStill = [] {
                    const Resizes resizes;
                    QTest::qWait(30);
                    return resizes.count() == 0;
                };
                QVERIFY2(QTest::qWaitFor(isStill), qPrintable(u"%1 at %2"_s.arg(static_cast<int>(page)).arg(width)));
            }
        }
    }

    void walksANewcomerThroughTheSample()
    {
        for (const auto language : {ui::Language::Vietnamese, ui::Language::English}) {
            const auto window = opened(language);
            QTest::keyClick(window.get(), Qt::Key_F1);
            window->findChild<QPushButton *>(u"walk"_s)->click();
            auto *dock = window->findChild<QDockWidget *>(u"walkDock"_s);
            QVERIFY(dock->isVisible());
            QCOMPARE(window->findChild<QLabel *>(u"walkCount"_s)->text(), u"1 / 10"_s);
            int links = 0;
            for (int step = 0; step < 10; ++step) {
                for (const QUrl &link : linksOf(*window->findChild<QTextBrowser *>(u"walkText"_s))) {
                    openAndCheck(*window, link);
                    ++links;
                }
                window->findChild<QPushButton *>(u"walkNext"_s)->click();
            }
            QVERIFY(links >= 14);
            QVERIFY(!dock->isVisible());
        }
    }

private:
    QString folder() const { return m_folder.path() + u"/sample.congtam"_s; }

    std::unique_ptr<ui::MainWindow> opened(ui::Language language = ui::Language::Vietnamese) const
    {
        auto window = std::make_unique<ui::MainWindow>(folder(), language);
        window->show();
        window->open();
        if (!QTest::qWaitFor([&window] { return !window->findChild<QPushButton *>(u"person"_s)->text().isEmpty(); },
                             30'000)) {
            qFatal("the window does not open");
        }
        return window;
    }
    static void find(ui::MainWindow &window, const QString &words)
    {
        window.activateWindow(); // shortcuts are the active window's
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(window.findChild<QLineEdit *>(u"words"_s) != nullptr);
        auto *field = window.findChild<QLineEdit *>(u"words"_s);
        QTest::keyClicks(field, words);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(window.findChild<QLineEdit *>(u"words"_s) == nullptr);
    }
    static QString said(const ui::MainWindow &window) { return window.findChild<QLabel *>(u"saved"_s)->text(); }
    static void choose(const ui::MainWindow &window, int setting, int choice)
    {
        const auto *options = window.findChild<QPushButton *>(u"options"_s)->menu();
        options->actions().at(setting)->menu()->actions().at(choice)->trigger();
    }
    static QList<QUrl> linksOf(const QTextBrowser &text)
    {
        QList<QUrl> links;
        for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next()) {
            for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
                if (piece.fragment().charFormat().isAnchor()) {
                    links.append(QUrl(piece.fragment().charFormat().anchorHref()));
                }
            }
        }
        return links;
    }
    /// Each link leads to exactly what it names, or gives that person the chair.
    static void openAndCheck(ui::MainWindow &window, const QUrl &link)
    {
        auto *text = window.findChild<QTextBrowser *>(u"walkText"_s);
        Q_EMIT text->anchorClicked(link);
        if (link.scheme() == u"person") {
            QTRY_VERIFY(window.findChild<QPushButton *>(u"person"_s)->text().contains(link.path()));
            return;
        }
        const auto wanted = ui::placeFrom(link.toString(QUrl::FullyEncoded));
        QVERIFY2(wanted, qPrintable(link.toString()));
        const auto there = [&] {
            const ui::Place place = window.place();
            return place.page == wanted->page && (wanted->agency.isEmpty() || place.agency == wanted->agency)
                && (wanted->component.isEmpty() || place.component == wanted->component)
                && (wanted->document.isEmpty() || place.document == wanted->document);
        };
        QVERIFY2(QTest::qWaitFor(there), qPrintable(link.toString() + u" "_s + ui::linkTo(window.place())));
    }

    QTemporaryDir m_folder;
};

CONGTAM_SPEC(ShellSpec)

#include "shell_spec.moc"

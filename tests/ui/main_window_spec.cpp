// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"
#include "tests/support/first_page.h"
#include "tests/support/spec.h"
#include "tests/ui/widget_checks.h"
#include "ui/help/help.h"
#include "ui/journal/journal_page.h"
#include "ui/shell/key_caps.h"
#include "ui/shell/main_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// The window on the sample, by keyboard.
class MainWindowSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void initTestCase() { QVERIFY(core::makeSample(folder(), core::SampleStage::Settled)); }

    void saysWhatIsWrongAndThatNothingWasLost()
    {
        ui::MainWindow window(m_folder.path() + u"/nowhere.congtam"_s, ui::Language::Vietnamese);
        window.show();
        window.open();
        const auto *note = window.findChild<QWidget *>(u"openingFault"_s);
        auto *again = note->findChild<QPushButton *>(u"again"_s);
        QTRY_VERIFY(again->isVisible());
        QVERIFY(note->findChild<QLabel *>(u"happened"_s)->text().contains(u"/nowhere.congtam"_s));
        QVERIFY(note->findChild<QLabel *>(u"todo"_s)->text().contains(u"Không có gì bị thay đổi"_s));
        QTRY_COMPARE(window.focusWidget(), again);
    }

    void namesEachKeyOfAPageInItsHelp()
    {
        for (const auto language : {ui::Language::Vietnamese, ui::Language::English}) {
            const auto window = opened(language);
            for (int page = 0; page < ui::PageCount; ++page) {
                QTest::keyClick(window.get(), static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
                const QString help = ui::helpText(static_cast<ui::PageKind>(page), language);
                for (const ui::KeyHint &hint : ui::keyHints(child<QWidget>(*window, u"keys"_s)->accessibleName())) {
                    for (const QString &key : hint.keys) {
                        QVERIFY2(help.contains(key), qPrintable(QString::number(page + 1) + u' ' + key));
                    }
                }
            }
        }
    }

    void buildsAPageWhenSomebodyGoesThere()
    {
        const auto window = opened(ui::Language::Vietnamese);
        QVERIFY(window->findChild<ui::JournalPage *>() == nullptr); // the first page does not wait for it
        QTest::keyClick(window.get(), Qt::Key_7, Qt::ControlModifier);
        QVERIFY(window->findChild<ui::JournalPage *>()->isVisible());
    }

    void goesFromPageToPageByKeyAndBack()
    {
        const auto window = opened(ui::Language::Vietnamese);
        QVERIFY(child<QListWidget>(*window, u"work"_s)->isVisible());
        for (int page = 0; page < ui::PageCount; ++page) {
            QTest::keyClick(window.get(), static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
            QCOMPARE(window->place().page, static_cast<ui::PageKind>(page));
        }
        QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window->place().page, ui::PageKind::Results);
        QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(window->place().page, ui::PageKind::Journal);
    }

    void findsAnAgencyWithoutMarks()
    {
        const auto window = opened(ui::Language::Vietnamese);
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *words = child<QLineEdit>(*window, u"words"_s);
        QTest::keyClicks(words, u"cong thuong"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_COMPARE(window->place().page, ui::PageKind::Scoring);
        QCOMPARE(window->place().agency, u"SCT"_s);
    }

    void takesBackTheLastMarkWhereNothingIsBeingTyped()
    {
        const auto window = opened(ui::Language::Vietnamese);
        window->goTo({ui::PageKind::Scoring, u"SXD"_s, u"1.7"_s, {}, ui::Only::All});
        auto *points = child<QLineEdit>(*window, u"points"_s);
        const QString before = points->text();
        points->setFocus();
        points->selectAll();
        QTest::keyClicks(points, u"0,5"_s);
        child<QPlainTextEdit>(*window, u"note"_s)->setPlainText(u"Theo bản ký"_s);
        QTest::keyClick(points, Qt::Key_Return);
        QTRY_VERIFY(child<QLabel>(*window, u"saved"_s)->text().contains(u"Đã lưu"_s));
        window->goTo({ui::PageKind::Scoring, u"SXD"_s, u"1.7"_s, {}, ui::Only::All});
        QTRY_COMPARE(points->text(), u"0,50"_s);
        points->setFocus();
        QTest::keyClick(points, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(points->text(), before);
        const auto *said = child<QLabel>(*window, u"saved"_s);
        QTRY_VERIFY(said->text().startsWith(u"Đã hoàn tác. Điểm SXD 1.7"_s)); // it might have been on another page
    }

    void changesThePersonWithoutLosingThePlace()
    {
        const auto window = opened(ui::Language::Vietnamese);
        window->goTo({ui::PageKind::Scoring, u"SCT"_s, u"5.1"_s, {}, ui::Only::All});
        auto *person = child<QPushButton>(*window, u"person"_s);
        const auto people = person->menu()->actions();
        const auto other = std::find_if(people.begin(), people.end(),
                                        [](const QAction *one) { return one->text().contains(u"Ma Thị Liên"_s); });
        QVERIFY(other != people.end());
        (*other)->trigger();
        QTRY_VERIFY(person->text().contains(u"Ma Thị Liên"_s));
        QTRY_COMPARE(window->place().component, u"5.1"_s); // once that person's drafts are known
        QCOMPARE(window->place().agency, u"SCT"_s);
    }

    void findsInTheJournalAndShowsWhatChanged()
    {
        const auto window = opened(ui::Language::Vietnamese);
        QTest::keyClick(window.get(), Qt::Key_7, Qt::ControlModifier);
        const auto *rows = child<QTableView>(*window, u"journal"_s)->model();
        QTRY_VERIFY(rows->rowCount() > 20);
        QTest::keyClicks(child<QLineEdit>(*window, u"filter"_s), u"khong tham gia"_s);
        QTRY_VERIFY(rows->rowCount() >= 1 && rows->rowCount() < 5);
        QVERIFY(child<QPlainTextEdit>(*window, u"changes"_s)->toPlainText().contains(u"SNV"_s));
        auto *table = child<QTableView>(*window, u"journal"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return); // opens what it changed
        QVERIFY(window->place().page != ui::PageKind::Journal);
        QCOMPARE(window->place().agency, u"SNV"_s);
        QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
        QTest::keyClicks(child<QLineEdit>(*window, u"filter"_s), u"zzz"_s);
        const auto *nothing = window->findChild<ui::JournalPage *>()->findChild<QLabel *>(u"counts"_s);
        QTRY_VERIFY(nothing->text().contains(u"Không có việc nào khớp"_s));
    }

    void tellsHowAComponentIsScored()
    {
        const auto window = opened(ui::Language::Vietnamese);
        QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
        auto *tree = child<QTreeWidget>(*window, u"criteria"_s);
        QVERIFY(tree->hasFocus());
        QVERIFY(child<QPlainTextEdit>(*window, u"rule"_s)->toPlainText().contains(u"15/02: 2,00"_s));
        QTest::keyClick(tree, Qt::Key_Down);
        QVERIFY(!child<QPlainTextEdit>(*window, u"rule"_s)->toPlainText().contains(u"15/02"_s));
    }

    void checksTheData()
    {
        const auto window = opened(ui::Language::Vietnamese);
        QTest::keyClick(window.get(), Qt::Key_7, Qt::ControlModifier);
        auto *verify = child<QPushButton>(*window, u"verify"_s);
        verify->setFocus();
        QTest::keyClick(verify, Qt::Key_Space);
        QTRY_VERIFY(child<QLabel>(*window, u"sound"_s)->text().contains(u"Dữ liệu nguyên vẹn"_s));
    }

    void namesEverythingThatTakesFocus()
    {
        QCOMPARE(tests::unnamed(*opened(ui::Language::English)).join(u'\n'), QString());
    }

    void changesNoValueByTheWheel()
    {
        QCOMPARE(tests::turnedByTheWheel(*opened(ui::Language::Vietnamese)).join(u'\n'), QString());
    }

private:
    QString folder() const { return m_folder.path() + u"/sample.congtam"_s; }

    std::unique_ptr<ui::MainWindow> opened(ui::Language language) const
    {
        auto window = std::make_unique<ui::MainWindow>(folder(), language);
        window->resize(1366, 768);
        window->show();
        window->open();
        if (!QTest::qWaitFor([&window] { return tests::showsWork(*window); }, 30'000)) {
            qFatal("the window does not open");
        }
        return window;
    }

    /// beside: the name of a sibling, where two pages have children of one name.
    template <class Child>
    static Child *child(const QWidget &window, const QString &name, const QString &beside = {})
    {
        for (Child *found : window.findChildren<Child *>(name)) {
            if (beside.isEmpty() || found->parentWidget()->template findChild<QWidget *>(beside) != nullptr) {
                return found;
            }
        }
        qFatal("no %s", qPrintable(name));
        return nullptr;
    }

    QTemporaryDir m_folder;
};

CONGTAM_SPEC(MainWindowSpec)

#include "main_window_spec.moc"

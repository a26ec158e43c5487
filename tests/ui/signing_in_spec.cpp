// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/credential_verbs.h"
#include "tests/support/first_page.h"
#include "tests/support/sample_stands.h"
#include "tests/support/spec.h"
#include "ui/people/change_person.h"
#include "ui/people/new_password.h"
#include "ui/people/people_dialog.h"
#include "ui/people/sign_in_page.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString Word = u"Dân vận khéo 2019"_s;
const QString Administrator = u"Quản trị"_s;
const QString Reviewer = u"Lý Văn Minh"_s;
const QString Other = u"Ma Thị Liên"_s;

void setPassword(core::Dossier &dossier, const QString &name, const QString &password)
{
    const core::Person person = dossier.person(name).value();
    const auto set = dossier.enact([&](const core::Round &whole) {
        return core::setPassword(whole, person, dossier.credentials(), {person.number, password});
    });
    if (!set) {
        qFatal("no password");
    }
}

/// A dossier whose administrator and one reviewer have a password, in a window.
struct Seat
{
    QTemporaryDir folder;
    std::unique_ptr<ui::MainWindow> window;

    explicit Seat(ui::Language language = ui::Language::Vietnamese, bool locked = true)
    {
        const QString path = folder.filePath(u"Bắc Kạn.congtam"_s);
        tests::copySample(core::SampleStage::JointOpen, path);
        if (locked) {
            const auto dossier = std::move(core::Dossier::open(path).value());
            setPassword(*dossier, Administrator, Word);
            setPassword(*dossier, Reviewer, Word);
        }
        window = std::make_unique<ui::MainWindow>(path, language);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get())) {
            qFatal("not active");
        }
        window->open();
    }
    template <class Child>
    Child *child(const QString &name) const
    {
        auto *found = window->findChild<Child *>(name);
        if (found == nullptr) {
            qFatal("no %s", qPrintable(name));
        }
        return found;
    }
    ui::SignInPage *page() const { return window->findChild<ui::SignInPage *>(); }
    void choose(const QWidget &form, const QString &name) const
    {
        auto *list = form.findChild<QListWidget *>(u"people"_s);
        list->setCurrentItem(list->findItems(name, Qt::MatchExactly).front());
    }
    void waitForPage() const { QTRY_VERIFY_WITH_TIMEOUT(page()->isVisible(), 30'000); }
    bool isIn() const { return tests::showsWork(*window); }
    QString sitting() const { return child<QPushButton>(u"person"_s)->text(); }
};

} // namespace

/// Who sits at the window: signing in, changing places, passwords.
class SigningInSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void asksNobodyWhereNobodyHasAPassword()
    {
        const Seat seat(ui::Language::Vietnamese, false);
        QTRY_VERIFY_WITH_TIMEOUT(seat.isIn(), 30'000);
        QVERIFY(!seat.page()->isVisible());
    }

    void showsNothingBeforeSomebodyHasSignedIn()
    {
        const Seat seat;
        seat.waitForPage();
        QTest::keyClick(seat.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(seat.window.get(), Qt::Key_4, Qt::ControlModifier);
        QTest::keyClick(seat.window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(seat.page()->isVisible());
        QVERIFY(seat.window->findChild<QLineEdit *>(u"words"_s) == nullptr);
        QVERIFY(seat.window->findChild<ui::ChangePerson *>() == nullptr);
        QVERIFY(!seat.child<QPushButton>(u"person"_s)->isVisible());
    }

    void saysThatAPasswordIsWrongAndKeepsWhatWasTyped()
    {
        const Seat seat;
        seat.waitForPage();
        seat.choose(*seat.page(), Administrator);
        auto *password = seat.child<QLineEdit>(u"password"_s);
        QTest::keyClicks(password, u"dan van kheo"_s);
        QTest::keyClick(password, Qt::Key_Return);
        auto *answer = seat.child<QLabel>(u"signInAnswer"_s);
        QTRY_VERIFY_WITH_TIMEOUT(answer->isVisible(), 30'000);
        QCOMPARE(password->text(), u"dan van kheo"_s);
        QVERIFY(seat.page()->isVisible());
        QVERIFY(!answer->text().contains(u"giây"_s)); // the first slip costs nothing
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(answer->text().contains(u"Thử lại sau 1 giây"_s), 30'000);
        QVERIFY(!seat.child<QPushButton>(u"signIn"_s)->isEnabled());
        QTRY_VERIFY(seat.child<QPushButton>(u"signIn"_s)->isEnabled());
    }

    void neverWaitsLongerThanFiveSeconds()
    {
        ui::Patience patience;
        QCOMPARE(patience.seconds(), 0);
        QList<int> waits;
        for (int i = 0; i < 8; ++i) {
            patience.wrong();
            waits.append(patience.seconds());
        }
        QCOMPARE(waits, QList<int>({0, 1, 2, 3, 4, 5, 5, 5}));
        patience.right();
        QCOMPARE(patience.seconds(), 0);
    }

    void letsInWithTheRightPassword()
    {
        const Seat seat;
        seat.waitForPage();
        seat.choose(*seat.page(), Reviewer);
        auto *list = seat.child<QListWidget>(u"people"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return); // goes to the field
        auto *password = seat.child<QLineEdit>(u"password"_s);
        QTRY_COMPARE(seat.window->focusWidget(), password);
        password->setText(Word);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(seat.isIn(), 30'000);
        QVERIFY(seat.sitting().contains(Reviewer));
        QVERIFY(password->text().isEmpty());
    }

    void letsInAtOnceWhoHasNoPassword()
    {
        const Seat seat;
        seat.waitForPage();
        auto *words = seat.child<QLineEdit>(u"personWords"_s);
        QTest::keyClicks(words, u"lien"_s);
        QVERIFY(!seat.child<QLineEdit>(u"password"_s)->isVisible());
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(seat.isIn(), 30'000);
        QVERIFY(seat.sitting().contains(Other));
    }

    void changesThePersonByKeyAndLosesNeitherPlaceNorWhatWasTyped()
    {
        const Seat seat(ui::Language::Vietnamese, false);
        QTRY_VERIFY_WITH_TIMEOUT(seat.isIn(), 30'000);
        seat.window->goTo({ui::PageKind::Joint, u"H-PACNAM"_s, u"3.3"_s, {}, ui::Only::All});
        QTest::keyClick(seat.window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = seat.window->findChild<ui::ChangePerson *>();
        QVERIFY(dialog != nullptr);
        auto *words = dialog->findChild<QLineEdit *>(u"personWords"_s);
        QTest::keyClicks(words, u"lien"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_VERIFY(seat.sitting().contains(Other));
        QCOMPARE(seat.window->place().page, ui::PageKind::Joint);
        QTRY_COMPARE(seat.window->place().agency, u"H-PACNAM"_s);
    }

    void asksForThePasswordOfWhomTheMenuNames()
    {
        const Seat seat;
        enterAs(seat, Reviewer);
        trigger(seat, Administrator);
        auto *dialog = seat.window->findChild<ui::ChangePerson *>();
        QVERIFY(dialog != nullptr);
        auto *password = dialog->findChild<QLineEdit *>(u"password"_s);
        password->setText(Word);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY(seat.sitting().contains(Administrator));
    }

    void setsChangesAndRemovesOnesOwnPassword()
    {
        const Seat seat;
        enterAs(seat, Other);
        setOwn(seat, {}, u"Mật khẩu mới 1"_s);
        QTRY_VERIFY(menuText(seat).contains(u"Đổi mật khẩu…"_s));
        ui::NewPassword *dialog = setOwn(seat, u"không phải"_s, u"Mật khẩu mới 2"_s);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"passwordSaid"_s)->text().size() > 0);
        QVERIFY(dialog->isVisible());
        dialog->findChild<QLineEdit *>(u"presentPassword"_s)->setText(u"Mật khẩu mới 1"_s);
        dialog->findChild<QPushButton *>(u"removePassword"_s)->click();
        QTRY_VERIFY(menuText(seat).contains(u"Đặt mật khẩu…"_s));
    }

    void setsNoPasswordThatIsShortOrTypedDifferently()
    {
        ui::NewPassword dialog({{1, u"Lý Văn Minh"_s, core::Role::Reviewer, u"SNV"_s}, true, false},
                               ui::Language::Vietnamese);
        auto *set = dialog.findChild<QPushButton *>(u"setPassword"_s);
        auto *first = dialog.findChild<QLineEdit *>(u"newPassword"_s);
        auto *again = dialog.findChild<QLineEdit *>(u"againPassword"_s);
        first->setText(u"ngắn"_s);
        again->setText(u"ngắn"_s);
        QVERIFY(!set->isEnabled());
        first->setText(u"đủ dài rồi"_s);
        QVERIFY(!set->isEnabled());
        again->setText(u"đủ dài rồi"_s);
        QVERIFY(set->isEnabled());
    }

    void letsAdministratorsResetThePasswordOfAnybody()
    {
        const Seat seat;
        enterAs(seat, Administrator);
        trigger(seat, u"Người làm việc"_s);
        auto *people = seat.window->findChild<ui::PeopleDialog *>();
        auto *table = people->findChild<QTableView *>(u"peopleTable"_s);
        table->selectRow(rowOf(*table, Reviewer));
        QVERIFY(people->findChild<QLabel *>(u"may"_s)->text().contains(u"Nhập điểm của cơ quan thẩm định mình"_s));
        people->findChild<QPushButton *>(u"passwordOf"_s)->click();
        auto *dialog = seat.window->findChild<ui::NewPassword *>();
        QVERIFY(!dialog->findChild<QLineEdit *>(u"presentPassword"_s)->isVisible());
        dialog->findChild<QPushButton *>(u"removePassword"_s)->click();
        QTRY_COMPARE(table->model()->index(rowOf(*table, Reviewer), 4).data().toString(), u"Chưa đặt"_s);
    }

    void leavesThePasswordNowhere()
    {
        const Seat seat;
        enterAs(seat, Other);
        setOwn(seat, {}, Word);
        QTRY_VERIFY(menuText(seat).contains(u"Đổi mật khẩu…"_s));
        QDirIterator files(seat.folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(Word.toUtf8()), qPrintable(file.fileName()));
        }
    }

private:
    static void enterAs(const Seat &seat, const QString &name)
    {
        seat.waitForPage();
        seat.choose(*seat.page(), name);
        auto *password = seat.child<QLineEdit>(u"password"_s);
        password->setText(Word);
        seat.child<QPushButton>(u"signIn"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(seat.isIn(), 30'000);
    }

    static void trigger(const Seat &seat, const QString &text)
    {
        const auto acts = seat.child<QPushButton>(u"person"_s)->menu()->actions();
        const auto act =
            std::find_if(acts.begin(), acts.end(), [&text](const QAction *one) { return one->text().contains(text); });
        QVERIFY(act != acts.end());
        (*act)->trigger();
    }

    static QString menuText(const Seat &seat)
    {
        QStringList all;
        for (const QAction *one : seat.child<QPushButton>(u"person"_s)->menu()->actions()) {
            all.append(one->text());
        }
        return all.join(u'\n');
    }

    static ui::NewPassword *setOwn(const Seat &seat, const QString &present, const QString &password)
    {
        trigger(seat, u"mật khẩu…"_s);
        const auto dialogs = seat.window->findChildren<ui::NewPassword *>();
        ui::NewPassword *dialog = dialogs.back();
        dialog->findChild<QLineEdit *>(u"presentPassword"_s)->setText(present);
        dialog->findChild<QLineEdit *>(u"newPassword"_s)->setText(password);
        dialog->findChild<QLineEdit *>(u"againPassword"_s)->setText(password);
        dialog->findChild<QPushButton *>(u"setPassword"_s)->click();
        return dialog;
    }

    static int rowOf(const QTableView &table, const QString &name)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(row, 0).data().toString() == name) {
                return row;
            }
        }
        return -1;
    }
};

CONGTAM_SPEC(SigningInSpec)

#include "signing_in_spec.moc"

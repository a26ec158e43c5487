// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/first_page.h"
#include "tests/support/spec.h"
#include "ui/shell/main_window.h"

#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A new round from the first page on, and the people who work on it.
class FoundingSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void saysWhatIsWrongAndKeepsTheFields()
    {
        const Asked asked;
        asked.field(u"criteriaFile"_s)->setText(u"/nowhere.json"_s);
        asked.press(u"make"_s);
        auto *problems = asked.window->findChild<QLabel *>(u"problems"_s);
        QTRY_VERIFY(!problems->isHidden());
        QVERIFY(problems->text().contains(u"/nowhere.json"_s));
        QVERIFY(!QFileInfo::exists(asked.path));
    }

    void opensTheSampleAsNobodyHasUsedItEachTime()
    {
        const QTemporaryDir data;
        const QByteArray before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", QFile::encodeName(data.path()));
        QStringList folders;
        for (int i = 0; i < 2; ++i) {
            ui::MainWindow window({}, ui::Language::Vietnamese);
            window.show();
            window.open();
            window.findChild<QPushButton *>(u"sampleButton"_s)->click();
            QTRY_VERIFY_WITH_TIMEOUT(tests::showsWork(window), 30'000);
            QVERIFY(!window.findChild<QDockWidget *>(u"walkDock"_s)->isHidden());
            folders.append(QFileInfo(window.desk().folder()).fileName());
        }
        before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before);
        QCOMPARE(folders, QStringList({u"Mau.congtam"_s, u"Mau 2.congtam"_s}));
    }

    void makesARoundAndAddsAReviewerToIt()
    {
        const Asked asked;
        const QString samples = tests::sourceFile(u"resources/samples/"_s);
        asked.field(u"year"_s)->setText(u"2019"_s);
        asked.field(u"criteriaFile"_s)->setText(samples + u"criteria_sample.json"_s);
        asked.field(u"agenciesFile"_s)->setText(samples + u"agencies_backan_2019.json"_s);
        asked.press(u"make"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tests::showsWork(*asked.window), 30'000);
        QVERIFY(asked.window->findChild<QLabel *>(u"phase"_s)->text().contains(u"Tiếp nhận"_s));

        auto *person = asked.window->findChild<QPushButton *>(u"person"_s);
        QVERIFY(asked.window->findChild<QPushButton *>(u"unlocked"_s)->isVisible()); // invited to set a password
        person->menu()->actions().constLast()->trigger();                            // the list of people
        asked.press(u"addPerson"_s);
        asked.press(u"add"_s); // without a name
        QTRY_VERIFY(!asked.window->findChild<QLabel *>(u"problems"_s)->isHidden());
        asked.field(u"name"_s)->setText(u"Lý Văn Minh"_s);
        asked.press(u"add"_s);
        QTRY_VERIFY(names(*person).contains(u"Lý Văn Minh"_s));
        QVERIFY(names(*person).contains(u"Người thẩm định (SNV)"_s));
    }

private:
    struct Asked
    {
        QTemporaryDir folder;
        QString path = folder.filePath(u"moi.congtam"_s);
        std::unique_ptr<ui::MainWindow> window = std::make_unique<ui::MainWindow>(QString(), ui::Language::Vietnamese);

        Asked()
        {
            window->show();
            window->open();
            press(u"newButton"_s);
            field(u"folder"_s)->setText(path);
        }
        QLineEdit *field(const QString &name) const { return window->findChild<QLineEdit *>(name); }
        void press(const QString &name) const { window->findChild<QPushButton *>(name)->click(); }
    };

    static QString names(const QPushButton &person)
    {
        QStringList all;
        for (const QAction *one : person.menu()->actions()) {
            all.append(one->text());
        }
        return all.join(u'\n');
    }
};

CONGTAM_SPEC(FoundingSpec)

#include "founding_spec.moc"

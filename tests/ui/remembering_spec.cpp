// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spec.h"
#include "ui/help/help.h"
#include "ui/look/font_files.h"
#include "ui/look/fonts.h"
#include "ui/look/tokens.h"
#include "ui/settings/appearance.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_fault.h"
#include "ui/settings/window_memory.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QLabel>
#include <QRawFont>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Settings, screens and fonts as they are found, not as one would wish.
class RememberingSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void putsABrokenSettingsFileAsideAndSaysSo()
    {
        const Elsewhere elsewhere;
        QVERIFY(QDir().mkpath(QFileInfo(QSettings().fileName()).path()));
        QFile file(QSettings().fileName());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[look\ntheme dark\n\x01\x02");
        file.close();
        const QString said = ui::mendSettings(ui::Language::Vietnamese);
        QVERIFY2(said.contains(u"Tệp thiết đặt bị hỏng"_s) && said.contains(u"còn nguyên"_s), qPrintable(said));
        QVERIFY(QFileInfo::exists(file.fileName() + u".hong"_s));

        QSettings settings;
        ui::ThemeSetting.keep(settings, u"dark"_s);
        settings.sync();
        QCOMPARE(ui::ThemeSetting.in(QSettings()), u"dark"_s); // and it works again
        QVERIFY(ui::mendSettings(ui::Language::Vietnamese).isEmpty());
    }

    void saysWhereSettingsCannotBeWritten()
    {
        const Elsewhere elsewhere;
        QFile inTheWay(elsewhere.path() + u"/congtam"_s); // where the folder of the settings would be
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const QString said = ui::mendSettings(ui::Language::English);
        QVERIFY2(said.contains(u"cannot be written"_s) && said.contains(u"saved as usual"_s), qPrintable(said));
        ui::MainWindow window({}, ui::Language::English);
        window.show();
        window.open();
        window.tell(said);
        auto *note = window.findChild<QWidget *>(u"savingFault"_s);
        QVERIFY(note->isVisible());
        QCOMPARE(note->findChild<QLabel *>(u"happened"_s)->text(), said);
    }

    void takesNonsenseInSettingsForNothing()
    {
        const Elsewhere elsewhere;
        QSettings settings;
        settings.setValue(u"look/letters"_s, u"rất to"_s);
        settings.setValue(u"look/theme"_s, u"hồng"_s);
        settings.setValue(u"window/geometry"_s, u"đâu đó"_s);
        settings.setValue(u"window/place"_s, u"place:nowhere"_s);
        ui::applyAppearance();
        QVERIFY(QApplication::font().pixelSize() >= ui::BodyText);
        ui::MainWindow window({}, ui::chosenLanguage());
        window.show();
        QVERIFY(window.width() >= 1024);
        settings.clear();
        ui::applyAppearance();
    }

    void bringsAWindowBackFromAScreenThatIsGone_data()
    {
        QTest::addColumn<QRect>("window");
        QTest::addColumn<QRect>("there");
        const QRect usual(100, 60, 1100, 600);
        QTest::newRow("where it was") << usual << usual;
        QTest::newRow("half beside the screen, still to be taken hold of")
            << QRect(1000, 60, 1100, 600) << QRect(1000, 60, 1100, 600);
        QTest::newRow("on a screen to the right that is gone")
            << QRect(1500, 60, 1100, 600) << QRect(133, 69, 1100, 600);
        QTest::newRow("above the screen") << QRect(100, -700, 1100, 600) << QRect(133, 69, 1100, 600);
        QTest::newRow("on a larger screen that is gone") << QRect(2000, 0, 1920, 1080) << QRect(0, 0, 1366, 738);
    }
    void bringsAWindowBackFromAScreenThatIsGone()
    {
        QFETCH(const QRect, window);
        QFETCH(const QRect, there);
        QCOMPARE(ui::onScreen(window, {QRect(0, 0, 1366, 738)}), there);
        QCOMPARE(ui::onScreen(window, {}), window); // no screen at all: nothing better is known
    }

    void writesEveryVietnameseLetterAndFiguresOfOneWidth()
    {
        QVERIFY(ui::hasTextFont());
        // 67 letters that carry a mark, small and capital.
        const QString small = u"àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"_s;
        const QString letters = small + small.toUpper();
        QCOMPARE(letters.size(), 134);
        for (const bool strong : {false, true}) {
            const QRawFont font = QRawFont::fromFont(ui::textFont(ui::BodyText, strong));
            QCOMPARE(font.familyName(), u"Noto Sans"_s);
            for (const QChar letter : letters) {
                QVERIFY2(font.supportsCharacter(letter), qPrintable(QString(letter)));
            }
            const QFontMetricsF metrics(ui::textFont(ui::BodyText, strong));
            for (char figure = '1'; figure <= '9'; ++figure) {
                QCOMPARE(metrics.horizontalAdvance(QLatin1Char(figure)), metrics.horizontalAdvance(u'0'));
            }
        }
    }

    void knowsThatAFontIsMissing()
    {
        QVERIFY(ui::loadFamily({}).isEmpty());
        QVERIFY(ui::loadFamily({u"/nowhere/NotoSans-Regular.ttf"_s}).isEmpty());
        QCOMPARE(ui::loadFamily(ui::fontFiles()), u"Noto Sans"_s);
        QVERIFY(ui::fontFault(ui::Language::Vietnamese).isEmpty()); // here it is not
    }

private:
    /// Settings in a folder of their own.
    class Elsewhere
    {
    public:
        Elsewhere() { use(m_folder.path()); }
        ~Elsewhere() { use(m_before); }
        Elsewhere(const Elsewhere &) = delete;
        Elsewhere &operator=(const Elsewhere &) = delete;
        QString path() const { return m_folder.path(); }

    private:
        static void use(const QString &path)
        {
            QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, path);
        }

        QTemporaryDir m_folder;
        QString m_before = QDir(QFileInfo(QSettings().fileName()).path() + u"/.."_s).absolutePath();
    };
};

CONGTAM_SPEC(RememberingSpec)

#include "remembering_spec.moc"

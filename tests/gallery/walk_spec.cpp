// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/album.h"
#include "tests/gallery/checks.h"
#include "tests/gallery/scenes.h"
#include "tests/support/spec.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QTest>

using namespace tests;
using namespace Qt::StringLiterals;

namespace {

/// The window with what stands before it: a menu at its button, a dialog in the middle.
QImage together(QImage picture, const QWidget &front, const QImage &before)
{
    QRect place(QPoint(), before.size());
    place.moveCenter(picture.rect().center());
    if (front.windowType() == Qt::Popup && front.parentWidget() != nullptr) {
        const QWidget &button = *front.parentWidget();
        place.moveTopLeft(button.mapTo(button.window(), button.rect().bottomLeft()));
        place.moveRight(qMin(place.right(), picture.width() - 2));
    }
    QPainter painter(&picture);
    painter.fillRect(picture.rect(), QColor(0, 0, 0, 60));
    painter.drawImage(place.topLeft(), before);
    painter.setPen(front.palette().color(QPalette::Mid));
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
    return picture;
}

} // namespace

/// Every page and every state, in every look: pictured, and looked at as its users would.
class WalkSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support|Could not remove our own lock)"_s));
    }

    void initTestCase()
    {
        m_dossiers = std::make_unique<Dossiers>();
        QStringList data = m_dossiers->data();
        data += {u"Đối chiếu bản giấy"_s,
                 u"Chưa có thông báo việc kiểm tra"_s,
                 u"khong tham gia"_s,
                 u"zzz"_s,
                 u"thu"_s,
                 u"/nowhere.json"_s,
                 u"Xem lại hồ sơ"_s,
                 u"/media/usb"_s,
                 u"ly van minh"_s,
                 u"Sổ văn bản đến (giả định)"_s,
                 u"sai"_s,
                 u"Bắc Kạn"_s};
        m_words = std::make_unique<Words>(data);
        m_elided = Elided::read(sourceFile(u"tests/gallery/elided.txt"_s));
    }
    void cleanupTestCase() { Album::writeIndex(); }

    void everyState_data()
    {
        QTest::addColumn<int>("clothes");
        QTest::addColumn<int>("chapter");
        const QString only = qEnvironmentVariable("CONGTAM_LOOK");
        const QString part = qEnvironmentVariable("CONGTAM_CHAPTER");
        bool any = false;
        for (std::size_t i = 0; i < wardrobe().size(); ++i) {
            for (std::size_t j = 0; j < m_chapters.size(); ++j) {
                const QString look = wardrobe()[i].name;
                const bool wanted = (only.isEmpty() || look == only) && m_chapters[j].name.contains(part);
                any = any || wanted;
                if (wanted) {
                    QTest::addRow("%s: %s", qPrintable(look), qPrintable(m_chapters[j].name))
                        << static_cast<int>(i) << static_cast<int>(j);
                }
            }
        }
        QVERIFY2(any, "no look or chapter has that name"); // else a name mistyped would pass
    }

    void everyState()
    {
        QFETCH(const int, clothes);
        QFETCH(const int, chapter);
        const Clothes &worn = wardrobe()[static_cast<std::size_t>(clothes)];
        const Chapter &told = m_chapters[static_cast<std::size_t>(chapter)];
        m_found.clear();
        const auto wanted = [&worn](const Scene &scene) { return scene.isPage || !worn.pagesOnly; };
        if (std::none_of(told.scenes.begin(), told.scenes.end(), wanted)) {
            return;
        }
        Stage stage(told.folder(*m_dossiers), worn);
        try {
            if (told.opens) {
                stage.open();
            }
        } catch (const NotReached &missed) {
            QFAIL(qPrintable(missed.step));
        }
        for (const Scene &scene : told.scenes) {
            if (wanted(scene)) {
                visit(stage, scene, worn);
            }
        }
        wear(wardrobe().front());
        for (const QString &one : m_found) {
            QTest::qFail(qPrintable(one), __FILE__, __LINE__); // a line each, and all of them
        }
    }

private:
    void visit(Stage &stage, const Scene &scene, const Clothes &worn)
    {
        try {
            stage.close();
            scene.come(stage);
        } catch (const NotReached &missed) {
            m_found.append(scene.name + u": not reached: "_s + missed.step);
            Album::keep(painted(stage.window()).picture, scene.name, worn.name); // where it went instead
            return;
        }
        const Painted whole = painted(stage.window());
        QImage picture = whole.picture;
        for (QWidget *front : stage.shown()) {
            const bool isWindow = front == &stage.window();
            const Painted seen = isWindow ? whole : painted(*front);
            look(*front, seen, scene.name, worn);
            if (!isWindow) {
                if (!picture.rect().contains(QRect(QPoint(), front->size()))) {
                    m_found.append(scene.name + u": larger than the window: "_s + placeOf(*front));
                }
                picture = together(picture, *front, seen.picture);
            }
        }
        Album::keep(picture, scene.name, worn.name);
    }

    void look(QWidget &window, const Painted &seen, const QString &scene, const Clothes &worn)
    {
        QStringList found = worn.language == ui::Language::Marked // longer than any language that is spoken here
            ? m_words->untranslated(window, seen)
            : misfits(window, seen, m_elided) + nameless(window, seen) + faint(window, seen) + mouseOnly(window)
                + turnedByTheWheel(window);
        found.removeDuplicates();
        for (const QString &one : found) {
            m_found.append(scene + u": "_s + one);
        }
    }

    const std::vector<Chapter> m_chapters = chapters();
    std::unique_ptr<Dossiers> m_dossiers;
    std::unique_ptr<Words> m_words;
    Elided m_elided;
    QStringList m_found;
};

CONGTAM_SPEC(WalkSpec)

#include "walk_spec.moc"

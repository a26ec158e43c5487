// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include "ui/look/fonts.h"
#include "ui/look/palette.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPixmap>
#include <QTest>
#include <QWheelEvent>

namespace tests {

using namespace Qt::StringLiterals;

void Look::rows()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("english");
    QTest::addColumn<int>("letters");
    QTest::addColumn<QSize>("size");
    const QSize usual(1366, 768);
    QTest::newRow("light, Vietnamese") << false << false << ui::BodyText << usual;
    QTest::newRow("dark, English") << true << true << ui::BodyText << usual;
    QTest::newRow("light, Vietnamese, letters at 150 per cent") << false << false << ui::BodyText * 3 / 2 << usual;
    QTest::newRow("light, English, at 125 per cent of a small screen")
        << false << true << ui::BodyText << QSize(1093, 574);
    QTest::newRow("dark, Vietnamese, large screen") << true << false << ui::BodyText << QSize(1920, 1080);
}

Look::Look()
{
    QFETCH(const bool, dark);
    QFETCH(const bool, english);
    QFETCH(const int, letters);
    QFETCH(const QSize, size);
    m_size = size;
    m_language = english ? ui::Language::English : ui::Language::Vietnamese;
    QApplication::setPalette(ui::paletteOf(dark ? ui::DarkTokens : ui::LightTokens));
    QApplication::setFont(ui::textFont(letters));
}

Look::~Look()
{
    QApplication::setPalette(ui::paletteOf(ui::LightTokens));
    QApplication::setFont(ui::textFont(ui::BodyText));
}

bool Look::save(QWidget &widget, const QString &name) const
{
    QDir().mkpath(u"gallery"_s);
    QCoreApplication::processEvents(); // what was made a moment ago is laid out
    QCoreApplication::processEvents();
    return widget.grab().save(u"gallery/%1 %2.png"_s.arg(name, QString::fromLatin1(QTest::currentDataTag())));
}

QStringList cut(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool words = (label != nullptr && !label->wordWrap() && !label->text().isEmpty())
            || (button != nullptr && !button->text().isEmpty());
        if (words && widget->isVisibleTo(&root) && widget->sizeHint().width() > widget->width()) {
            found.append((label != nullptr ? label->text() : button->text())
                         + u" %1 > %2"_s.arg(widget->sizeHint().width()).arg(widget->width()));
        }
    }
    return found;
}

QStringList turnedByTheWheel(const QWidget &root)
{
    QStringList found;
    for (QComboBox *box : root.findChildren<QComboBox *>()) {
        const int before = box->currentIndex();
        for (const int turn : {-120, 120}) {
            QWheelEvent event(QPointF(1, 1), box->mapToGlobal(QPointF(1, 1)), {}, QPoint(0, turn), Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(box, &event);
        }
        QWheelEvent down(QPointF(1, 1), box->mapToGlobal(QPointF(1, 1)), {}, QPoint(0, -120), Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(box, &down);
        if (box->currentIndex() != before) {
            found.append(box->objectName());
        }
    }
    return found;
}

QStringList unnamed(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const bool asked = widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith(u"qt_"_s)
            && qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()) == nullptr
            && !widget->inherits("QComboBoxListView"); // named by its box
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (asked && widget->accessibleName().isEmpty() && (button == nullptr || button->text().isEmpty())) {
            found.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
    }
    return found;
}

} // namespace tests

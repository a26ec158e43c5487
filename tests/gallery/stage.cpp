// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "ui/page/page.h"
#include "ui/shell/bar.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QThreadPool>

namespace tests {

using namespace Qt::StringLiterals;

Stage::Stage(const QString &folder, const Clothes &clothes) : m_folder(folder), m_clothes(clothes)
{
    wear(clothes);
    m_window = std::make_unique<ui::MainWindow>(folder, clothes.language);
    m_window->resize(clothes.size);
    m_window->show();
}

Stage::~Stage() = default;

QList<QWidget *> Stage::shown() const
{
    QList<QWidget *> front;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        const bool asks = qobject_cast<QDialog *>(widget) != nullptr || qobject_cast<QMenu *>(widget) != nullptr;
        if (asks && widget->isVisible()) {
            front.append(widget);
        }
    }
    return front.isEmpty() ? QList<QWidget *>{m_window.get()} : front;
}

const QWidget *Stage::page() const
{
    const auto *stack = qobject_cast<const QStackedWidget *>(m_window->centralWidget()->findChild<QStackedWidget *>());
    return stack == nullptr ? nullptr : stack->currentWidget();
}

void Stage::open()
{
    m_window->open();
    wait([this] { return m_window->findChild<QListWidget *>(u"work"_s)->count() > 0; }, u"the dossier is open"_s);
    calm();
}

void Stage::sit(const QString &person)
{
    auto *name = m_window->findChild<QPushButton *>(u"person"_s);
    if (name->text().contains(person)) {
        return;
    }
    for (QAction *one : name->menu()->actions()) {
        if (one->text().contains(person)) {
            one->trigger();
        }
    }
    wait([&] { return name->text().contains(person); }, person + u" sits down"_s);
    calm();
}

void Stage::goTo(ui::PageKind page, const QString &agency, const QString &component, const QString &document)
{
    m_window->goTo({page, agency, component, document, ui::Only::All});
    calm();
}

void Stage::click(const QString &button) const
{
    child<QAbstractButton>(button)->click();
    calm();
}

void Stage::key(QWidget &widget, int key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(&widget, static_cast<Qt::Key>(key), modifiers);
    calm();
}

void Stage::type(const QString &field, const QString &text) const
{
    auto *widget = child<QWidget>(field);
    widget->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        line->selectAll();
        text.isEmpty() ? line->clear() : QTest::keyClicks(line, text);
    } else if (auto *words = qobject_cast<QPlainTextEdit *>(widget)) {
        words->setPlainText(text);
    }
    calm();
}

void Stage::wait(const std::function<bool()> &until, const QString &step) const
{
    constexpr int Longest = 20'000;
    if (!QTest::qWaitFor(until, Longest)) {
        throw NotReached{step};
    }
}

void Stage::calm() const
{
    for (int round = 0; round < 2; ++round) {
        QCoreApplication::processEvents();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Stage::close() const
{
    for (QWidget *front : shown()) {
        if (front != m_window.get()) {
            front->close();
        }
    }
    calm();
    QApplication::setActiveWindow(m_window.get()); // whose shortcuts are listened to
}

} // namespace tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "tests/support/first_page.h"
#include "ui/page/page.h"
#include "ui/shell/bar.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

namespace tests {

using namespace Qt::StringLiterals;

Stage::Stage(const QString &folder, const Clothes &clothes) : m_folder(folder), m_clothes(clothes)
{
    wear(clothes);
    m_window = std::make_unique<ui::MainWindow>(folder, clothes.language);
    m_window->resize(clothes.size);
    constexpr QPoint Away(20, 20); // the pointer stands at 0, 0: nothing is below it
    m_window->move(Away);
    m_window->show();
}

Stage::~Stage() = default;

QList<QWidget *> Stage::shown() const
{
    QList<QWidget *> front;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        const bool asks = qobject_cast<QDialog *>(widget) != nullptr || qobject_cast<QMenu *>(widget) != nullptr
            || qobject_cast<QDockWidget *>(widget) != nullptr; // where the window has no room for it
        if (asks && widget->isVisible()) {
            front.append(widget);
        }
    }
    const auto depth = [](const QWidget *widget) {
        int above = 0;
        for (; widget != nullptr; widget = widget->parentWidget()) {
            above += widget->isWindow() ? 1 : 0;
        }
        return above;
    };
    std::stable_sort(front.begin(), front.end(),
                     [depth](const QWidget *a, const QWidget *b) { return depth(a) < depth(b); });
    if (QWidget *last = QApplication::activeModalWidget(); front.removeOne(last)) {
        front.append(last);
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
    wait([this] { return showsWork(*m_window); }, u"the dossier is open"_s);
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

void Stage::enter(const QString &field, const QString &text, const QString &answer) const
{
    type(field, text);
    key(*child<QWidget>(field), Qt::Key_Return);
    const auto *said = child<QWidget>(answer);
    wait([said] { return said->isVisible(); }, answer + u" is seen"_s);
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
    // What was heard last, as that a draft is kept, has made room for its words too.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    for (QListView *list : m_window->findChildren<QListView *>()) {
        if (list->isVisible()) { // else their lines wrap a tenth of a second later
            list->doItemsLayout();
        }
    }
}

void Stage::close() const
{
    for (QWidget *front : shown()) {
        if (front != m_window.get()) {
            front->close();
        }
    }
    for (QDockWidget *dock : m_window->findChildren<QDockWidget *>()) {
        if (dock->isVisible()) {
            dock->close();
        }
    }
    calm();
    QApplication::setActiveWindow(m_window.get()); // whose shortcuts are listened to
}

} // namespace tests

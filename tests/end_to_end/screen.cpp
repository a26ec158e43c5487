// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QWindow>

namespace tests {

namespace {

QStringList cellsOf(const QAbstractItemView &view)
{
    QStringList rows;
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column) {
            cells.append(model->index(row, column).data().toString());
        }
        rows.append(cells.join(QStringLiteral(" | ")));
    }
    return rows;
}

/// As it is seen and, where that is worded in another way, as a screen reader says it.
QStringList textOf(const QLabel &label)
{
    const QString text = label.text();
    const bool isRich = label.textFormat() != Qt::PlainText && Qt::mightBeRichText(text);
    return {isRich ? QTextDocumentFragment::fromHtml(text).toPlainText() : text, label.accessibleName()};
}

QStringList textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return textOf(*label);
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        return {button->text()};
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        return {line->text()};
    }
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(&widget)) {
        return {plain->toPlainText()};
    }
    if (const auto *rich = qobject_cast<const QTextEdit *>(&widget)) {
        return {rich->toPlainText()};
    }
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget)) {
        return {choice->currentText()};
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
    return view == nullptr ? QStringList() : cellsOf(*view);
}

QPointer<QWidget> satBefore;

QWidget *active()
{
    if (QApplication::activeWindow() == nullptr && satBefore) {
        satBefore->activateWindow();
        QCoreApplication::processEvents();
    }
    return QApplication::activeWindow();
}

QWidget *front()
{
    QWidget *popup = QApplication::activePopupWidget();
    return popup != nullptr ? popup : active();
}

/// The visible one where pages share a name.
QWidget *visible(const QString &name)
{
    QWidget *window = active();
    for (QWidget *one : window == nullptr ? QList<QWidget *>() : window->findChildren<QWidget *>(name)) {
        if (one->isVisible()) {
            return one;
        }
    }
    return nullptr;
}

Qt::Key keyOf(QChar letter)
{
    return letter.unicode() < 128 ? QTest::asciiToKey(letter.toLatin1()) : Qt::Key_unknown;
}

void send(Qt::Key key, const QString &text, Qt::KeyboardModifiers modifiers)
{
    active();
    QWindow *window = QGuiApplication::focusWindow();
    if (window != nullptr) {
        QTest::sendKeyEvent(QTest::Press, window, key, text, modifiers);
    }
    window = QGuiApplication::focusWindow(); // the key may have brought another one
    if (window != nullptr) {
        QTest::sendKeyEvent(QTest::Release, window, key, text, modifiers);
    }
    QCoreApplication::processEvents();
}

} // namespace

bool sitBefore(QWidget &window)
{
    satBefore = &window;
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

void press(QKeyCombination key)
{
    const bool writes = key.keyboardModifiers() == Qt::NoModifier && key.key() < Qt::Key_Escape;
    send(key.key(), writes ? QString(QChar(key.key())).toLower() : QString(), key.keyboardModifiers());
}

void type(const QString &text)
{
    for (const QChar letter : text) {
        send(keyOf(letter), letter, Qt::NoModifier);
    }
}

QStringList readable(const QString &name)
{
    if (!name.isEmpty()) {
        const QWidget *widget = visible(name);
        return widget == nullptr ? QStringList() : textOf(*widget);
    }
    QStringList texts;
    const QWidget *window = front();
    for (const QWidget *one : window == nullptr ? QList<QWidget *>() : window->findChildren<QWidget *>()) {
        if (one->isVisible()) {
            texts += textOf(*one);
        }
    }
    return texts;
}

bool isReady(const QString &name)
{
    const QWidget *widget = visible(name);
    return widget != nullptr && widget->isEnabled();
}

QStringList rowsOf(const QString &name)
{
    const auto *view = qobject_cast<QAbstractItemView *>(visible(name));
    return view == nullptr ? QStringList() : cellsOf(*view);
}

QString focused()
{
    const QWidget *widget = QApplication::focusWidget();
    if (widget == nullptr) {
        return QStringLiteral("nothing");
    }
    return !widget->objectName().isEmpty()    ? widget->objectName()
        : !widget->accessibleName().isEmpty() ? widget->accessibleName()
                                              : QString::fromLatin1(widget->metaObject()->className());
}

QString chosenLink()
{
    const auto *text = qobject_cast<const QTextBrowser *>(QApplication::focusWidget());
    const QTextCursor at = text == nullptr ? QTextCursor() : text->textCursor();
    return at.charFormat().isAnchor() ? at.selectedText() : QString();
}

QString menuEntry()
{
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    return menu == nullptr || menu->activeAction() == nullptr ? QString() : menu->activeAction()->text();
}

} // namespace tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_button.h"

#include "ui/look/caps.h"
#include "ui/look/tokens.h"

#include <QKeyEvent>
#include <QStyleOptionButton>

namespace ui {

KeyButton::KeyButton(const QString &key, Cap place, QWidget *parent) : QPushButton(parent), m_place(place)
{
    setMinimumHeight(FieldHeight);
    setAutoDefault(false);
    setKey(key);
}

void KeyButton::setKey(const QString &key)
{
    m_key = key;
    setAccessibleDescription(key);
    updateGeometry();
    update();
}

QSize KeyButton::sizeHint() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const KeyedWords words = KeyedWords::of(option.text);
    const QSize contents(widthOf(font(), words), fontMetrics().height());
    option.text = words.words; // the cap's room is in the contents
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, contents, this);
}

/// As the style knows keys in the words of any button.
void KeyButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    if (!m_key.isEmpty()) {
        option->text =
            KeyedWords{m_place == Cap::Before ? m_key : QString(), text(), m_place == Cap::After ? m_key : QString()}
                .text();
    }
}

bool KeyButton::event(QEvent *event)
{
    const bool handled = QPushButton::event(event);
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::Leave:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        Q_EMIT lookedAt(underMouse() || hasFocus());
        break;
    default:
        break;
    }
    return handled;
}

void KeyButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace ui

#include "moc_key_button.cpp"

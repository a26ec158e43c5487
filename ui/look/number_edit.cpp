// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_edit.h"

#include "ui/look/tokens.h"

#include <QKeyEvent>

namespace ui {

NumberEdit::NumberEdit(Kind kind, QWidget *parent) : QLineEdit(parent), m_kind(kind)
{
    constexpr int Longest = 16;
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setMaxLength(Longest);
    setMinimumHeight(FieldHeight);
    if (kind != Kind::Date) {
        setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
}

bool NumberEdit::takes(QChar letter) const
{
    if (letter >= u'0' && letter <= u'9') {
        return true;
    }
    switch (m_kind) {
    case Kind::Decimal:
        return letter == u',' && !text().contains(u',');
    case Kind::Date:
        return letter == u'/' || letter == u'-' || letter == u'.';
    case Kind::Whole:
        break;
    }
    return false;
}

bool NumberEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isUndoAvailable()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void NumberEdit::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool prints = typed.size() == 1 && typed[0].isPrint() && (event->modifiers() & Qt::ControlModifier) == 0;
    if (!prints) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const QChar letter = m_kind == Kind::Decimal && typed[0] == u'.' ? QChar(u',') : typed[0];
    if (takes(letter)) {
        insert(letter);
    } else if (!QStringLiteral(",./-").contains(letter)) { // those belong to figures: never to another field
        event->ignore();
    }
}

} // namespace ui

#include "moc_number_edit.cpp"

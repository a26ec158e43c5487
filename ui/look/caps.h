// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>
#include <QString>

class QFont;
class QPainter;

namespace ui {

// Keys as they are drawn everywhere: a letter or a name in a small frame.

/// "Enter", "Ctrl+K", "↑", "N": what is on a key, alone or with others held.
bool isKey(const QString &word);

/// The words of a button, with their key where they name one: "Lưu (Enter)", "1  Theo SNV".
struct KeyedWords
{
    QString before, words, after; ///< a key before or after the words, or none

    static KeyedWords of(const QString &text);
    QString text() const;
};

int widthOf(const QFont &font, const KeyedWords &text);

/// In the middle of rect, in the painter's font; keys in their own ink and a step smaller.
void drawKeyedWords(QPainter &painter, const QRect &rect, const KeyedWords &text, const QColor &ink,
                    const QColor &keyInk);

} // namespace ui

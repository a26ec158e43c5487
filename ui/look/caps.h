// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>
#include <QString>

class QFontMetrics;
class QPainter;

namespace ui {

// Keys as they are drawn everywhere: a letter or a name in a small frame.

/// "Enter", "Ctrl+K", "↑", "N": what is on a key, alone or with others held.
bool isKey(const QString &word);

int capWidth(const QFontMetrics &metrics, const QString &key);

/// At the left of rect, in the middle of its height; returns where the cap ends.
int drawCap(QPainter &painter, const QRect &rect, const QString &key, const QColor &ink);

/// The words of a button, with their key where they name one: "Lưu (Enter)", "1  Theo SNV".
struct KeyedWords
{
    QString before, words, after; ///< a key before or after the words, or none

    static KeyedWords of(const QString &text);
};

/// In the middle of rect.
void drawKeyedWords(QPainter &painter, const QRect &rect, const KeyedWords &text, const QColor &ink);

} // namespace ui

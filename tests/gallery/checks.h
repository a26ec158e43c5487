// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gallery/painted.h"
#include "ui/words/language.h"

#include <QHash>
#include <QStringList>

class QWidget;

namespace tests {

// What is wrong with a window as it stands there, a line each: where, and what. None of them changes anything.

/// Places whose words may be cut where a tooltip says the whole, reviewed in tests/gallery/elided.txt.
class Elided
{
public:
    /// A line each: the place, a tab, the reason.
    static Elided read(const QString &file);

    bool allows(const QString &place) const { return m_reasons.contains(place); }
    bool operator==(const Elided &) const = default;

    QHash<QString, QString> m_reasons;
};

/// Words that are cut, stand outside their widget or over each other; widgets that do so.
QStringList misfits(const QWidget &window, const Painted &painted, const Elided &allowed);

/// What takes the focus, and cells in which something is drawn, without a name for a screen reader.
QStringList nameless(const QWidget &window, const Painted &painted);

/// Letters and figures below 4.5 against their ground, signs and the frames of fields below 3.
QStringList faint(const QWidget &window, const Painted &painted);

/// What a mouse can do and no key.
QStringList mouseOnly(const QWidget &window);

/// Fields whose value the wheel changes. Turns it.
QStringList turnedByTheWheel(const QWidget &window);

/// The program's own words that are no phrase: in Language::Marked every text is between marks, or data.
class Words
{
public:
    explicit Words(QStringList data);

    QStringList untranslated(const QWidget &window, const Painted &painted);
    /// Nothing is left of it without phrases and data but figures, signs and keys.
    bool isKnown(const QString &text);

private:
    QStringList m_data; ///< longest first
    QHash<QString, bool> m_known;
};

/// A point in what is seen of it.
QPoint middleOf(const Writing &writing);
/// How the report names a widget: its page, its name or kind.
QString placeOf(const QWidget &widget);
/// Of WCAG 2.1, 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "tests/gallery/texts.h"

#include <QRegularExpression>
#include <QTextBrowser>
#include <QWidget>

#include <algorithm>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

/// Keys, codes and units are the same in every language; so is the program's name.
bool isNeutral(const QString &rest)
{
    static const QRegularExpression neutral(
        u"(?:/[^/\\n:;,()«»]+)*/[^/\\n:;,()«»]+\\.congtam|(?:/[\\w. -]+)+|" // paths
        u"Công Tâm|congtam|json|csv|SHA-256|"
        u"Ctrl|Alt|Shift|Enter|Esc|Space|Tab|Home|End|PgUp|PgDown|F\\d+|"
        u"\\b[IVX]+\\b|\\bG\\d\\b|\\b[A-Z]\\b|\\b[0-9a-f]{6,}\\b|\\b\\d+[a-z]?\\b"_s);
    static const QRegularExpression letters(u"\\p{L}"_s);
    return !QString(rest).remove(neutral).contains(letters);
}

/// A help text is one document a language and no phrase.
bool isDocument(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QTextBrowser *>(&widget) != nullptr
        || qobject_cast<const QTextBrowser *>(parent) != nullptr;
}

/// What is read of a rich text.
QString plain(QString text)
{
    static const QRegularExpression lineEnd(u"<br ?/?>|</t[dr]>"_s);
    static const QRegularExpression tag(u"<[^<>]*>"_s);
    return text.replace(lineEnd, u"\n"_s).remove(tag).replace(u"&nbsp;"_s, u" "_s).remove(u'&').simplified();
}

} // namespace

Words::Words(QStringList data) : m_data(std::move(data))
{
    std::sort(m_data.begin(), m_data.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

bool Words::isKnown(const QString &text)
{
    static const QRegularExpression phrase(u"«[^«»]*»"_s);
    static const QRegularExpression begun(u"«[^«»]*(?=«|$)"_s); // its end is left out on purpose
    const auto known = m_known.constFind(text);
    if (known != m_known.constEnd()) {
        return *known;
    }
    QString rest = plain(text);
    qsizetype before = 0;
    do {
        before = rest.size();
        rest.remove(phrase);
    } while (rest.size() < before);
    rest.remove(begun);
    for (auto one = m_data.begin(); one != m_data.end() && !isNeutral(rest); ++one) {
        rest.replace(*one, u" "_s, one->size() > 4 ? Qt::CaseInsensitive : Qt::CaseSensitive);
    }
    return *m_known.insert(text, isNeutral(rest));
}

QStringList Words::untranslated(const QWidget &window, const Painted &painted)
{
    QStringList found;
    QString all;
    for (const QWidget *widget : visibleIn(window)) {
        for (const QString &text : textsOf(*widget)) {
            all += plain(text) + u'\n';
            if (!isDocument(*widget) && !isKnown(text)) {
                found.append(placeOf(*widget) + u": not a phrase: "_s + text);
            }
        }
    }
    for (const Writing &writing : painted.writings) {
        QString text = writing.text.simplified();
        text.chop(text.endsWith(u'…') ? 1 : 0);
        const QWidget *owner = window.childAt(middleOf(writing));
        if (!writing.seen.isEmpty() && !all.contains(text) && (owner == nullptr || !isDocument(*owner))
            && !isKnown(text)) {
            found.append(placeOf(owner == nullptr ? window : *owner) + u": painted, not a phrase: "_s + writing.text);
        }
    }
    return found;
}

} // namespace tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "tests/gallery/texts.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTextEdit>

#include <algorithm>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Slack = 1.5; ///< of a pixel: letters are painted between them

bool isInScrollArea(const QWidget *widget)
{
    for (; widget != nullptr && !widget->isWindow(); widget = widget->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(widget) != nullptr) {
            return true;
        }
    }
    return false;
}

/// A part of a widget that Qt puts together itself.
bool isQtsOwn(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return widget.objectName().startsWith(u"qt_"_s) || qobject_cast<const QAbstractScrollArea *>(parent) != nullptr
        || qobject_cast<const QComboBox *>(parent) != nullptr || qobject_cast<const QLineEdit *>(parent) != nullptr
        || widget.inherits("QSplitterHandle") || widget.inherits("QSizeGrip");
}

struct Spot
{
    const QWidget *owner; ///< in which it is written
    const QAbstractItemView *view;
    QModelIndex cell;
    QString place;
};

Spot spotOf(const QWidget &window, const Writing &writing)
{
    const QPoint at = middleOf(writing);
    const QWidget *owner = window.childAt(at);
    owner = owner == nullptr ? &window : owner;
    Spot spot{owner, viewOf(owner), {}, placeOf(*owner)};
    if (spot.view != nullptr) {
        spot.place = placeOf(*spot.view);
        const auto *header = qobject_cast<const QHeaderView *>(spot.view);
        const QPoint inside = spot.view->viewport()->mapFrom(&window, at);
        spot.cell = spot.view->indexAt(inside);
        const int column = header != nullptr ? header->logicalIndexAt(inside) : spot.cell.column();
        spot.place += spot.view->model() != nullptr && spot.view->model()->columnCount() > 1
            ? u'/' + QString::number(column)
            : QString();
    }
    return spot;
}

bool isElided(const Spot &spot, const QString &text)
{
    if (!text.endsWith(u'…')) {
        return false;
    }
    QStringList whole = textsOf(*spot.owner);
    if (spot.view != nullptr) {
        whole = qobject_cast<const QHeaderView *>(spot.view) != nullptr
            ? textsOf(*spot.view)
            : QStringList{spot.cell.data().toString(), spokenOf(spot.cell)};
    }
    return std::none_of(whole.begin(), whole.end(), [&text](const QString &one) { return one.contains(text); });
}

bool tooltipSays(const Spot &spot, const QString &text)
{
    const QString beginning = text.left(text.size() - 1).trimmed();
    QString tip = spot.owner->toolTip();
    if (const auto *header = qobject_cast<const QHeaderView *>(spot.view)) {
        tip = textsOf(*header).join(u'\n');
    } else if (spot.view != nullptr) {
        tip = spot.cell.data(Qt::ToolTipRole).toString();
    }
    return tip.contains(beginning);
}

bool isCut(const Spot &spot, const Writing &writing)
{
    const bool typed = qobject_cast<const QLineEdit *>(spot.owner) != nullptr; // scrolls by itself
    const bool sideways =
        writing.seen.left() > writing.ink.left() + Slack || writing.seen.right() < writing.ink.right() - Slack;
    const bool upright =
        writing.seen.top() > writing.ink.top() + Slack || writing.seen.bottom() < writing.ink.bottom() - Slack;
    return (sideways && !typed) || (upright && !isInScrollArea(spot.owner));
}

QStringList cutWords(const QWidget &window, const Painted &painted, const Elided &allowed)
{
    QStringList found;
    for (const Writing &writing : painted.writings) {
        if (writing.seen.isEmpty()) {
            continue;
        }
        const Spot spot = spotOf(window, writing);
        if (isElided(spot, writing.text)) {
            if (!allowed.allows(spot.place)) {
                found.append(spot.place + u": elided and not reviewed: "_s + writing.text);
            } else if (!tooltipSays(spot, writing.text)) {
                found.append(spot.place + u": elided without a tooltip: "_s + writing.text);
            }
        } else if (isCut(spot, writing)) {
            found.append(spot.place + u": cut: "_s + writing.text);
        }
    }
    return found;
}

QStringList overwritten(const QWidget &window, const Painted &painted)
{
    QStringList found;
    const auto &all = painted.writings;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QRectF mine = (all[i].ink & all[i].seen).adjusted(2 * Slack, Slack, -2 * Slack, -Slack);
        for (std::size_t j = i + 1; j < all.size() && !mine.isEmpty(); ++j) {
            const QRectF other = all[j].ink & all[j].seen;
            if (mine.intersects(other) && !(all[i].text == all[j].text && all[i].ink == all[j].ink)) {
                found.append(spotOf(window, all[i]).place + u": written over each other: "_s + all[i].text + u" | "_s
                             + all[j].text);
            }
        }
    }
    return found;
}

/// Labels and buttons ask for what their words need.
QStringList tooSmall(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label != nullptr && !label->text().isEmpty()) {
        const bool wraps = label->wordWrap();
        const int needed = wraps ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (needed > label->height() || (!wraps && label->sizeHint().width() > label->width())) {
            return {placeOf(widget) + u": a label smaller than its words: "_s + label->text()};
        }
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button != nullptr && !button->text().isEmpty() && button->sizeHint().width() > button->width()) {
        return {placeOf(widget) + u": a button narrower than its words: "_s + button->text()};
    }
    return {};
}

QStringList misplaced(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (parent == nullptr || widget.isWindow() || isQtsOwn(widget)) {
        return {};
    }
    QStringList found;
    const bool scrolls = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()) != nullptr;
    if (!scrolls && !parent->rect().contains(widget.geometry())) {
        found.append(placeOf(widget) + u": stands outside "_s + placeOf(*parent));
    }
    for (const QObject *child : parent->children()) {
        const auto *sibling = qobject_cast<const QWidget *>(child);
        if (sibling != nullptr && sibling > &widget && sibling->isVisible() && !sibling->isWindow()
            && !isQtsOwn(*sibling) && sibling->geometry().intersects(widget.geometry())) {
            found.append(placeOf(widget) + u": stands over "_s + placeOf(*sibling));
        }
    }
    return found;
}

} // namespace

Elided Elided::read(const QString &file)
{
    Elided all;
    QFile lines(file);
    if (!lines.open(QIODevice::ReadOnly)) {
        qFatal("no %s", qPrintable(file));
    }
    for (const QString &line : QString::fromUtf8(lines.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#')) {
            all.m_reasons.insert(line.section(u'\t', 0, 0), line.section(u'\t', 1));
        }
    }
    return all;
}

QStringList misfits(const QWidget &window, const Painted &painted, const Elided &allowed)
{
    QStringList found = cutWords(window, painted, allowed) + overwritten(window, painted);
    for (const QWidget *widget : visibleIn(window)) {
        found += tooSmall(*widget) + misplaced(*widget);
    }
    return found;
}

} // namespace tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "tests/gallery/texts.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMetaMethod>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

constexpr double ForLetters = 4.5;
constexpr double ForMarks = 3;

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QString spokenName(const QWidget &widget)
{
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget)); // NOLINT
    return read == nullptr ? widget.accessibleName() : read->text(QAccessible::Name);
}

bool takesFocus(const QWidget &widget)
{
    return widget.focusPolicy() != Qt::NoFocus && widget.isEnabled() && widget.focusProxy() == nullptr
        && !widget.objectName().startsWith(u"qt_"_s)
        && qobject_cast<const QAbstractScrollArea *>(widget.parentWidget()) == nullptr
        && !widget.inherits("QComboBoxListView");
}

/// Something other than its ground is drawn in the cell. Its edges may carry lines, rings and bars.
bool isDrawnIn(const QImage &picture, QRect rect)
{
    constexpr int Edge = 4;
    rect = rect.adjusted(Edge, Edge, -Edge, -Edge) & picture.rect();
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            if (picture.pixel(x, y) != picture.pixel(rect.topLeft())) {
                return true;
            }
        }
    }
    return false;
}

/// The protected question of QObject whether anybody listens.
struct Listened : QObject
{
    static bool is(const QObject &object, const char *signal)
    {
        const auto ask = &Listened::isSignalConnected;
        const int index = object.metaObject()->indexOfSignal(QMetaObject::normalizedSignature(signal));
        return index >= 0 && (object.*ask)(object.metaObject()->method(index));
    }
};

bool hasTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0;
}

/// By Tab, by a key of its own or, among buttons that exclude each other, by the arrows from the chosen one.
bool isReachable(const QAbstractButton &button)
{
    if (hasTab(button) || !button.shortcut().isEmpty()) {
        return true;
    }
    const QButtonGroup *group = button.group();
    if (group == nullptr || !group->exclusive()) {
        return false;
    }
    const auto all = group->buttons();
    return std::any_of(all.begin(), all.end(), [](const QAbstractButton *one) { return hasTab(*one); });
}

/// Lists and trees of items listen to the plain signals themselves.
bool actsOn(const QAbstractItemView &view, const std::vector<const char *> &plain,
            const std::vector<const char *> &ofItems)
{
    const bool hasItems = view.inherits("QListWidget") || view.inherits("QTreeWidget") || view.inherits("QTableWidget");
    const auto &heard = hasItems ? ofItems : plain;
    return std::any_of(heard.begin(), heard.end(), [&view](const char *one) { return Listened::is(view, one); });
}

QString wrongByMouse(const QAbstractItemView &view)
{
    const bool clicked = actsOn(view, {"clicked(QModelIndex)", "doubleClicked(QModelIndex)"},
                                {"itemClicked(QListWidgetItem*)", "itemDoubleClicked(QListWidgetItem*)",
                                 "itemClicked(QTreeWidgetItem*,int)", "itemDoubleClicked(QTreeWidgetItem*,int)"});
    const bool activated = actsOn(view, {"activated(QModelIndex)"},
                                  {"itemActivated(QListWidgetItem*)", "itemActivated(QTreeWidgetItem*,int)"});
    if (clicked && !activated) {
        return u"a click does what Enter does not"_s;
    }
    if (!hasTab(view) && view.isEnabled()) {
        return u"Tab does not lead to its lines"_s;
    }
    const auto *table = qobject_cast<const QTableView *>(&view);
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    const bool sorts = (table != nullptr && table->isSortingEnabled()) || (tree != nullptr && tree->isSortingEnabled());
    const auto actions = view.actions();
    const bool byKey = std::any_of(actions.begin(), actions.end(), [](const QAction *one) {
        return one->objectName() == u"sort" && !one->shortcut().isEmpty();
    });
    return sorts && !byKey ? u"sorts by a click on its head only"_s : QString();
}

QVariant valueOf(const QWidget &widget)
{
    return widget.metaObject()->userProperty().read(&widget);
}

void turn(QWidget &widget, int by)
{
    const QPointF at = widget.rect().center();
    QWheelEvent event(at, widget.mapToGlobal(at), {}, QPoint(0, by), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&widget, &event);
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar one) { return one.isLetterOrNumber(); });
}

/// The frame of a field against what it holds, at half its height.
double frameOf(const QWidget &window, const QWidget &field, const QImage &picture)
{
    constexpr int Frame = 3;
    constexpr int Inside = 6;
    const QPoint left = field.mapTo(&window, QPoint(0, field.height() / 2));
    const QRegion asked(QRect(QPoint(0, Inside), QPoint(2 * Inside, field.height() / 2)));
    if (!asked.subtracted(field.visibleRegion()).isEmpty()) {
        return ForMarks; // partly out of sight
    }
    const QColor ground = picture.pixelColor(field.mapTo(&window, QPoint(2 * Inside, Inside))); // above its letters
    double best = 0;
    for (int x = 0; x < Frame; ++x) {
        best = std::max(best, contrast(picture.pixelColor(left + QPoint(x, 0)), ground));
    }
    return best;
}

} // namespace

QPoint middleOf(const Writing &writing)
{
    const QPointF middle = writing.seen.center();
    return {static_cast<int>(std::floor(middle.x())), static_cast<int>(std::floor(middle.y()))};
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

QString placeOf(const QWidget &widget)
{
    QString page;
    QString name = widget.objectName();
    for (const QWidget *one = &widget; one != nullptr; one = one->parentWidget()) {
        const QString kind = QString::fromLatin1(one->metaObject()->className());
        if (name.isEmpty() || name.startsWith(u"qt_"_s)) {
            name = one->objectName();
        }
        if (page.isEmpty() && kind.startsWith(u"ui::"_s) && one != &widget) {
            page = kind.mid(4);
        }
    }
    if (widget.objectName().isEmpty() || widget.objectName().startsWith(u"qt_"_s)) {
        name += (name.isEmpty() ? QString() : u">"_s) + QString::fromLatin1(widget.metaObject()->className());
    }
    return page + u'.' + name;
}

QStringList nameless(const QWidget &window, const Painted &painted)
{
    QStringList found;
    for (const QWidget *widget : visibleIn(window)) {
        if (takesFocus(*widget) && widget != &window && spokenName(*widget).trimmed().isEmpty()) {
            found.append(placeOf(*widget) + u": takes the focus and has no name"_s);
        }
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        for (const QModelIndex &cell : view == nullptr ? std::vector<QModelIndex>() : cellsOf(*view)) {
            const QRect seen = view->visualRect(cell) & view->viewport()->rect();
            const QRect rect(view->viewport()->mapTo(&window, seen.topLeft()), seen.size());
            if (spokenOf(cell).isEmpty() && isDrawnIn(painted.picture, rect)) {
                found.append(placeOf(*view) + u'/' + QString::number(cell.column()) + u": a cell without words"_s);
            }
        }
    }
    return found;
}

QStringList faint(const QWidget &window, const Painted &painted)
{
    QStringList found;
    for (const Writing &writing : painted.writings) {
        const double has = contrast(writing.pen, writing.ground);
        if (!writing.seen.isEmpty() && has < (hasLetters(writing.text) ? ForLetters : ForMarks)) {
            const QWidget *owner = window.childAt(middleOf(writing));
            found.append(placeOf(owner == nullptr ? window : *owner)
                         + u": %1 on %2 is %3: %4"_s.arg(writing.pen.name(), writing.ground.name())
                               .arg(has, 0, 'f', 2)
                               .arg(writing.text));
        }
    }
    for (const QWidget *widget : visibleIn(window)) {
        const auto *line = qobject_cast<const QLineEdit *>(widget);
        const auto *box = qobject_cast<const QComboBox *>(widget);
        const bool isField = (line != nullptr && line->hasFrame() && line->isEnabled()
                              && qobject_cast<const QComboBox *>(line->parentWidget()) == nullptr)
            || (box != nullptr && box->hasFrame() && box->isEnabled());
        if (isField && frameOf(window, *widget, painted.picture) < ForMarks) {
            found.append(placeOf(*widget) + u": its frame is hardly seen"_s);
        }
    }
    return found;
}

QStringList mouseOnly(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : visibleIn(window)) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button != nullptr && button->isEnabled() && !isReachable(*button)
            && !widget->objectName().startsWith(u"qt_"_s) && !widget->inherits("QLineEditIconButton")) {
            found.append(placeOf(*widget) + u": no key leads to it: "_s + button->text());
        }
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        const QString wrong =
            view == nullptr || qobject_cast<const QHeaderView *>(widget) != nullptr ? QString() : wrongByMouse(*view);
        if (!wrong.isEmpty()) {
            found.append(placeOf(*widget) + u": "_s + wrong);
        }
    }
    return found;
}

QStringList turnedByTheWheel(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool keepsValue = qobject_cast<QComboBox *>(widget) != nullptr
            || qobject_cast<QAbstractSpinBox *>(widget) != nullptr
            || (qobject_cast<QAbstractSlider *>(widget) != nullptr && qobject_cast<QScrollBar *>(widget) == nullptr);
        if (!keepsValue || !widget->isVisibleTo(&window) || !widget->isEnabled()) {
            continue;
        }
        const QVariant before = valueOf(*widget);
        for (const int by : {-120, 120, 120}) {
            turn(*widget, by);
            if (valueOf(*widget) != before) {
                found.append(placeOf(*widget) + u": the wheel changes it"_s);
                break;
            }
        }
    }
    return found;
}

} // namespace tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextEdit>
#include <QTreeView>

namespace tests {

namespace {

QStringList choicesOf(const QComboBox &box)
{
    QStringList all;
    for (int i = 0; i < box.count(); ++i) {
        all.append(box.itemText(i));
    }
    return all;
}

QStringList titlesOf(const QHeaderView &header)
{
    QStringList all;
    for (int i = 0; header.model() != nullptr && i < header.count(); ++i) {
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole}) {
            all.append(header.model()->headerData(i, header.orientation(), role).toString());
        }
    }
    return all;
}

} // namespace

QStringList textsOf(const QWidget &widget)
{
    QStringList all{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        all.append(label->text());
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        all.append(button->text());
    } else if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        all.append({line->text(), line->placeholderText()});
    } else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(&widget)) {
        all.append({plain->toPlainText(), plain->placeholderText()});
    } else if (const auto *rich = qobject_cast<const QTextEdit *>(&widget)) {
        all.append(rich->toPlainText());
    } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        all.append(choicesOf(*box));
    } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        all.append(titlesOf(*header));
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        for (const QModelIndex &cell : cellsOf(*view)) {
            all.append({cell.data().toString(), spokenOf(cell), cell.data(Qt::ToolTipRole).toString()});
        }
    } else if (const auto *menu = qobject_cast<const QMenu *>(&widget)) {
        for (const QAction *action : menu->actions()) {
            all.append(action->text());
        }
    }
    all.removeAll(QString());
    return all;
}

std::vector<QModelIndex> cellsOf(const QAbstractItemView &view)
{
    std::vector<QModelIndex> cells;
    const auto *model = view.model();
    if (model == nullptr || qobject_cast<const QHeaderView *>(&view) != nullptr) {
        return cells;
    }
    const QRect seen = view.viewport()->rect();
    QModelIndex row = view.indexAt(QPoint(1, 1));
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    const auto *list = qobject_cast<const QListView *>(&view);
    row = row.isValid() ? row.siblingAtColumn(list == nullptr ? 0 : list->modelColumn()) : model->index(0, 0);
    while (row.isValid() && view.visualRect(row).top() <= seen.bottom()) {
        const int columns = list != nullptr ? 1 : model->columnCount(row.parent());
        for (int column = 0; column < columns; ++column) {
            const QModelIndex cell = list != nullptr ? row : row.siblingAtColumn(column);
            if (!(view.visualRect(cell) & seen).isEmpty()) {
                cells.push_back(cell);
            }
        }
        row = tree != nullptr ? tree->indexBelow(row) : row.siblingAtRow(row.row() + 1);
    }
    return cells;
}

QString spokenOf(const QModelIndex &cell)
{
    const QString spoken = cell.data(Qt::AccessibleTextRole).toString();
    return spoken.isEmpty() ? cell.data().toString() : spoken;
}

const QAbstractItemView *viewOf(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            return view;
        }
    }
    return nullptr;
}

QList<const QWidget *> visibleIn(const QWidget &window)
{
    QList<const QWidget *> all{&window};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == window.window() && !widget->isWindow() && widget->isVisibleTo(&window)
            && !QRect(widget->mapTo(&window, QPoint()), widget->size()).isEmpty()) {
            all.append(widget);
        }
    }
    return all;
}

} // namespace tests

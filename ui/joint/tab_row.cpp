// SPDX-License-Identifier: GPL-3.0-or-later
#include "tab_row.h"

#include "ui/look/panes.h"
#include "ui/look/tokens.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>

namespace ui {

TabRow::TabRow(const QStringList &names, QWidget *parent) : QWidget(parent), m_tabs(new QButtonGroup(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(PanePadding, SmallGap + TinyGap, PanePadding, 0);
    line->setSpacing(TinyGap);
    for (const QString &name : names) {
        auto *tab = pill({}, name, this);
        m_tabs->addButton(tab, static_cast<int>(m_tabs->buttons().size()));
        line->addWidget(tab);
    }
    line->addStretch();
    setCurrent(0);
    connect(m_tabs, &QButtonGroup::idClicked, this, &TabRow::chosen);
}

void TabRow::setTexts(const QStringList &texts)
{
    for (int i = 0; i < texts.size(); ++i) {
        m_tabs->button(i)->setText(texts[i]);
    }
}

int TabRow::current() const
{
    return m_tabs->checkedId();
}

void TabRow::setCurrent(int tab)
{
    m_tabs->button(tab)->setChecked(true);
    for (QAbstractButton *one : m_tabs->buttons()) { // Tab comes to the current one; ← → go on from there
        one->setFocusPolicy(one->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

} // namespace ui

#include "moc_tab_row.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/card.h"
#include "ui/look/fonts.h"
#include "ui/look/panes.h"
#include "ui/look/steady.h"
#include "ui/look/tables.h"
#include "ui/look/tokens.h"
#include "ui/results/bar_model.h"
#include "ui/results/bar_table.h"
#include "ui/results/results_delegate.h"
#include "ui/results/results_model.h"
#include "ui/results/results_page.h"
#include "ui/results/scale_header.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QTableView>

namespace ui {

namespace {

QVBoxLayout *paneColumn(QWidget *pane)
{
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(PanePadding, PanePadding, PanePadding, PanePadding);
    column->setSpacing(SmallGap);
    return column;
}

QLabel *head(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(letters(HeadText, true));
    label->setWordWrap(true);
    return label;
}

QLabel *quiet(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

} // namespace

void ResultsPage::build()
{
    const Column column = makeColumn();
    m_title = column.title;
    m_state = quiet(QStringLiteral("state"), this);
    m_groups = new SteadyCombo(this);
    m_groups->setObjectName(QStringLiteral("groups"));
    m_groups->setAccessibleName(word({u"Khối", u"Group"}));
    m_groups->setMinimumHeight(FieldHeight);
    connect(m_groups, &QComboBox::activated, this, [this](int at) { choose(at - 1); });
    m_pills = new QWidget(this);
    m_pills->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // too wide, they give way to the choice
    m_pillGroup = new QButtonGroup(this);
    connect(m_pillGroup, &QButtonGroup::idClicked, this, [this](int id) { choose(id - 1); });
    auto *pills = new QHBoxLayout(m_pills);
    pills->setContentsMargins(0, 0, 0, 0);
    pills->setSpacing(SmallGap);
    pills->addStretch();
    m_counts = quiet(QStringLiteral("counts"), this);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(Gap);
    panes->addWidget(buildLeft(), 1);
    panes->addWidget(buildCards());
    column.below->setSpacing(SmallGap);
    column.below->addWidget(m_state);
    column.below->addWidget(m_pills);
    column.below->addWidget(m_groups, 0, Qt::AlignLeft);
    column.below->addWidget(m_counts);
    column.below->addLayout(panes, 1);
    setTabOrder(m_groups, m_table);
    setTabOrder(m_table, m_classTable);
    setFocusProxy(m_table);
}

void ResultsPage::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("results"));
    m_table->setAccessibleName(word({u"Bảng kết quả, xếp loại", u"Table of results"}));
    m_table->setModel(m_model);
    m_table->setHorizontalHeader(new ScaleHeader(*m_model, m_table));
    m_table->setItemDelegate(new ResultsDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    makeCalm(*m_table);
    connect(m_table, &QTableView::activated, this, &ResultsPage::openSheet);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ResultsPage::showDetail);
}

QWidget *ResultsPage::buildLeft()
{
    buildTable();
    auto *detail = new Card(this);
    QVBoxLayout *below = paneColumn(detail);
    below->setContentsMargins(PanePadding, SmallGap, PanePadding, SmallGap);
    m_legend = quiet(QStringLiteral("legend"), detail);
    m_detail = new QLabel(detail);
    m_detail->setObjectName(QStringLiteral("explanation"));
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setAccessibleName(word({u"Giải thích kết quả đang chọn", u"The chosen result explained"}));
    below->addWidget(m_legend);
    below->addWidget(m_detail);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1); // a line of the window's ground
    column->addWidget(m_table, 1);
    column->addWidget(detail);
    return left;
}

QWidget *ResultsPage::buildCards()
{
    m_cards = new QWidget(this);
    auto *column = new QVBoxLayout(m_cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    auto *classes = new Card(m_cards);
    QVBoxLayout *first = paneColumn(classes);
    first->addWidget(head(word({u"Xếp loại", u"Classes"}), classes));
    m_classTable = new BarTable(QStringLiteral("classes"), word({u"Số cơ quan theo xếp loại", u"Agencies by class"}),
                                *m_classes, classes);
    m_classTable->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    first->addWidget(m_classTable);
    auto *weakest = new Card(m_cards);
    QVBoxLayout *second = paneColumn(weakest);
    const QString name = word({u"Tiêu chí yếu nhất", u"Weakest criteria"});
    second->addWidget(head(name, weakest));
    m_weakTable = new BarTable(QStringLiteral("weakest"), name, *m_weakest, weakest);
    second->addWidget(m_weakTable, 1);
    column->addWidget(classes);
    column->addWidget(weakest, 1);
    column->addStretch(); // where nothing is marked, there is no weakest
    return m_cards;
}

} // namespace ui

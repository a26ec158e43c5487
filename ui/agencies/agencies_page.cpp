// SPDX-License-Identifier: GPL-3.0-or-later
#include "agencies_page.h"

#include "ui/agencies/agency_pane.h"
#include "ui/agencies/tone_delegate.h"
#include "ui/desk/when_done.h"
#include "ui/look/panes.h"
#include "ui/look/tables.h"
#include "ui/look/tokens.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>
#include <array>

namespace ui {

using Filter = AgenciesModel::Filter;

AgenciesPage::AgenciesPage(const Means &means, QWidget *parent)
    : Page(means, parent), m_model(new AgenciesModel(means.language, this))
{
    build();
}

void AgenciesPage::build()
{
    const Column column = makeColumn();
    column.title->setText(word({u"Cơ quan, đơn vị", u"Agencies"}));
    m_pills = new QWidget(this);
    auto *pills = new QHBoxLayout(m_pills);
    pills->setContentsMargins(0, 0, 0, 0);
    pills->setSpacing(SmallGap);
    m_group = new QButtonGroup(this);
    m_none = new QLabel(word({u"Không có cơ quan, đơn vị nào ở đây. Chọn \"Tất cả\" để thấy hết.",
                              u"No agency here. Choose \"All\" to see them all."}),
                        this);
    m_none->setObjectName(QStringLiteral("none"));
    m_none->setWordWrap(true);
    m_none->setContentsMargins(0, 0, 0, SmallGap);
    m_none->hide();
    buildTable();
    m_pane = new AgencyPane(language(), this);
    layOut(column);
    setFocusProxy(m_table);
    connect(m_pane, &AgencyPane::wanted, this, &AgenciesPage::enact);
}

void AgenciesPage::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("agencies"));
    m_table->setAccessibleName(word({u"Cơ quan, đơn vị", u"Agencies"}));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ToneDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // the round's own order
    m_table->setSortingEnabled(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    makeCalm(*m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AgenciesPage::showChosen);
    connect(m_table, &QTableView::activated, this, [this] {
        Q_EMIT placeWanted({PageKind::Scoring, place().agency, {}, {}, Only::All});
    });
}

void AgenciesPage::layOut(const Column &column)
{
    constexpr int PaneLines = 19; ///< as wide as that many lines are high: it grows with the letters
    auto *pane = scrolled(m_pane, this);
    pane->setFixedWidth(PaneLines * fontMetrics().height());
    paintSurface(*pane);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_none);
    left->addWidget(m_table, 1);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(Gap);
    panes->addLayout(left, 1);
    panes->addWidget(pane);
    column.below->addWidget(m_pills);
    column.below->addLayout(panes, 1);
}

void AgenciesPage::fillPills(const core::Round &round)
{
    for (QAbstractButton *old : m_group->buttons()) {
        delete old;
    }
    delete m_pills->layout()->takeAt(0); // the stretch
    addPill(word({u"Tất cả", u"All"}), {}, {});
    for (int i = 0; i < static_cast<int>(round.set->groups.size()); ++i) {
        const core::AgencyGroup &group = round.set->groups[static_cast<std::size_t>(i)];
        addPill(group.code, group.name, {Filter::OfGroup, i});
    }
    addPill(word({u"Chưa gửi đủ", u"Not all in"}), {}, {Filter::NotReceived, 0});
    addPill(word({u"Chưa có người thẩm định", u"Without a reviewer"}), {}, {Filter::WithoutReviewer, 0});
    static_cast<QBoxLayout *>(m_pills->layout())->addStretch();
}

void AgenciesPage::addPill(const QString &text, const QString &hint, const Filter &filter)
{
    const QString name = QStringLiteral("pill%1").arg(m_group->buttons().size());
    QPushButton *one = pill(text + u' ' + QString::number(m_model->count(filter)), name, m_pills);
    one->setToolTip(hint);
    one->setChecked(filter == m_filter);
    m_group->addButton(one);
    m_pills->layout()->addWidget(one);
    connect(one, &QPushButton::clicked, this, [this, filter] { pick(filter); });
}

void AgenciesPage::pick(const Filter &filter)
{
    const QStringList before = chosen();
    const QString current = place().agency;
    m_filter = filter;
    m_isFilling = true;
    m_model->setFilter(filter);
    keepChosen(before, current);
    m_isFilling = false;
    m_none->setVisible(m_model->rowCount() == 0);
    showChosen();
}

QStringList AgenciesPage::chosen() const
{
    QStringList agencies;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        agencies.append(m_model->agencyAt(row.row()));
    }
    return agencies;
}

/// The same agencies, wherever they stand by now; the first one where none of them is left.
void AgenciesPage::keepChosen(const QStringList &agencies, const QString &current)
{
    QItemSelection selection;
    for (const QString &agency : agencies) {
        if (const int row = m_model->rowOf(agency); row >= 0) {
            selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
        }
    }
    const int row = std::max(0, m_model->rowOf(current));
    QItemSelectionModel &model = *m_table->selectionModel();
    model.setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
    if (selection.isEmpty()) {
        m_table->selectRow(row);
    } else {
        model.select(selection, QItemSelectionModel::ClearAndSelect);
    }
}

void AgenciesPage::goTo(const Place &place)
{
    if (place.only == Only::Blank) {
        pick({Filter::WithoutReviewer, 0});
    }
    if (place.agency.isEmpty() || !snapshot()) {
        return;
    }
    if (m_model->rowOf(place.agency) < 0) {
        pick({});
    }
    m_table->selectRow(std::max(0, m_model->rowOf(place.agency)));
    m_table->scrollTo(m_table->currentIndex());
}

Place AgenciesPage::place() const
{
    return {PageKind::Agencies,
            m_model->agencyAt(m_table->currentIndex().row()),
            {},
            {},
            m_filter.kind == Filter::WithoutReviewer ? Only::Blank : Only::All};
}

QString AgenciesPage::keys() const
{
    return word({u"Shift+↑ ↓ chọn nhiều · 1–9 giao, bỏ giao · Enter mở phiếu chấm điểm",
                 u"Shift+↑ ↓ several · 1–9 give, take back · Enter opens its sheet"});
}

Paper AgenciesPage::paper() const
{
    return {word({u"Cơ quan, đơn vị", u"Agencies"}), {}, {}, {}, {tableOf(*m_model)}};
}

void AgenciesPage::present(const core::Snapshot &snapshot)
{
    const QStringList before = chosen();
    const QString current = place().agency;
    m_isFilling = true;
    m_model->show(snapshot);
    fillPills(snapshot.round);
    fitColumns();
    keepChosen(before, current);
    m_isFilling = false;
    m_none->setVisible(m_model->rowCount() == 0);
    showChosen();
}

/// As many columns as leave the names room; what goes first is told elsewhere on the page or said shorter.
void AgenciesPage::fitColumns()
{
    constexpr std::array Order = {AgenciesModel::ShortName,   AgenciesModel::Group,      AgenciesModel::Code,
                                  AgenciesModel::ColumnCount, AgenciesModel::SelfMarked, AgenciesModel::Assigned};
    constexpr int NameLetters = 27;
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_table->setColumnHidden(column, false);
    }
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(AgenciesModel::Name, QHeaderView::Stretch);
    const int least = NameLetters * fontMetrics().averageCharWidth();
    const auto rest = [this, header] {
        int sum = 0;
        for (int column = 1; column < m_model->columnCount(); ++column) {
            sum += header->sectionSize(column);
        }
        return m_table->viewport()->width() - sum;
    };
    for (const int first : Order) {
        const int last = first == AgenciesModel::ColumnCount ? m_model->columnCount() - 1 : first;
        for (int column = first; column <= last && rest() < least; ++column) {
            m_table->setColumnHidden(column, true);
        }
    }
}

void AgenciesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_model->columnCount() > 0) {
        fitColumns();
        m_table->scrollTo(m_table->currentIndex());
    }
}

void AgenciesPage::showChosen()
{
    if (snapshot() && !m_isFilling) {
        m_pane->present(snapshot(), chosen());
        Q_EMIT placeChanged();
    }
}

/// Figures give the chosen agencies to a person or take them back.
bool AgenciesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9) {
            m_pane->assign(key->key() - Qt::Key_0);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void AgenciesPage::enact(const Act &act)
{
    whenDone(desk().enact(act), this, [this](const core::Checked<std::vector<core::Receipt>> &receipts) {
        m_pane->showAnswer(receipts ? core::Problems() : receipts.error());
    });
}

} // namespace ui

#include "moc_agencies_page.cpp"

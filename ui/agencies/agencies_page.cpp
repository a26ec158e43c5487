// SPDX-License-Identifier: GPL-3.0-or-later
#include "agencies_page.h"

#include "ui/agencies/agencies_model.h"
#include "ui/agencies/agency_acts.h"
#include "ui/desk/when_done.h"
#include "ui/look/panes.h"
#include "ui/look/tables.h"
#include "ui/look/tokens.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>

namespace ui {

AgenciesPage::AgenciesPage(const Means &means, QWidget *parent)
    : Page(means, parent), m_model(new AgenciesModel(means.language, this))
{
    build();
}

void AgenciesPage::build()
{
    constexpr int ActsWidth = 340;
    const Column column = makeColumn();
    column.title->setText(word({u"Cơ quan, đơn vị", u"Agencies"}));
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("agencies"));
    m_table->setAccessibleName(column.title->text());
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // the round's own order
    makeCalm(*m_table);
    m_acts = new AgencyActs(language(), this);
    auto *acts = scrolled(m_acts, this);
    acts->setFixedWidth(ActsWidth);
    paintSurface(*acts);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(Gap);
    panes->addWidget(m_table, 1);
    panes->addWidget(acts);
    column.below->addLayout(panes);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AgenciesPage::showAgency);
    connect(m_table, &QTableView::activated, this, [this] {
        Q_EMIT placeWanted({PageKind::Scoring, place().agency, {}, {}, Only::All});
    });
    connect(m_acts, &AgencyActs::moveWanted, this, [this](const core::MoveRequest &request) {
        enact([request](const core::Round &whole, const core::Person &actor) {
            return core::moveToGroup(whole, actor, request);
        });
    });
    connect(m_acts, &AgencyActs::recusalWanted, this, [this](const core::RecusalRequest &request) {
        enact([request](const core::Round &whole, const core::Person &actor) {
            return core::recuse(whole, actor, request);
        });
    });
}

void AgenciesPage::goTo(const Place &place)
{
    if (!place.agency.isEmpty()) {
        m_table->selectRow(m_model->rowOf(place.agency));
    }
}

Place AgenciesPage::place() const
{
    return {PageKind::Agencies, m_model->agencyAt(m_table->currentIndex().row()), {}, {}, Only::All};
}

QString AgenciesPage::keys() const
{
    return word({u"↑ ↓ cơ quan · Enter mở phiếu chấm điểm", u"↑ ↓ agency · Enter opens its sheet"});
}

Paper AgenciesPage::paper() const
{
    return {word({u"Cơ quan, đơn vị", u"Agencies"}), {}, {}, tableHtml(*m_model)};
}

void AgenciesPage::present(const core::Snapshot &snapshot)
{
    const QString agency = place().agency;
    const auto sorted = m_table->horizontalHeader()->sortIndicatorSection();
    m_model->show(snapshot.round);
    m_model->sort(sorted, m_table->horizontalHeader()->sortIndicatorOrder());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(AgenciesModel::Name, QHeaderView::Stretch);
    m_table->selectRow(m_model->rowOf(agency));
    showAgency();
}

void AgenciesPage::showAgency()
{
    const QString agency = place().agency;
    if (snapshot() && !agency.isEmpty()) {
        m_acts->show(*snapshot(), agency);
        Q_EMIT placeChanged();
    }
}

void AgenciesPage::enact(Act act)
{
    whenDone(desk().enact(std::move(act)), this, [this](const core::Checked<std::vector<core::Receipt>> &receipts) {
        m_acts->showAnswer(receipts ? core::Problems() : receipts.error());
    });
}

} // namespace ui

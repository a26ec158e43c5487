// SPDX-License-Identifier: GPL-3.0-or-later
#include "results_page.h"

#include "ui/look/steady.h"
#include "ui/look/tables.h"
#include "ui/look/tokens.h"
#include "ui/results/results_delegate.h"
#include "ui/results/results_model.h"
#include "ui/words/label_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace ui {

namespace {

constexpr int NameColumn = 1;

} // namespace

ResultsPage::ResultsPage(const Means &means, QWidget *parent)
    : Page(means, parent), m_model(new ResultsModel(means.language, this))
{
    build();
}

void ResultsPage::build()
{
    const Column column = makeColumn();
    m_title = column.title;
    m_groups = new SteadyCombo(this);
    m_groups->setObjectName(QStringLiteral("groups"));
    m_groups->setAccessibleName(word({u"Khối", u"Group"}));
    m_groups->setMinimumHeight(32);
    m_counts = new QLabel(this);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("results"));
    m_table->setAccessibleName(word({u"Bảng kết quả, xếp loại", u"Table of results"}));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ResultsDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    makeCalm(*m_table);

    connect(m_table, &QTableView::activated, this, &ResultsPage::openSheet);
    connect(m_groups, &QComboBox::currentIndexChanged, this, &ResultsPage::showGroup);

    auto *choice = new QHBoxLayout;
    choice->setSpacing(Gap);
    choice->addWidget(m_groups);
    choice->addWidget(m_counts, 1);
    column.below->addLayout(choice);
    column.below->addWidget(m_table, 1);
    setTabOrder(m_groups, m_table);
    setFocusProxy(m_table);
}

void ResultsPage::goTo(const Place &place)
{
    if (!place.agency.isEmpty()) {
        m_groups->setCurrentIndex(0);
        m_table->selectRow(m_model->rowOf(place.agency));
    }
}

Place ResultsPage::place() const
{
    return {PageKind::Results, m_model->agencyAt(m_table->currentIndex().row()), {}, {}, Only::All};
}

QString ResultsPage::keys() const
{
    return word({u"↑ ↓ cơ quan · Enter mở phiếu · Ctrl+C chép dòng đã chọn",
                 u"↑ ↓ agency · Enter opens its sheet · Ctrl+C copies the chosen rows"});
}

void ResultsPage::openSheet()
{
    Place sheet = place();
    sheet.page = PageKind::Scoring;
    Q_EMIT placeWanted(sheet);
}

void ResultsPage::present(const core::Snapshot &snapshot)
{
    const core::Round &round = snapshot.round;
    m_title->setText(word({u"Kết quả, xếp loại năm ", u"Results of "}) + QString::number(round.year)
                     + QStringLiteral(" · ") + label(round.phase, language()));
    m_results = core::resultsTable(round);
    fillGroups(round);
    showGroup();
}

/// The choice stays where it was; groups are the set's and do not change while a round uses it.
void ResultsPage::fillGroups(const core::Round &round)
{
    const QSignalBlocker quiet(m_groups);
    const int chosen = qMax(0, m_groups->currentIndex());
    m_groups->clear();
    m_groups->addItem(word({u"Tất cả các khối", u"All groups"}));
    for (const core::AgencyGroup &group : round.set->groups) {
        m_groups->addItem(group.name);
    }
    m_groups->setCurrentIndex(chosen);
}

void ResultsPage::showGroup()
{
    if (snapshot() == nullptr) {
        return;
    }
    const int group = m_groups->currentIndex() - 1;
    const QString current = m_model->agencyAt(m_table->currentIndex().row());
    m_model->show(snapshot()->round, m_results, group);
    m_counts->setText(countsOf(group < 0 ? m_results.overall : m_results.groups[static_cast<std::size_t>(group)]));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicator(0, Qt::AscendingOrder);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    constexpr int ScaleWidth = 120;
    header->setSectionResizeMode(NameColumn, QHeaderView::Interactive);
    header->setSectionResizeMode(m_model->scaleColumn(), QHeaderView::Fixed);
    m_table->setColumnWidth(m_model->scaleColumn(), ScaleWidth);
    fitNames();
    m_table->selectRow(m_model->rowOf(current));
}

/// Names take what the figures leave, but never so little that agencies cannot be told apart: before that the scale,
/// then the bodies' own totals go, which the sheets show as well.
void ResultsPage::fitNames()
{
    if (m_model->columnCount() == 0) {
        return;
    }
    constexpr int LeastLetters = 22;
    const QHeaderView *header = m_table->horizontalHeader();
    const int least = m_table->fontMetrics().averageCharWidth() * LeastLetters;
    const std::vector<int> spare = m_model->spareColumns();
    for (const int column : spare) {
        m_table->setColumnHidden(column, false);
    }
    const auto left = [&] {
        return m_table->viewport()->width() - (header->length() - header->sectionSize(NameColumn));
    };
    for (const int column : spare) {
        if (left() >= least) {
            break;
        }
        m_table->setColumnHidden(column, true);
    }
    m_table->setColumnWidth(NameColumn, qMax(least, left()));
}

void ResultsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitNames();
}

void ResultsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    fitNames();
}

QString ResultsPage::countsOf(const core::ClassCounts &counts) const
{
    const core::CriteriaSet &set = *snapshot()->round.set;
    QStringList parts;
    for (std::size_t i = 0; i < counts.bands.size(); ++i) {
        parts.append(QString::number(counts.bands[i]) + u' ' + set.bands[i].label);
    }
    parts.append(QString::number(counts.unrated) + u' ' + set.unratedLabel);
    if (counts.without > 0) {
        parts.append(QString::number(counts.without) + word({u" chưa có kết quả", u" without a result"}));
    }
    return parts.join(QStringLiteral(" · ")) + QStringLiteral(" / ") + QString::number(counts.total())
        + word({u" cơ quan, đơn vị", u" agencies"});
}

Paper ResultsPage::paper() const
{
    return {m_title->text(),
            {},
            {},
            QStringLiteral("<p>") + m_counts->text().toHtmlEscaped() + QStringLiteral("</p>") + tableHtml(*m_model)};
}

} // namespace ui

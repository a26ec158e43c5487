// SPDX-License-Identifier: GPL-3.0-or-later
#include "results_page.h"

#include "core/model/codes.h"
#include "core/scoring/statistics.h"
#include "ui/look/fonts.h"
#include "ui/look/tokens.h"
#include "ui/results/results_model.h"
#include "ui/words/label_words.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace ui {

namespace {

constexpr int RowPadding = 14;
constexpr int LeastRow = 36;
constexpr int NameColumn = 1;

} // namespace

ResultsPage::ResultsPage(Language language, QWidget *parent)
    : QWidget(parent), m_language(language), m_model(new ResultsModel(language, this))
{
    build();
}

void ResultsPage::build()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setFont(textFont(TitleText, true));
    m_sample = new QLabel(this);
    m_sample->setObjectName(QStringLiteral("sample"));
    m_sample->setFont(textFont(BodyText, true));
    m_groups = new QComboBox(this);
    m_groups->setObjectName(QStringLiteral("groups"));
    m_groups->setAccessibleName(word({u"Khối", u"Group"}));
    m_groups->setMinimumHeight(32);
    m_counts = new QLabel(this);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("results"));
    m_table->setAccessibleName(word({u"Bảng kết quả, xếp loại", u"Table of results"}));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(qMax(LeastRow, fontMetrics().lineSpacing() + RowPadding));
    m_table->horizontalHeader()->setHighlightSections(false);

    auto *copy = new QAction(word({u"Chép các dòng đã chọn", u"Copy the selected rows"}), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ResultsPage::copySelection);
    m_table->addAction(copy);
    connect(m_groups, &QComboBox::currentIndexChanged, this, &ResultsPage::showGroup);

    auto *head = new QHBoxLayout;
    head->setSpacing(Gap);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_sample);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(Gap);
    choice->addWidget(m_groups);
    choice->addWidget(m_counts, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    page->setSpacing(Gap);
    page->addLayout(head);
    page->addLayout(choice);
    page->addWidget(m_table, 1);
    setTabOrder(m_groups, m_table);
}

void ResultsPage::showRound(const core::Round &round)
{
    m_round = round;
    m_title->setText(Phrase{u"Kết quả, xếp loại năm ", u"Results of "}.in(m_language) + QString::number(round.year)
                     + QStringLiteral(" · ") + label(round.phase, m_language));
    m_sample->setText(round.sample ? core::sampleNotice() : QString());
    m_groups->clear();
    m_groups->addItem(Phrase{u"Tất cả các khối", u"All groups"}.in(m_language));
    for (const core::AgencyGroup &group : round.set->groups) {
        m_groups->addItem(group.name);
    }
    showGroup();
    m_table->setFocus();
    m_table->selectRow(0);
}

void ResultsPage::showGroup()
{
    if (!m_round.set || m_groups->currentIndex() < 0) {
        return;
    }
    const int group = m_groups->currentIndex() - 1;
    m_model->show(m_round, group);
    m_counts->setText(countsOf(group));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicator(0, Qt::AscendingOrder);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(NameColumn, QHeaderView::Interactive);
    fitNames();
}

void ResultsPage::fitNames()
{
    // Names take what the figures leave, but never so little that agencies cannot be told apart.
    constexpr int LeastLetters = 28;
    const QHeaderView *header = m_table->horizontalHeader();
    const int others = header->length() - header->sectionSize(NameColumn);
    const int least = m_table->fontMetrics().averageCharWidth() * LeastLetters;
    m_table->setColumnWidth(NameColumn, qMax(least, m_table->viewport()->width() - others));
}

void ResultsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitNames();
}

void ResultsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitNames();
}

QString ResultsPage::countsOf(int group) const
{
    const core::Scorer scorer(m_round);
    const auto standings = core::standings(scorer, m_round.agreed());
    const core::ClassCounts counts =
        group < 0 ? core::countClasses(m_round, standings) : core::countClasses(m_round, standings, group);
    QStringList parts;
    for (std::size_t i = 0; i < counts.bands.size(); ++i) {
        parts.append(QString::number(counts.bands[i]) + u' ' + m_round.set->bands[i].label);
    }
    parts.append(QString::number(counts.unrated) + u' ' + m_round.set->unratedLabel);
    if (counts.without > 0) {
        parts.append(QString::number(counts.without)
                     + Phrase{u" chưa có kết quả", u" without a result"}.in(m_language));
    }
    return parts.join(QStringLiteral(" · ")) + QStringLiteral(" / ") + QString::number(counts.total())
        + Phrase{u" cơ quan, đơn vị", u" agencies"}.in(m_language);
}

void ResultsPage::copySelection() const
{
    QString text;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            cells.append(row.siblingAtColumn(column).data().toString());
        }
        text += cells.join(u'\t') + u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview_page.h"

#include "core/dossier/phase_verbs.h"
#include "ui/desk/when_done.h"
#include "ui/look/fonts.h"
#include "ui/look/panes.h"
#include "ui/look/tables.h"
#include "ui/look/tokens.h"
#include "ui/overview/progress_delegate.h"
#include "ui/overview/progress_model.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QtConcurrent>

namespace ui {

namespace {

QLabel *head(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(letters(HeadText, true));
    return label;
}

QListWidget *lines(const QString &name, const QString &accessible, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(name);
    list->setAccessibleName(accessible);
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

void addLine(QListWidget &list, const QString &text)
{
    auto *line = new QListWidgetItem(text, &list);
    line->setToolTip(text);
    line->setSizeHint(QSize(0, rowHeight(list)));
}

} // namespace

OverviewPage::OverviewPage(const Means &means, QWidget *parent)
    : Page(means, parent), m_model(new ProgressModel(means.language, this))
{
    build();
}

void OverviewPage::build()
{
    const Column column = makeColumn();
    m_title = column.title;
    m_subtitle = new QLabel(this);
    m_subtitle->setObjectName(QStringLiteral("subtitle"));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_progress = new QTableView(this);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(word({u"Tiến độ từng cơ quan, đơn vị", u"Progress of each agency"}));
    m_progress->setModel(m_model);
    m_progress->setItemDelegateForColumn(ProgressModel::Done, new ProgressDelegate(m_progress));
    makeCalm(*m_progress);
    m_progress->setSortingEnabled(true);
    m_progress->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // the round's own order
    constexpr int DoneLetters = 26;                                           // the bar and its count
    m_progress->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_progress->horizontalHeader()->setSectionResizeMode(ProgressModel::Name, QHeaderView::Stretch);
    m_progress->horizontalHeader()->setSectionResizeMode(ProgressModel::Done, QHeaderView::Fixed);
    m_progress->setColumnWidth(ProgressModel::Done, fontMetrics().averageCharWidth() * DoneLetters);
    connect(m_progress, &QTableView::activated, this, &OverviewPage::openProgress);

    auto *panes = new QHBoxLayout;
    panes->setSpacing(Gap);
    auto *left = new QVBoxLayout;
    left->setSpacing(Gap);
    left->addWidget(buildWork(), 1);
    left->addWidget(buildSteps(), 1);
    panes->addLayout(left, 1);
    panes->addWidget(m_progress, 1);
    column.below->addWidget(m_subtitle);
    column.below->addLayout(panes);
    setFocusProxy(m_work);
}

QWidget *OverviewPage::buildWork()
{
    auto *pane = new QWidget(this);
    paintSurface(*pane);
    m_work = lines(QStringLiteral("work"), word({u"Việc tiếp theo", u"Next work"}), pane);
    connect(m_work, &QListWidget::itemActivated, this, &OverviewPage::openWork);
    connect(m_work, &QListWidget::itemClicked, this, &OverviewPage::openWork);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(PanePadding, PanePadding, PanePadding, PanePadding);
    column->setSpacing(SmallGap);
    column->addWidget(head(word({u"Việc tiếp theo", u"Next"}), pane));
    column->addWidget(m_work, 1);
    return pane;
}

QWidget *OverviewPage::buildSteps()
{
    auto *pane = new QWidget(this);
    paintSurface(*pane);
    m_forward = button(word({u"Chuyển giai đoạn", u"Go on"}), QStringLiteral("forward"), pane);
    m_forward->setDefault(true);
    m_reason = new QLineEdit(pane);
    m_reason->setObjectName(QStringLiteral("backReason"));
    m_reason->setMinimumHeight(FieldHeight);
    m_reason->setPlaceholderText(word({u"Lý do trở lại giai đoạn trước", u"Reason for going back"}));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_back = button(word({u"Trở lại", u"Back"}), QStringLiteral("back"), pane);
    m_missingTitle = new QLabel(
        word({u"Còn thiếu trước khi chuyển giai đoạn (Enter để mở):", u"Missing before the next phase (Enter opens):"}),
        pane);
    m_missingTitle->setWordWrap(true);
    m_missingList = lines(QStringLiteral("missing"), m_missingTitle->text(), pane);
    for (QWidget *part : std::initializer_list<QWidget *>{m_forward, m_back, m_reason, m_missingTitle, m_missingList}) {
        part->hide(); // until it is known what this person may do
    }
    connect(m_forward, &QPushButton::clicked, this, [this] { step(*m_overview.next); });
    connect(m_back, &QPushButton::clicked, this, [this] { step(*m_overview.previous); });
    connect(m_missingList, &QListWidget::itemActivated, this, &OverviewPage::openMissing);
    auto *back = new QHBoxLayout;
    back->setSpacing(SmallGap);
    back->addWidget(m_reason, 1);
    back->addWidget(m_back);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(PanePadding, PanePadding, PanePadding, PanePadding);
    column->setSpacing(SmallGap);
    column->addWidget(head(word({u"Chuyển giai đoạn", u"Change the phase"}), pane));
    column->addWidget(m_forward);
    column->addLayout(back);
    column->addWidget(m_missingTitle);
    column->addWidget(m_missingList, 1);
    column->addStretch();
    return pane;
}

QString OverviewPage::keys() const
{
    return word({u"↑ ↓ việc · Enter mở", u"↑ ↓ line · Enter opens"});
}

Paper OverviewPage::paper() const
{
    QString html = QStringLiteral("<p>") + m_subtitle->text().toHtmlEscaped() + QStringLiteral("</p><ul>");
    for (int row = 0; row < m_work->count(); ++row) {
        html += QStringLiteral("<li>") + m_work->item(row)->text().toHtmlEscaped() + QStringLiteral("</li>");
    }
    return {m_title->text(), {}, {}, html + QStringLiteral("</ul>") + tableHtml(*m_model)};
}

void OverviewPage::present(const core::Snapshot & /*snapshot*/)
{
    const int asked = ++m_asked;
    const auto work = [now = snapshot(), language = language()] { return overviewOf(*now, language); };
    whenDone(QtConcurrent::run(work), this, [this, asked](const Overview &overview) {
        if (asked == m_asked) {
            take(overview);
        }
    });
}

void OverviewPage::take(Overview overview)
{
    m_overview = std::move(overview);
    m_title->setText(m_overview.title);
    m_subtitle->setText(m_overview.subtitle);
    const int row = qMax(0, m_work->currentRow());
    m_work->clear();
    for (const WorkLine &line : m_overview.work) {
        const QString count = line.count > 0 ? QString::number(line.count) + u' ' : QString();
        addLine(*m_work, count + line.text + (line.place ? QStringLiteral("  ›") : QString()));
    }
    m_work->setCurrentRow(qMin(row, m_work->count() - 1));
    m_model->show(m_overview.progress);
    const QHeaderView *header = m_progress->horizontalHeader();
    m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    showSteps();
}

void OverviewPage::showSteps()
{
    m_forward->setVisible(m_overview.next.has_value());
    m_back->setVisible(m_overview.previous.has_value());
    m_reason->setVisible(m_overview.previous.has_value());
    if (m_overview.next) {
        m_forward->setText(
            word({u"Chuyển sang giai đoạn %1", u"Go on to %1"}).arg(label(*m_overview.next, language())));
    }
    if (m_overview.previous) {
        m_back->setText(word({u"Trở lại %1", u"Back to %1"}).arg(label(*m_overview.previous, language())));
    }
}

void OverviewPage::openWork()
{
    const int row = m_work->currentRow();
    if (row >= 0 && m_overview.work[static_cast<std::size_t>(row)].place) {
        Q_EMIT placeWanted(*m_overview.work[static_cast<std::size_t>(row)].place);
    }
}

void OverviewPage::openProgress()
{
    const QString agency = m_model->agencyAt(m_progress->currentIndex().row());
    if (!agency.isEmpty()) {
        Q_EMIT placeWanted({PageKind::Scoring, agency, {}, {}, Only::All});
    }
}

void OverviewPage::step(core::Phase to)
{
    const QString reason = m_reason->text().trimmed();
    const auto act = [to, reason](const core::Round &whole, const core::Person &actor) {
        return core::step(whole, actor, {to, reason, false, {}});
    };
    whenDone(desk().enact(act), this, [this](const core::Checked<std::vector<core::Receipt>> &receipts) {
        m_reason->clear();
        showMissing(receipts ? core::Problems() : receipts.error());
    });
}

void OverviewPage::showMissing(const core::Problems &problems)
{
    constexpr std::size_t MostShown = 200;
    m_missing = problems;
    m_missingList->clear();
    for (std::size_t i = 0; i < std::min(MostShown, problems.size()); ++i) {
        addLine(*m_missingList, sentence(problems[i], language()));
    }
    if (problems.size() > MostShown) {
        addLine(*m_missingList, word({u"… và %1 mục nữa", u"… and %1 more"}).arg(problems.size() - MostShown));
    }
    m_missingTitle->setVisible(!problems.empty());
    m_missingList->setVisible(!problems.empty());
    if (!problems.empty()) {
        m_missingList->setCurrentRow(0);
        m_missingList->setFocus();
    }
}

/// An error names the agency and the component in whichever of its fields; the round knows which is which.
void OverviewPage::openMissing()
{
    const auto row = static_cast<std::size_t>(m_missingList->currentRow());
    if (row >= m_missing.size()) {
        return;
    }
    const core::Round &round = snapshot()->round;
    const core::Error &error = m_missing[row];
    Place place{round.phase >= core::Phase::Joint ? PageKind::Joint : PageKind::Scoring, {}, {}, {}, Only::All};
    for (const QString &field : QStringList({error.where, error.value, error.detail}).join(u' ').split(u' ')) {
        place.agency = round.sheetOf(field) >= 0 ? field : place.agency;
        place.component = round.set->component(field) >= 0 ? field : place.component;
    }
    Q_EMIT placeWanted(place);
}

} // namespace ui

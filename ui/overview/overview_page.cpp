// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview_page.h"

#include "core/base/calendar.h"
#include "core/dossier/phase_verbs.h"
#include "ui/desk/when_done.h"
#include "ui/look/fonts.h"
#include "ui/look/tokens.h"
#include "ui/overview/line_list.h"
#include "ui/overview/next_step.h"
#include "ui/overview/phase_strip.h"
#include "ui/overview/progress_model.h"
#include "ui/overview/share_bar.h"
#include "ui/overview/step_dialog.h"
#include "ui/overview/work_model.h"
#include "ui/words/label_words.h"
#include "ui/words/number_words.h"

#include <QDateTime>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QtConcurrent>

namespace ui {

namespace {

constexpr int Home = 0;
constexpr int Listed = 1;

} // namespace

OverviewPage::OverviewPage(const Means &means, QWidget *parent)
    : Page(means, parent), m_model(new ProgressModel(means.language, this)), m_rows(new WorkModel(means.language, this))
{
    build();
}

void OverviewPage::goTo(const Place &place)
{
    m_stepWanted = place.only == Only::Step;
    m_only = m_stepWanted ? Only::All : place.only;
    m_wantedAgency = place.agency;
    m_wantedComponent = place.component;
    showList();
    askWantedStep();
}

Place OverviewPage::place() const
{
    Place place{PageKind::Overview, {}, {}, {}, m_only};
    if (m_only != Only::All && m_list->currentIndex().isValid()) {
        const Place row = m_rows->placeAt(m_list->currentIndex().row());
        place.agency = row.agency;
        place.component = row.component;
    }
    return place;
}

QString OverviewPage::keys() const
{
    return m_only == Only::All
        ? word({u"↑ ↓ việc · Enter mở · Tab phần sau", u"↑ ↓ line · Enter opens · Tab next part"})
        : word({u"↑ ↓ mục · Enter mở · Esc về Tổng quan · Ctrl+C chép",
                u"↑ ↓ item · Enter opens · Esc back · Ctrl+C copies"});
}

Paper OverviewPage::paper() const
{
    if (m_only != Only::All) {
        return {m_listTitle->text(), {}, {}, {}, {tableOf(*m_rows)}};
    }
    QString html = QStringLiteral("<p>") + m_subtitle->text().toHtmlEscaped() + QStringLiteral("</p>");
    for (const auto *list : {m_work, m_checklist}) {
        html += QStringLiteral("<h3>") + list->accessibleName().toHtmlEscaped() + QStringLiteral("</h3><ul>");
        for (int row = 0; row < list->count(); ++row) {
            html += QStringLiteral("<li>") + list->item(row)->text().toHtmlEscaped() + QStringLiteral("</li>");
        }
        html += QStringLiteral("</ul>");
    }
    PaperTable progress = tableOf(*m_model);
    progress.title = m_progress->accessibleName();
    return {m_title->text(), {}, {}, html, {progress}};
}

void OverviewPage::present(const core::Snapshot & /*snapshot*/)
{
    ask();
    whenDone(desk().drafts(), this, [this](const core::Result<std::vector<core::Draft>> &drafts) {
        if (drafts && *drafts != m_drafts && snapshot()) {
            m_drafts = *drafts;
            ask();
        }
    });
}

void OverviewPage::ask()
{
    const int asked = ++m_asked;
    const auto work = [now = snapshot(), drafts = m_drafts, language = language(),
                       today = core::vietnameseDate(QDateTime::currentMSecsSinceEpoch())] {
        return overviewOf({*now, drafts, today, language});
    };
    whenDone(QtConcurrent::run(work), this, [this, asked](const Overview &overview) {
        if (asked == m_asked) {
            take(overview);
        }
    });
}

void OverviewPage::take(Overview overview)
{
    m_known = m_asked;
    m_overview = std::move(overview);
    m_title->setText(m_overview.title);
    m_subtitle->setText(m_overview.subtitle);
    m_strip->show(m_overview.phase);
    m_work->setLines(m_overview.work);
    showProgress();
    showIntake();
    showEvidence();
    showSteps();
    fitStrip();
    showList();
    askWantedStep();
    m_stepWanted = false;
}

/// As soon as the checklist is of now: an older one would refuse too much, or too little.
void OverviewPage::askWantedStep()
{
    if (m_stepWanted && m_known == m_asked && m_overview.next) {
        m_stepWanted = false;
        askStep(*m_overview.next);
    }
}

/// Beside the title where all phases fit there.
void OverviewPage::fitStrip()
{
    constexpr int RightLetters = 40;
    const int title = QFontMetrics(m_title->font()).horizontalAdvance(m_title->text());
    m_strip->setCompact(title + Gap + m_strip->fullWidth() > width() - 2 * PageMargin);
    m_right->setFixedWidth(qMin(fontMetrics().averageCharWidth() * RightLetters, width() * 3 / 8));
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitStrip();
    fitProgress();
}

void OverviewPage::showProgress()
{
    m_model->show(m_overview.progress, m_overview.progressOf);
    QHeaderView *header = m_progress->horizontalHeader();
    m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ProgressModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(ProgressModel::Done, QHeaderView::Fixed);
    fitProgress();
}

void OverviewPage::showFigure(QLabel *figure, int count, const QString &what, Tone tone)
{
    figure->setText(QStringLiteral("<span style='font-size:%1px; font-weight:600; color:%2'>%3</span><br/>%4")
                        .arg(letters(TotalText).pixelSize())
                        .arg(colorOf(tone, palette()).name(), counted(count), what.toHtmlEscaped()));
}

void OverviewPage::showIntake()
{
    constexpr qsizetype MostNames = 3;
    const FilesIn &intake = m_overview.intake;
    const bool dated = intake.onTime + intake.late > 0;
    const auto missing = static_cast<int>(intake.missing.size());
    m_intakeTitle->setText(word({u"Hồ sơ của %1 cơ quan, đơn vị", u"Files of %1 agencies"}).arg(counted(intake.all)));
    if (dated) {
        showFigure(m_onTime, intake.onTime, word({u"gửi đúng hạn", u"on time"}), Tone::Agreed);
    } else {
        showFigure(m_onTime, intake.received, word({u"đã gửi đủ", u"complete"}), Tone::Agreed);
    }
    m_late->setVisible(dated);
    showFigure(m_late, intake.late, word({u"gửi chậm", u"late"}), Tone::Differs);
    showFigure(m_missing, missing, dated ? word({u"chưa gửi", u"not received"}) : word({u"chưa đủ", u"not complete"}),
               missing == 0 ? Tone::Quiet : Tone::Decides);
    m_bar->show({{dated ? intake.onTime : intake.received, Tone::Agreed},
                 {dated ? intake.late : 0, Tone::Differs},
                 {missing, Tone::Decides}});
    QStringList said;
    if (missing > 0) {
        QString names = QStringList(intake.missing.mid(0, MostNames)).join(QStringLiteral(", "));
        if (intake.missing.size() > MostNames) {
            names += word({u" và %1 cơ quan khác", u" and %1 more"}).arg(intake.missing.size() - MostNames);
        }
        said.append((dated ? word({u"Chưa gửi: ", u"Not received: "}) : word({u"Chưa đủ: ", u"Not complete: "}))
                    + names);
    }
    if (dated && intake.received > 0) {
        said.append(word({u"%1 hồ sơ đã gửi, chưa nhập ngày nhận.", u"%1 files are there without a date of receipt."})
                        .arg(intake.received));
    }
    m_missingNames->setText(said.join(u'\n'));
    m_missingNames->setVisible(!said.isEmpty());
}

void OverviewPage::showEvidence()
{
    while (m_evidence->rowCount() > 0) {
        m_evidence->removeRow(0);
    }
    for (const auto &[what, count] : m_overview.evidence) {
        auto *figure = new QLabel(count, m_evidencePane);
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        figure->setFont(strong);
        figure->setAlignment(Qt::AlignRight);
        m_evidence->addRow(what, figure);
    }
    m_evidencePane->setVisible(!m_overview.evidence.empty());
}

void OverviewPage::showSteps()
{
    m_checklist->setLines(m_overview.checklist);
    m_stepPane->setVisible(!m_overview.checklist.empty() || m_overview.previous.has_value());
    m_checklist->setVisible(!m_overview.checklist.empty());
    m_checkTitle->setText(m_overview.checklist.empty() ? word({u"Giai đoạn", u"Phase"})
                                                       : word({u"Trước khi chuyển sang: %1", u"Before going on to: %1"})
                                                             .arg(label(phaseAfter(m_overview.phase), language())));
    m_checklist->setAccessibleName(m_checkTitle->text());
    m_forward->setVisible(m_overview.next.has_value());
    m_back->setVisible(m_overview.previous.has_value());
    if (m_overview.previous) {
        m_back->setText(word({u"Trở lại: %1…", u"Back to: %1…"}).arg(label(*m_overview.previous, language())));
    }
}

/// The list that is wanted, or the cards. A list that has become empty says so and stays.
void OverviewPage::showList()
{
    const WorkLine *line = m_overview.listOf(m_only);
    if (m_only == Only::All || !snapshot()) {
        const bool wasListed = m_stack->currentIndex() == Listed;
        m_stack->setCurrentIndex(Home);
        setFocusProxy(m_work);
        if (wasListed && isVisible()) {
            m_work->setFocus();
            Q_EMIT placeChanged();
        }
        return;
    }
    m_listTitle->setText(line == nullptr
                             ? word({u"Không còn mục nào trong danh sách này", u"Nothing is left in this list"})
                             : sentenceOf(*line));
    m_rows->show(snapshot(), line == nullptr ? std::vector<WorkRow>() : line->rows,
                 line == nullptr ? PageKind::Scoring : line->opens);
    QHeaderView *header = m_list->horizontalHeader();
    m_rows->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    m_list->setColumnHidden(WorkModel::Component, !m_rows->uses(WorkModel::Component));
    m_list->setColumnHidden(WorkModel::About, !m_rows->uses(WorkModel::About));
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(WorkModel::About, QHeaderView::ResizeToContents);
    int row = 0;
    for (int i = 0; i < m_rows->rowCount(); ++i) {
        const Place place = m_rows->placeAt(i);
        if (place.agency == m_wantedAgency && place.component == m_wantedComponent) {
            row = i;
            break;
        }
    }
    const bool had = m_stack->currentIndex() == Home && isVisible();
    m_stack->setCurrentIndex(Listed);
    setFocusProxy(m_list);
    if (had) {
        m_list->setFocus();
    }
    m_list->selectRow(row);
    Q_EMIT placeChanged();
}

void OverviewPage::leaveList()
{
    Q_EMIT placeWanted({PageKind::Overview, {}, {}, {}, Only::All});
}

void OverviewPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_only != Only::All) {
        leaveList();
        return;
    }
    Page::keyPressEvent(event);
}

void OverviewPage::open(const std::vector<WorkLine> &lines, int row)
{
    const auto at = static_cast<std::size_t>(row);
    if (row >= 0 && at < lines.size() && lines[at].place) {
        Q_EMIT placeWanted(Place(*lines[at].place)); // lines may be others by the time it is shown
    }
}

void OverviewPage::openRow()
{
    m_wantedAgency = place().agency;
    m_wantedComponent = place().component;
    Q_EMIT placeWanted(m_rows->placeAt(m_list->currentIndex().row()));
}

void OverviewPage::openProgress()
{
    const QString agency = m_model->agencyAt(m_progress->currentIndex().row());
    if (!agency.isEmpty()) {
        Q_EMIT placeWanted({PageKind::Scoring, agency, {}, {}, Only::All});
    }
}

void OverviewPage::askStep(core::Phase to)
{
    const core::Snapshot &now = *snapshot();
    StepPlan plan{to, to < now.round.phase, false, consequences(now.round, now.viewer, to, language()), {}};
    if (!plan.back) {
        plan.checklist = m_overview.checklist;
        plan.blocked = isBlocked(plan.checklist, now.viewer, now.round.phase);
    }
    auto *dialog = new StepDialog(std::move(plan), language(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StepDialog::wanted, this, [this, dialog, to](const QString &reason) {
        const auto act = [to, reason](const core::Round &whole, const core::Person &actor) {
            return core::step(whole, actor, {to, reason, false, {}});
        };
        whenDone(desk().enact(act), dialog, [dialog](const core::Checked<std::vector<core::Receipt>> &receipts) {
            receipts ? dialog->accept() : dialog->showProblems(receipts.error());
        });
    });
    dialog->open();
}

} // namespace ui

#include "moc_overview_page.cpp"

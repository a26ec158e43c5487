// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring_page.h"

#include "core/dossier/mark_verbs.h"
#include "core/model/round_rows.h"
#include "ui/desk/when_done.h"
#include "ui/evidence/evidence_pane.h"
#include "ui/scoring/fact_pane.h"
#include "ui/scoring/mark_saver.h"
#include "ui/scoring/mark_words.h"
#include "ui/scoring/scoring_head.h"
#include "ui/scoring/sheet_words.h"
#include "ui/scoring/strip.h"
#include "ui/words/error_words.h"

#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace ui {

ScoringPage::~ScoringPage()
{
    m_saver->saveOrKeep();
    m_facts->saveOrKeep();
}

MarkSpot ScoringPage::spotOf(const MarkLine &line) const
{
    const core::Sheet &sheet = *snapshot()->round.sheets[static_cast<std::size_t>(line.sheet)];
    return {line.sheet, line.component, m_listing.source, whyOnlyShown(*snapshot(), sheet, language()).isEmpty(),
            mayEnterFacts(*snapshot(), sheet)};
}

void ScoringPage::keep()
{
    m_saver->keepDraft();
    m_saver->saveOrKeep();
    m_saver->tryAgain();
    m_facts->saveOrKeep();
    m_facts->tryAgain();
}

void ScoringPage::handOver()
{
    m_saver->handOver();
    m_facts->handOver();
}

Place ScoringPage::place() const
{
    const MarkLine *line = m_model->line(m_list->currentIndex().row());
    if (snapshot() == nullptr || line == nullptr) {
        return {PageKind::Scoring, {}, {}, {}, Only::All};
    }
    const core::Round &round = snapshot()->round;
    return {PageKind::Scoring,
            round.sheets[static_cast<std::size_t>(line->sheet)]->agency,
            round.set->components[static_cast<std::size_t>(line->component)].code,
            {},
            m_listing.onlyBlank ? Only::Blank : Only::All};
}

QString ScoringPage::keys() const
{
    if (!byFact() && m_form->spot().sheet >= 0 && !m_form->spot().editable) {
        return word({u"↑ ↓ mục · Alt+↑ ↓ cơ quan · E tài liệu", u"↑ ↓ item · Alt+↑ ↓ agency · E evidence"});
    }
    return word({u"↑ ↓ mục · Alt+↑ ↓ cơ quan · Space nhận đề xuất · Enter lưu, mục kế · N lý do · E tài liệu",
                 u"↑ ↓ item · Alt+↑ ↓ agency · Space takes the proposal · Enter saves, next · N reason · E evidence"});
}

Paper ScoringPage::paper() const
{
    QString html = QStringLiteral("<p>") + m_head->progressText().toHtmlEscaped()
        + QStringLiteral("</p><table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">");
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto line = m_model->index(row).data(ScoringModel::LineRole).value<MarkLine>();
        const QString tag = line.heading ? QStringLiteral("th") : QStringLiteral("td");
        html += QStringLiteral("<tr><%1>%2</%1><%1 align=\"left\">%3</%1><%1 align=\"right\">%4</%1>"
                               "<%1 align=\"right\">%5</%1></tr>")
                    .arg(tag, line.code, line.title.toHtmlEscaped(), line.value, line.maximum);
    }
    return {word({u"Phiếu chấm điểm: ", u"Score sheet: "}) + m_head->chosenName(),
            {},
            {},
            html + QStringLiteral("</table>")};
}

void ScoringPage::present(const core::Snapshot &snapshot)
{
    if (m_person != snapshot.viewer.number || m_folder != desk().folder()) {
        m_left = m_form->spot(); // the place is the window's, not the person's
        m_person = snapshot.viewer.number;
        m_folder = desk().folder();
        m_listing.source = sourceOf(snapshot);
        m_listing.person = m_person;
        m_form->leave(); // what another person typed is not this one's to see
        m_saver->fetchDrafts();
        m_facts->fetchDrafts();
    }
    m_saver->take(round());
    if (!(m_wanted == Place())) {
        goTo(m_wanted);
        return;
    }
    fillChoice();
    list();
}

void ScoringPage::showCurrent()
{
    const MarkLine *line = m_model->line(m_list->currentIndex().row());
    m_form->setVisible(line != nullptr);
    m_evidence->setEnabled(line != nullptr);
    for (QPushButton *act : {m_before, m_later, m_next}) {
        act->setEnabled(line != nullptr);
    }
    showNotice();
    if (line == nullptr) {
        m_saver->saveOrKeep();
        m_form->leave();
        return;
    }
    if (byFact()) {
        showFact(*line);
        return;
    }
    const MarkSpot spot = spotOf(*line);
    if (m_stack->currentWidget() == m_factScroll) {
        m_stack->setCurrentWidget(m_scroll);
    }
    m_later->setEnabled(spot.editable);
    m_next->setEnabled(spot.editable);
    if (m_form->spot() == spot && m_form->isDirty()) {
        return; // what is being typed stays
    }
    m_form->show(round(), spot, m_saver->draftAt(snapshot()->round, spot));
    m_saver->showState();
    if (m_saver->isCollided()) {
        showCollision();
    }
    m_evidence->show(snapshot()->round, spot.sheet, spot.component);
    Q_EMIT placeChanged();
}

/// In the form's place: the figure that all sources use.
void ScoringPage::showFact(const MarkLine &line)
{
    MarkSpot spot = spotOf(line);
    spot.editable = spot.mayEnterFacts;
    m_facts->show(round(), spot);
    if (m_stack->currentWidget() == m_scroll) {
        m_stack->setCurrentWidget(m_factScroll);
    }
    m_later->setEnabled(spot.editable);
    m_next->setEnabled(spot.editable);
    m_evidence->show(snapshot()->round, spot.sheet, spot.component);
    Q_EMIT placeChanged();
}

/// What holds for the whole sheet, or for an empty list.
void ScoringPage::showNotice()
{
    const MarkLine *line = m_model->line(m_list->currentIndex().row());
    if (line == nullptr) {
        m_notice->say(m_listing.onlyBlank
                          ? word({u"Không còn mục trống. Chọn \"Tất cả\" để xem lại, Alt+↓ sang cơ quan kế.",
                                  u"Nothing is blank. Choose \"All\" to look again, Alt+↓ for the next agency."})
                          : word({u"Không có mục nào ở đây.", u"There is nothing here."}),
                      Tone::Quiet);
        return;
    }
    if (const QString back = broughtBack(); !back.isEmpty()) {
        m_notice->say(back, Tone::Differs);
        return;
    }
    const core::Sheet &sheet = *snapshot()->round.sheets[static_cast<std::size_t>(line->sheet)];
    QString notice = whyOnlyShown(*snapshot(), sheet, language());
    if (byFact()) {
        notice.clear();
    } else if (notice.isEmpty() && m_listing.source == core::Round::Self) {
        notice = word({u"Đang nhập điểm tự chấm thay cơ quan; nhật ký ghi tên người nhập.",
                       u"Entering the agency's own marks on its behalf; the journal says who did."});
    }
    m_notice->say(notice, Tone::Quiet);
}

/// "✎ Đã khôi phục 1 mục đang chấm dở: SCT 8.1"; empty for none.
QString ScoringPage::broughtBack() const
{
    const std::vector<core::Draft> &drafts = byFact() ? m_facts->drafts() : m_saver->drafts();
    const int count = byFact() ? m_facts->broughtBack() : m_saver->broughtBack();
    QStringList places;
    for (int i = 0; i < count; ++i) {
        const core::Draft &draft = drafts[static_cast<std::size_t>(i)];
        places.append(draft.agency + u' '
                      + snapshot()->round.set->components[static_cast<std::size_t>(draft.component)].code);
    }
    return places.isEmpty() ? QString()
                            : word({u"✎ Đã khôi phục %1 mục đang chấm dở: %2. Xem lại rồi lưu.",
                                    u"✎ Brought back %1 drafts: %2. Look again and save."})
                                  .arg(places.size())
                                  .arg(places.join(QStringLiteral(", ")));
}

/// What was refused is shown at once, unless the person has gone on typing by then; the list says where it was.
void ScoringPage::showRefusal(const core::Error &error, const MarkSpot &spot)
{
    if (!isSame(m_form->spot(), spot) && m_form->isDirty()) {
        list();
        return;
    }
    m_form->leave();
    list();
    select(m_model->rowOf(spot.sheet, spot.component));
    if (!m_saver->isCollided() && !isOfTheDisk(error.code)) { // of the disk, the window says more
        m_form->complain(sentence(error, language()));
    }
}

/// Both values, at the field. Who entered the other one stands in the journal.
void ScoringPage::showCollision()
{
    const core::Snapshot &now = *snapshot();
    const MarkSpot spot = m_form->spot();
    const auto theirs = core::markRowOf(now.round, *now.round.sheets[static_cast<std::size_t>(spot.sheet)], spot.source,
                                        spot.component);
    const auto mine = m_form->wanted();
    const QString values = word({u"Đã lưu: %1\nĐang nhập: %2\nChọn một.", u"Saved: %1\nYours: %2\nChoose one."})
                               .arg(markInWords(now.round, theirs, language()),
                                    mine ? markInWords(now.round, *mine, language()) : QStringLiteral("…"));
    m_form->complain(word({u"Người khác vừa sửa mục này.\n", u"Somebody else just changed this.\n"}) + values, true);
    whenDone(
        desk().journal(), this,
        [this, spot, theirs, values](const core::Result<std::vector<core::JournalLine>> &lines) {
            const QString who = lines && theirs ? lastAuthor(*lines, *theirs) : QString();
            if (!who.isEmpty() && isSame(spot, m_form->spot()) && m_saver->isCollided()) {
                m_form->complain(word({u"%1 vừa sửa mục này.\n", u"%1 just changed this.\n"}).arg(who) + values, true);
            }
        });
}

/// The same of figures, where no mark came back.
void ScoringPage::showFactDrafts()
{
    if (snapshot() == nullptr || !isVisible() || m_facts->drafts().empty() || !m_saver->drafts().empty()) {
        return;
    }
    const core::Draft first = m_facts->drafts().front();
    m_saver->saveOrKeep();
    m_form->leave();
    m_listing.walk = Walk::ByFact;
    m_listing.at = first.component;
    m_listing.onlyBlank = false;
    m_head->showWalk(Walk::ByFact);
    m_head->showOnlyBlank(false);
    fillChoice();
    list();
    select(m_model->rowOf(snapshot()->round.sheetOf(first.agency), first.component));
}

/// After a power cut: goes to where the person was, and says what came back.
void ScoringPage::showDrafts()
{
    if (snapshot() == nullptr || !isVisible()) {
        return;
    }
    const MarkSpot left = std::exchange(m_left, {});
    if (m_saver->drafts().empty()) {
        select(m_model->rowOf(left.sheet, left.component));
        return;
    }
    const core::Round &round = snapshot()->round;
    if (!m_form->isDirty()) {
        m_form->leave(); // what it shows is no answer to a draft that it has not seen
    }
    const core::Draft &first = m_saver->drafts().front();
    goTo({PageKind::Scoring,
          first.agency,
          round.set->components[static_cast<std::size_t>(first.component)].code,
          {},
          Only::All});
}

void ScoringPage::commitBody()
{
    if (m_commit->isHidden() || m_listing.walk != Walk::ByAgency) {
        return;
    }
    m_saver->saveOrKeep();
    const auto act = [sheet = m_listing.at, body = m_listing.source - 1](const core::Round &whole,
                                                                         const core::Person &actor) {
        return core::commitMarks(whole, actor, body, {sheet}, false);
    };
    whenDone(desk().enact(act), this, [this](const core::Checked<std::vector<core::Receipt>> &receipts) {
        m_form->complain(receipts ? QString() : sentence(receipts.error().front(), language()));
    });
}

void ScoringPage::hideEvent(QHideEvent *event)
{
    m_saver->saveOrKeep();
    m_facts->saveOrKeep();
    Page::hideEvent(event);
}

} // namespace ui

#include "moc_scoring_page.cpp"

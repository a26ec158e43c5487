// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring_page.h"

#include "core/access/permissions.h"
#include "core/dossier/mark_verbs.h"
#include "ui/desk/when_done.h"
#include "ui/evidence/evidence_pane.h"
#include "ui/look/fonts.h"
#include "ui/look/steady.h"
#include "ui/look/tokens.h"
#include "ui/scoring/mark_saver.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"
#include "ui/words/number_words.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>

namespace ui {

namespace {

/// Whose marks a person enters: those of its body, else those of the agencies.
int sourceOf(const core::Snapshot &snapshot)
{
    const bool ofBody = snapshot.viewer.role == core::Role::Reviewer || snapshot.viewer.role == core::Role::Chair;
    const int body = ofBody ? snapshot.round.bodyOf(snapshot.viewer.body) : -1;
    return body < 0 ? core::Round::Self : core::Round::sourceOf(body);
}

} // namespace

ScoringPage::~ScoringPage()
{
    m_saver->saveOrKeep();
}

MarkSpot ScoringPage::spotOf(const MarkLine &line) const
{
    const core::Sheet &sheet = *snapshot()->round.sheets[static_cast<std::size_t>(line.sheet)];
    return {line.sheet, line.component, m_listing.source, mayMark(sheet)};
}

bool ScoringPage::mayMark(const core::Sheet &sheet) const
{
    return whyNot(sheet).isEmpty();
}

/// Why the sheet is only shown, in a sentence; empty where it may be marked.
QString ScoringPage::whyNot(const core::Sheet &sheet) const
{
    using core::Relation;
    const core::Person &viewer = snapshot()->viewer;
    const bool isSelf = m_listing.source == core::Round::Self;
    if (const core::Recusal *recusal = isSelf ? nullptr : sheet.recusal(m_listing.source - 1)) {
        return word({u"Không tham gia thẩm định: ", u"Recused: "}) + recusal->reason;
    }
    const Relation relation = isSelf ? Relation::Agency : Relation::OwnBody;
    if (core::permitted(viewer.role, core::Verb::ImportMarks, relation, sheet.phase)) {
        return {};
    }
    const auto lines = core::permissions();
    const bool ever = std::any_of(lines.begin(), lines.end(), [&](const core::Permission &line) {
        return line.role == viewer.role && line.verb == core::Verb::ImportMarks && line.relation == relation;
    });
    return ever ? word({u"Giai đoạn \"%1\": phiếu này chỉ để xem.", u"During \"%1\" this sheet is only shown."})
                      .arg(label(sheet.phase, language()))
                : word({u"%1 không chấm điểm. Đổi sang người thẩm định ở góc trên bên phải để chấm.",
                        u"%1 does not score. Change to a reviewer, top right, to score."})
                      .arg(label(viewer.role, language()));
}

void ScoringPage::keep()
{
    m_saver->saveOrKeep();
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
    return word(
        {u"↑ ↓ mục · Alt+↑ ↓ cơ quan · Space nhận điểm theo cách tính · Enter lưu, mục kế · N lý do · E tài liệu",
         u"↑ ↓ item · Alt+↑ ↓ agency · Space takes the rule's score · Enter saves, next · N reason · E evidence"});
}

Paper ScoringPage::paper() const
{
    QString html = QStringLiteral("<p>") + m_progressText->text().toHtmlEscaped()
        + QStringLiteral("</p><table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">");
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto line = m_model->index(row).data(ScoringModel::LineRole).value<MarkLine>();
        const QString tag = line.heading ? QStringLiteral("th") : QStringLiteral("td");
        html += QStringLiteral("<tr><%1>%2</%1><%1 align=\"left\">%3</%1><%1 align=\"right\">%4</%1>"
                               "<%1 align=\"right\">%5</%1></tr>")
                    .arg(tag, line.code, line.title.toHtmlEscaped(), line.value, line.maximum);
    }
    return {word({u"Phiếu chấm điểm: ", u"Score sheet: "}) + m_choice->currentText(),
            {},
            {},
            html + QStringLiteral("</table>")};
}

void ScoringPage::present(const core::Snapshot &snapshot)
{
    if (m_person != snapshot.viewer.number) {
        m_person = snapshot.viewer.number;
        m_listing.source = sourceOf(snapshot);
        m_saver->fetchDrafts();
    }
    m_saver->take(snapshot.round);
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
    if (line == nullptr) {
        m_notice->setText(m_listing.onlyBlank ? word({u"Không còn mục trống. Chọn \"Tất cả\" để xem lại.",
                                                      u"Nothing is blank. Choose \"All\" to look again."})
                                              : word({u"Không có mục nào ở đây.", u"There is nothing here."}));
        m_notice->show();
        return;
    }
    const MarkSpot spot = spotOf(*line);
    if (m_form->spot() == spot && m_form->isDirty()) {
        return; // what is being typed stays
    }
    m_form->show(snapshot()->round, spot, m_saver->draftAt(snapshot()->round, spot));
    m_evidence->show(snapshot()->round, spot.sheet, spot.component);
    m_next->setEnabled(spot.editable);
    showNotice();
    Q_EMIT placeChanged();
}

void ScoringPage::showNotice()
{
    const core::Sheet &sheet = *snapshot()->round.sheets[static_cast<std::size_t>(m_form->spot().sheet)];
    QString notice = whyNot(sheet);
    if (notice.isEmpty() && m_listing.source == core::Round::Self) {
        notice = word({u"Đang nhập điểm tự chấm thay cơ quan; nhật ký ghi tên người nhập.",
                       u"Entering the agency's own marks on its behalf; the journal says who did."});
    }
    if (!m_saver->drafts().empty()) {
        QStringList places;
        for (const core::Draft &draft : m_saver->drafts()) {
            places.append(draft.agency + u' '
                          + snapshot()->round.set->components[static_cast<std::size_t>(draft.component)].code);
        }
        notice = word({u"Đã khôi phục mục đang chấm dở (✎): ", u"Brought back what was being marked (✎): "})
            + places.join(QStringLiteral(", "));
    }
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
}

void ScoringPage::saveAndNext()
{
    if (m_form->isHidden() || !m_form->spot().editable) {
        move(1);
        return;
    }
    const auto wanted = m_form->wanted();
    if (!wanted) {
        m_saver->keepDraft();
        say(sentence(wanted.error(), language()));
        return;
    }
    const bool byPoints = m_form->pointsHaveFocus();
    const int row = m_list->currentIndex().row();
    const int next = m_model->nextBlank(row);
    if (m_form->isDirty() || *wanted != m_form->shown()) {
        say({});
        m_saver->save(*wanted);
    }
    if (next >= 0 && next != row) {
        select(next);
    } else {
        move(1);
    }
    if (byPoints) {
        m_form->focusPoints();
    } else {
        m_form->focusFirst();
    }
}

void ScoringPage::showRefusal(const core::Error &error, const MarkSpot &spot)
{
    if (!(m_form->spot() == spot)) {
        select(m_model->rowOf(spot.sheet, spot.component));
    }
    say(sentence(error, language()));
    const bool collided = error.code == core::ErrorCode::Conflict;
    m_mine->setVisible(collided);
    m_theirs->setVisible(collided);
}

void ScoringPage::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_mine->hide();
    m_theirs->hide();
}

/// After a power cut: goes to where the person was, and says what came back.
void ScoringPage::showDrafts()
{
    if (snapshot() == nullptr || !isVisible()) {
        return;
    }
    const core::Round &round = snapshot()->round;
    const core::Draft &first = m_saver->drafts().front();
    goTo({PageKind::Scoring,
          first.agency,
          round.set->components[static_cast<std::size_t>(first.component)].code,
          {},
          Only::All});
}

void ScoringPage::commitBody()
{
    const int sheet = m_listing.at;
    const int body = m_listing.source - 1;
    const auto act = [sheet, body](const core::Round &whole, const core::Person &actor) {
        return core::commitMarks(whole, actor, body, {sheet}, false);
    };
    whenDone(desk().enact(act), this, [this](const core::Checked<std::vector<core::Receipt>> &receipts) {
        say(receipts ? QString() : sentence(receipts.error().front(), language()));
    });
}

bool ScoringPage::actOn(int key, Qt::KeyboardModifiers modifiers)
{
    modifiers &= ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        saveAndNext();
        return true;
    }
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int by = key == Qt::Key_Up ? -1 : 1;
        (modifiers & Qt::AltModifier) != 0 ? moveAgency(by) : move(by);
        return true;
    }
    if (modifiers != Qt::NoModifier) {
        return false;
    }
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        return m_form->pick(key - Qt::Key_0);
    }
    switch (key) {
    case Qt::Key_Space:
        return m_form->takeProposal();
    case Qt::Key_N:
        m_form->focusNote();
        return true;
    case Qt::Key_A:
        m_form->nextState();
        return true;
    case Qt::Key_E:
        toggleEvidence();
        return true;
    case Qt::Key_F6:
        nextPane();
        return true;
    default:
        return false;
    }
}

void ScoringPage::keyPressEvent(QKeyEvent *event)
{
    if (!actOn(event->key(), event->modifiers())) {
        Page::keyPressEvent(event);
    }
}

/// The list's own search by letters would take the page's keys.
bool ScoringPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (actOn(key->key(), key->modifiers())) {
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void ScoringPage::hideEvent(QHideEvent *event)
{
    m_saver->saveOrKeep();
    Page::hideEvent(event);
}

void ScoringPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < NarrowBelow;
    m_evidence->setVisible(!narrow);
    m_scroll->show();
}

} // namespace ui

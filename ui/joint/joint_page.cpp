// SPDX-License-Identifier: GPL-3.0-or-later
#include "joint_page.h"

#include "core/access/permissions.h"
#include "ui/desk/when_done.h"
#include "ui/joint/joint_card.h"
#include "ui/joint/joint_foot.h"
#include "ui/joint/joint_queue.h"
#include "ui/joint/joint_strip.h"
#include "ui/joint/put_off.h"
#include "ui/joint/side_pane.h"
#include "ui/joint/typed_items.h"
#include "ui/settings/settings.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QtConcurrent>

#include <algorithm>

namespace ui {

void JointPage::goTo(const Place &place)
{
    m_wanted = place;
    if (!snapshot() || !isVisible() || m_wanted == Place()) {
        return;
    }
    const core::Round &round = snapshot()->round;
    const AgendaItem item{round.sheetOf(place.agency),
                          place.component.isEmpty() ? -1 : round.set->component(place.component), place.document};
    if (m_queue->find(item)) {
        m_wanted = {};
    }
}

Place JointPage::place() const
{
    if (!snapshot() || m_queue->current() == nullptr) {
        return {PageKind::Joint, {}, {}, {}, Only::All};
    }
    const AgendaItem &item = m_card->item();
    const core::Round &round = snapshot()->round;
    return {PageKind::Joint, round.sheets[static_cast<std::size_t>(item.sheet)]->agency,
            item.component < 0 ? QString() : round.set->components[static_cast<std::size_t>(item.component)].code,
            item.document, Only::All};
}

QString JointPage::keys() const
{
    if (m_queue->current() == nullptr) {
        return word({u"Ctrl+Z hoàn tác", u"Ctrl+Z undoes"});
    }
    const QString numbers = m_card->adoptKeys();
    const bool isTyped = !numbers.isEmpty() && !m_card->matter()->isVerdict();
    const QString adopt = (numbers.isEmpty() ? QString() : word({u" · %1 lấy điểm", u" · %1 adopt"}).arg(numbers))
        + (isTyped ? word({u" · G gõ điểm", u" · G types"}) : QString());
    return word({u"↑ ↓ mục", u"↑ ↓ item"}) + adopt
        + (m_isPresenting ? word({u" · N lý do · Esc thôi trình chiếu", u" · N reason · Esc leaves the presentation"})
                          : word({u" · N lý do · B bảo lưu · E tài liệu · H lịch sử · Ctrl+Z hoàn tác",
                                  u" · N reason · B reserve · E documents · H history · Ctrl+Z undoes"}));
}

Paper JointPage::paper() const
{
    QString html = QStringLiteral("<p>") + m_strip->text().toHtmlEscaped() + QStringLiteral("</p>");
    for (const AgendaPart part : {AgendaPart::Open, AgendaPart::Waiting, AgendaPart::Done}) {
        html += QStringLiteral("<h3>") + m_queue->partName(part)
            + QStringLiteral("</h3><table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">");
        for (const AgendaLine &line : m_queue->latest().part(part)) {
            html += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td></tr>")
                        .arg(line.title.toHtmlEscaped(), line.about.toHtmlEscaped(), line.valuesText(),
                             line.chip.toHtmlEscaped());
        }
        html += QStringLiteral("</table>");
    }
    return {word({u"Họp thống nhất", u"Joint session"}), {}, {}, html};
}

void JointPage::present(const core::Snapshot & /*snapshot*/)
{
    const int asked = ++m_asked;
    const auto work = [now = snapshot(), language = language()] { return agendaOf(now->round, now->viewer, language); };
    whenDone(QtConcurrent::run(work), this, [this, asked](const Agenda &agenda) {
        if (asked == m_asked) {
            take(agenda);
        }
    });
}

/// The numbers are shown at once; the order of the list, if the person is in it, when another item is chosen.
void JointPage::take(Agenda agenda)
{
    const core::Snapshot &now = *snapshot();
    if (const QString key = putOffKey(desk().folder(), now.round.year, now.viewer.number); key != m_putOffKey) {
        m_putOffKey = key;
        m_typed->fetch(); // somebody else's, by now
        m_queue->setPutOff(putOffIn(QSettings().value(key).toStringList(), now.round));
    }
    m_queue->take(std::move(agenda));
    m_queue->showActs(core::permitted(now.viewer.role, core::Verb::Settle, core::Relation::Common, now.round.phase));
    m_strip->show(m_queue->latest(), now.round);
    goTo(m_wanted);
    showCurrent();
}

void JointPage::keep()
{
    m_typed->keep();
}

/// Another item.
void JointPage::leave()
{
    say({});
    m_scroll->verticalScrollBar()->setValue(0);
    showCurrent();
}

void JointPage::showCurrent()
{
    if (m_isActing) {
        return; // what is being entered stays until it is answered
    }
    const AgendaLine *line = m_queue->current();
    arrange();
    if (line == nullptr) {
        showEmpty();
        showNext();
        return;
    }
    const bool other = m_card->matter() == nullptr || m_card->item() != line->item;
    m_card->show(snapshot(), *line, m_queue->position());
    if (other) {
        m_card->retype(m_typed->textOf(line->item));
    }
    m_side->show(snapshot()->round, line->item);
    if (other) {
        m_side->clearHistory();
    }
    Q_EMIT placeChanged(); // the same item may offer other keys by now
    askForHistory();
    showNext();
}

void JointPage::showEmpty()
{
    const Agenda &agenda = m_queue->latest();
    const bool before = snapshot()->round.phase < core::Phase::Joint;
    const bool alike = !before && agenda.alike > 0;
    const bool all = !before && agenda.settled == agenda.all && agenda.waiting.empty();
    m_empty->setText(
        before ? word({u"Chưa mở điểm. Khi các cơ quan thẩm định đã chốt điểm và kỳ đánh giá chuyển sang giai đoạn "
                       u"Họp thống nhất, các mục khác nhau hiện ở đây.",
                       u"Not yet revealed. When the bodies have committed and the round goes on to the joint session, "
                       u"what they differ in appears here."})
            : alike ? word({u"Không còn ý kiến khác nhau ở đây. Còn %1 mục trùng điểm: xem và thống nhất.",
                            u"Nothing differs here any more. %1 equal items are left: look and agree."})
                          .arg(agenda.alike)
            : all ? word({u"Mọi mục đã thống nhất, hai bên đã xác nhận.", u"Everything is agreed and confirmed."})
                  : word({u"Không có mục nào ở đây.", u"There is nothing here."}));
    m_emptyAct->setText(alike ? word({u"Xem và thống nhất…", u"Look and agree…"})
                              : word({u"Xem kết quả, xếp loại", u"See the results"}));
    const bool may =
        core::permitted(snapshot()->viewer.role, core::Verb::Settle, core::Relation::Common, snapshot()->round.phase);
    m_emptyAct->setVisible((alike && may) || all);
}

/// What the viewer may confirm of the item.
std::vector<core::SettledItem> JointPage::mine() const
{
    const Matter *matter = m_card->matter();
    if (matter == nullptr) {
        return {};
    }
    // Of what stands, not of the agenda, which takes its time: what was agreed a moment ago can be confirmed.
    auto items = core::waitingFor(matter->round(), matter->sheet(), matter->snapshot().viewer);
    std::erase_if(items, [&](const core::SettledItem &item) {
        const int component = matter->round().set->component(item.component);
        if (!matter->isWholeSheet()) {
            return component != matter->item().component || item.document != matter->item().document;
        }
        const core::Settlement *settlement = matter->sheet().settlement(component, item.document);
        return settlement == nullptr || settlement->as == core::SettledAs::Decision;
    });
    return items;
}

/// The one next act on the item, or why there is none.
void JointPage::showNext()
{
    const Matter *matter = m_queue->current() == nullptr ? nullptr : m_card->matter();
    if (matter == nullptr) {
        m_foot->show({});
        return;
    }
    const MatterWords words(*matter, language(), palette());
    JointFoot::State state = nextOf(*matter, words);
    state.there = true;
    state.isPutOff = m_queue->isPutOff();
    state.reserving = words.mayReserve();
    state.reservation = words.reservationOf(state.reserving);
    m_foot->show(state);
}

/// Agreeing comes before confirming; neither: what is waited for.
JointFoot::State JointPage::nextOf(const Matter &matter, const MatterWords &words) const
{
    const bool settled = matter.settlement() != nullptr;
    const bool sole = matter.isWholeSheet() && !settled;
    const bool anew = m_card->isDirty() || !settled || !matter.rests();
    JointFoot::State state;
    if (matter.mayAgree() && anew && (!matter.isWholeSheet() || sole)) {
        state.next = m_card->collides() ? JointFoot::Next::None : JointFoot::Next::Settle;
        state.words = sole ? word({u"Chấp nhận điểm một bên", u"Accept the one body's marks"})
            : settled      ? word({u"Thống nhất lại", u"Agree anew"})
                           : word({u"Thống nhất", u"Agree"});
        return state;
    }
    const auto items = mine();
    if (items.empty() || m_card->isDirty()) {
        state.words = waitingWords(words);
        return state;
    }
    state.next = JointFoot::Next::Confirm;
    const QString whose = words.speaksFor().join(QStringLiteral(", "));
    state.words = items.size() > 1
        ? word({u"Xác nhận %1 mục (%2)", u"Confirm %1 items (%2)"}).arg(items.size()).arg(whose)
        : word({u"Xác nhận (%1)", u"Confirm (%1)"}).arg(whose);
    return state;
}

QString JointPage::waitingWords(const MatterWords &words) const
{
    const Matter &matter = *m_card->matter();
    if (matter.isComputed()) {
        return word({u"Không cần thống nhất", u"Nothing to agree"});
    }
    if (matter.settlement() == nullptr) {
        return word({u"Chưa thống nhất", u"Not agreed yet"});
    }
    const QStringList missing = words.missing();
    return missing.isEmpty() ? word({u"Đã thống nhất", u"Agreed"})
                             : word({u"Chờ %1 xác nhận", u"Waiting for %1"}).arg(missing.join(QStringLiteral(", ")));
}

/// Of the item, where it is looked at or somebody has confirmed it; one reading at a time.
void JointPage::askForHistory()
{
    const Matter *matter = m_card->matter();
    const bool confirmed = matter != nullptr && matter->settlement() != nullptr && !matter->isWholeSheet()
        && !matter->settlement()->confirmations.empty();
    if (matter == nullptr || m_queue->current() == nullptr || (m_side->tab() != SidePane::Past && !confirmed)) {
        return;
    }
    m_wantsHistory = m_readsHistory;
    if (m_readsHistory) {
        return;
    }
    m_readsHistory = true;
    const auto read = [now = snapshot(), item = matter->item(),
                       language = language()](const core::Result<std::vector<core::JournalLine>> &lines) {
        return lines ? historyOf(*lines, *now, item, language) : History();
    };
    whenDoneBeside(desk().journal(), this, read, [this, item = matter->item()](const History &history) {
        m_readsHistory = false;
        if (m_card->item() == item) {
            m_card->setTimes(history.confirmedAt);
            m_side->showHistory(history.lines);
        }
        if (m_wantsHistory) {
            askForHistory();
        }
    });
}

void JointPage::say(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

} // namespace ui

#include "moc_joint_page.cpp"

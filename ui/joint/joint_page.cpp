// SPDX-License-Identifier: GPL-3.0-or-later
#include "joint_page.h"

#include "core/access/permissions.h"
#include "ui/desk/when_done.h"
#include "ui/evidence/evidence_pane.h"
#include "ui/joint/agenda_model.h"
#include "ui/joint/joint_card.h"
#include "ui/look/tokens.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QtConcurrent>

#include <algorithm>

namespace ui {

void JointPage::goTo(const Place &place)
{
    m_wanted = place;
    if (!snapshot() || !isVisible()) {
        return;
    }
    const core::Round &round = snapshot()->round;
    const AgendaItem item{round.sheetOf(place.agency),
                          place.component.isEmpty() ? -1 : round.set->component(place.component), place.document};
    for (const AgendaPart part : {AgendaPart::Open, AgendaPart::Waiting, AgendaPart::Done}) {
        const auto &lines = m_agenda.part(part);
        const bool there = std::any_of(lines.begin(), lines.end(),
                                       [&item](const AgendaLine &line) { return !line.heading && line.item == item; });
        if (there) {
            m_wanted = {};
            m_parts->button(static_cast<int>(part))->setChecked(true);
            m_part = part;
            showPart();
            select(m_model->rowOf(item));
            showCurrent();
            return;
        }
    }
}

Place JointPage::place() const
{
    if (!snapshot() || m_model->line(m_list->currentIndex().row()) == nullptr) {
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
    return word({u"↑ ↓ mục · 1 2 3 lấy điểm · N lý do · Ctrl+Enter thống nhất · Ctrl+Shift+Enter xác nhận · Ctrl+Z",
                 u"↑ ↓ item · 1 2 3 adopt · N reason · Ctrl+Enter agrees · Ctrl+Shift+Enter confirms · Ctrl+Z"});
}

Paper JointPage::paper() const
{
    QString html = QStringLiteral("<p>") + m_left->text().toHtmlEscaped() + QStringLiteral("</p>");
    for (const AgendaPart part : {AgendaPart::Open, AgendaPart::Waiting, AgendaPart::Done}) {
        html += QStringLiteral("<h3>") + partName(part)
            + QStringLiteral("</h3><table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">");
        for (const AgendaLine &line : (m_next ? *m_next : m_agenda).part(part)) {
            html += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td></tr>")
                        .arg(line.title.toHtmlEscaped(), line.about.toHtmlEscaped(), line.values,
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

/// The numbers are shown at once; the list, if the person is in it, when another item is chosen.
void JointPage::take(Agenda agenda)
{
    const bool inIt = m_model->line(m_list->currentIndex().row()) != nullptr;
    if (inIt && m_wanted == Place()) {
        m_next = std::move(agenda);
    } else {
        m_agenda = std::move(agenda);
        showPart();
        goTo(m_wanted);
    }
    showStrip();
    showCurrent();
}

void JointPage::showPart()
{
    if (m_next) {
        m_agenda = std::move(*m_next);
        m_next.reset();
    }
    std::vector<AgendaLine> lines = m_agenda.part(m_part);
    const auto isPutOff = [this](const AgendaLine &line) {
        return !line.heading && std::find(m_putOff.begin(), m_putOff.end(), line.item) != m_putOff.end();
    };
    std::vector<AgendaLine> putOff;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(putOff), isPutOff);
    if (!putOff.empty()) {
        std::erase_if(lines, isPutOff);
        AgendaLine heading;
        heading.heading = true;
        heading.title = word({u"Để lại xem xét sau", u"Put off"});
        heading.chip = QString::number(putOff.size());
        lines.push_back(std::move(heading));
        lines.insert(lines.end(), putOff.begin(), putOff.end());
    }
    m_isFilling = true;
    const AgendaItem at = m_card->item();
    const int row = m_list->currentIndex().row();
    m_model->show(std::move(lines));
    const int again = m_model->rowOf(at);
    select(again >= 0 ? again : m_model->itemFrom(row));
    m_isFilling = false;
}

QString JointPage::partName(AgendaPart part) const
{
    return part == AgendaPart::Open   ? word({u"Khác nhau", u"Different"})
        : part == AgendaPart::Waiting ? word({u"Chờ xác nhận", u"Waiting"})
                                      : word({u"Xong", u"Done"});
}

void JointPage::showStrip()
{
    const Agenda &agenda = m_next ? *m_next : m_agenda;
    m_progress->setMaximum(qMax(1, agenda.all));
    m_progress->setValue(agenda.settled);
    m_left->setText(word({u"%1 / %2 đã thống nhất · còn %3 quyết định xếp loại, %4 đổi vị thứ, %5 khác",
                          u"%1 of %2 agreed · left: %3 decide the class, %4 a rank, %5 others"})
                        .arg(agenda.settled)
                        .arg(agenda.all)
                        .arg(agenda.deciding)
                        .arg(agenda.ranking)
                        .arg(agenda.rest));
    const core::Role role = snapshot()->viewer.role;
    const core::Phase phase = snapshot()->round.phase;
    const bool maySettle = core::permitted(role, core::Verb::Settle, core::Relation::Common, phase);
    m_alike->setText(word({u"Thống nhất %1 mục trùng điểm", u"Agree %1 equal items"}).arg(agenda.alike));
    m_alike->setVisible(maySettle && agenda.alike > 0);
    m_confirmAll->setText(
        word({u"Xác nhận %1 mục đang chờ", u"Confirm %1 waiting items"}).arg(agenda.waitingForMe.size()));
    m_confirmAll->setVisible(!agenda.waitingForMe.empty());
    const auto items = [](const std::vector<AgendaLine> &lines) {
        return std::count_if(lines.begin(), lines.end(), [](const AgendaLine &line) { return !line.heading; });
    };
    for (const AgendaPart part : {AgendaPart::Open, AgendaPart::Waiting, AgendaPart::Done}) {
        m_parts->button(static_cast<int>(part))
            ->setText(partName(part) + u' ' + QString::number(items(agenda.part(part))));
    }
}

void JointPage::showCurrent()
{
    const AgendaLine *line = m_model->line(m_list->currentIndex().row());
    m_scroll->setVisible(line != nullptr);
    m_evidence->setVisible(line != nullptr && line->item.component >= 0);
    m_empty->setVisible(line == nullptr);
    if (line == nullptr) {
        const core::Phase phase = snapshot()->round.phase;
        m_empty->setText(
            phase < core::Phase::Joint
                ? word({u"Chưa mở điểm. Khi các cơ quan thẩm định đã chốt điểm và kỳ đánh giá chuyển sang "
                        u"\"Họp thống nhất\", các mục khác nhau hiện ở đây.",
                        u"Not yet revealed. When the bodies have committed and the round goes on to the joint "
                        u"session, what they differ in appears here."})
                : m_agenda.alike > 0 ? word({u"Còn %1 mục trùng điểm: xem và thống nhất bằng nút ở trên.",
                                             u"%1 equal items are left: agree them with the button above."})
                                           .arg(m_agenda.alike)
                : m_part == AgendaPart::Open && m_agenda.settled == m_agenda.all
                ? word({u"Mọi mục đã thống nhất. Xem kết quả ở trang Kết quả (Ctrl+6).",
                        u"Everything is agreed. The results are on their page (Ctrl+6)."})
                : word({u"Không có mục nào ở đây.", u"There is nothing here."}));
        showButtons();
        return;
    }
    if (m_card->item() == line->item && m_card->isDirty()) {
        showButtons();
        return; // what is being entered stays
    }
    m_card->show(snapshot(), line->item);
    if (line->item.component >= 0) {
        m_evidence->show(snapshot()->round, line->item.sheet, line->item.component);
    }
    showButtons();
    Q_EMIT placeChanged();
}

std::optional<core::SettledItem> JointPage::current() const
{
    const AgendaItem &item = m_card->item();
    if (m_model->line(m_list->currentIndex().row()) == nullptr || item.component < 0) {
        return {};
    }
    const core::Round &round = snapshot()->round;
    return core::SettledItem{round.sheets[static_cast<std::size_t>(item.sheet)]->agency,
                             round.set->components[static_cast<std::size_t>(item.component)].code, item.document};
}

void JointPage::showButtons()
{
    const bool there = m_model->line(m_list->currentIndex().row()) != nullptr;
    const Agenda &agenda = m_next ? *m_next : m_agenda;
    const auto item = current();
    const bool mine =
        item && std::find(agenda.waitingForMe.begin(), agenda.waitingForMe.end(), *item) != agenda.waitingForMe.end();
    const core::Phase phase = snapshot()->round.phase;
    const bool may =
        core::permitted(snapshot()->viewer.role, core::Verb::Settle, core::Relation::Common, phase) && there;
    m_settle->setEnabled(may);
    m_settle->setText(there && m_card->isWholeSheet()
                          ? word({u"Chấp nhận điểm một bên", u"Accept the one body's marks"})
                          : word({u"Thống nhất", u"Agree"}));
    m_confirm->setEnabled(mine && !m_card->isDirty());
    m_confirm->setDefault(m_confirm->isEnabled());
    m_settle->setDefault(!m_confirm->isEnabled());
    m_later->setEnabled(there);
}

void JointPage::select(int row)
{
    if (row >= 0 && row < m_model->rowCount()) {
        m_list->setCurrentIndex(m_model->index(row));
        m_list->scrollTo(m_model->index(row));
    }
}

void JointPage::move(int by)
{
    for (int row = m_list->currentIndex().row() + by; row >= 0 && row < m_model->rowCount(); row += by) {
        if (m_model->line(row) != nullptr) {
            select(row);
            return;
        }
    }
}

void JointPage::chooseRow()
{
    const AgendaLine *line = m_model->line(m_list->currentIndex().row());
    if (m_isFilling || line == nullptr || line->item == m_card->item()) {
        return;
    }
    if (m_next) {
        const AgendaItem wanted = line->item;
        const int row = m_list->currentIndex().row();
        showPart();
        m_isFilling = true;
        const int again = m_model->rowOf(wanted);
        select(again >= 0 ? again : m_model->itemFrom(row));
        m_isFilling = false;
        say(word({u"Danh sách đã cập nhật.", u"The list was brought up to date."}));
    } else {
        say({});
    }
    showCurrent();
}

void JointPage::choosePart(int part)
{
    m_part = static_cast<AgendaPart>(part);
    showPart();
    showCurrent();
}

void JointPage::say(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

} // namespace ui

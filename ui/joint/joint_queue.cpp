// SPDX-License-Identifier: GPL-3.0-or-later
#include "joint_queue.h"

#include "ui/joint/agenda_delegate.h"
#include "ui/joint/agenda_model.h"
#include "ui/joint/tab_row.h"
#include "ui/look/panes.h"
#include "ui/look/tokens.h"
#include "ui/words/number_words.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr std::array Parts = {AgendaPart::Open, AgendaPart::Waiting, AgendaPart::Done};

void appendBlock(std::vector<AgendaLine> &lines, const QString &title, const std::vector<AgendaLine> &block)
{
    if (!block.empty()) {
        lines.push_back(headingOf(title, block.size()));
        lines.insert(lines.end(), block.begin(), block.end());
    }
}

} // namespace

JointQueue::JointQueue(Language language, QWidget *parent)
    : QWidget(parent), m_language(language), m_model(new AgendaModel(this))
{
    build();
}

void JointQueue::build()
{
    paintSurface(*this);
    m_parts = new TabRow({QStringLiteral("open"), QStringLiteral("waiting"), QStringLiteral("done")}, this);
    showNames();
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setContentsMargins(PanePadding, 0, PanePadding, 0);
    m_note->hide();
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("agenda"));
    m_list->setAccessibleName(word({u"Các mục của phiên họp", u"Items of the session"}));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AgendaDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_alike = button({}, QStringLiteral("alike"), this);
    m_confirmAll = button({}, QStringLiteral("confirmAll"), this);
    m_alike->setAccessibleName(word({u"Thống nhất các mục trùng điểm", u"Agree the equal items"}));
    m_confirmAll->setAccessibleName(word({u"Xác nhận các mục đang chờ", u"Confirm the waiting items"}));
    auto *acts = new QVBoxLayout;
    acts->setContentsMargins(PanePadding, 0, PanePadding, SmallGap + TinyGap);
    acts->setSpacing(SmallGap);
    for (QPushButton *act : {m_alike, m_confirmAll}) {
        act->hide();
        acts->addWidget(act);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(SmallGap);
    column->addWidget(m_parts);
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    column->addLayout(acts);
    setFocusProxy(m_list);
    connect(m_parts, &TabRow::chosen, this, &JointQueue::choosePart);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &JointQueue::chooseRow);
    connect(m_alike, &QPushButton::clicked, this, &JointQueue::alikeWanted);
    connect(m_confirmAll, &QPushButton::clicked, this, &JointQueue::confirmAllWanted);
}

QString JointQueue::partName(AgendaPart part) const
{
    return part == AgendaPart::Open   ? word({u"Khác nhau", u"Different"})
        : part == AgendaPart::Waiting ? word({u"Chờ", u"Waiting"})
                                      : word({u"Xong", u"Done"});
}

/// Of the part that is chosen; after what people are asked about comes what waits, then what nobody is asked about.
std::vector<AgendaLine> JointQueue::lines() const
{
    std::vector<AgendaLine> lines = m_agenda.part(m_part);
    if (m_part == AgendaPart::Open) {
        appendBlock(lines, word({u"Chờ xác nhận", u"To be confirmed"}), m_agenda.waiting);
        appendBlock(lines, word({u"Tự tính, không phải ý kiến khác nhau", u"Computed, not disagreements"}),
                    m_agenda.derived);
    }
    const auto isPutOff = [this](const AgendaLine &line) {
        return !line.heading && std::find(m_putOff.begin(), m_putOff.end(), line.item) != m_putOff.end();
    };
    std::vector<AgendaLine> putOff;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(putOff), isPutOff);
    std::erase_if(lines, isPutOff);
    appendBlock(lines, word({u"Để lại xem xét sau", u"Put off"}), putOff);
    return lines;
}

void JointQueue::take(Agenda agenda)
{
    if (current() != nullptr) {
        m_model->update(agenda.done);
        m_model->update(agenda.waiting);
        m_model->update(agenda.derived);
        m_model->update(agenda.open);
        m_next = std::move(agenda);
    } else {
        m_next.reset();
        m_agenda = std::move(agenda);
        showList();
    }
    showNames();
}

/// True where the list is another one by it.
bool JointQueue::takeNext()
{
    if (!m_next) {
        return false;
    }
    m_agenda = std::move(*m_next);
    m_next.reset();
    const std::vector<AgendaLine> newer = lines();
    bool same = static_cast<int>(newer.size()) == m_model->rowCount();
    for (int row = 0; same && row < m_model->rowCount(); ++row) {
        const AgendaLine *shown = m_model->line(row);
        const AgendaLine &line = newer[static_cast<std::size_t>(row)];
        same = shown == nullptr ? line.heading : !line.heading && shown->item == line.item;
    }
    return !same;
}

void JointQueue::showList()
{
    m_isFilling = true;
    const std::optional<AgendaItem> at = m_at;
    const int row = m_list->currentIndex().row();
    m_model->show(lines());
    const int again = at ? m_model->rowOf(*at) : -1;
    select(again >= 0 ? again : m_model->itemFrom(row));
    m_isFilling = false;
    const AgendaLine *line = current();
    m_at = line == nullptr ? std::nullopt : std::optional(line->item);
}

void JointQueue::showNames()
{
    QStringList texts;
    for (const AgendaPart part : Parts) {
        texts.append(partName(part) + u' ' + QString::number(itemsOf(latest().part(part))));
    }
    m_parts->setTexts(texts);
}

void JointQueue::showActs(bool maySettle)
{
    const auto waiting = static_cast<int>(latest().waitingForMe.size());
    m_alike->setText(word({u"Thống nhất %1 mục trùng điểm…", u"Agree %1 equal items…"}).arg(counted(latest().alike)));
    m_alike->setVisible(maySettle && latest().alike > 0);
    m_confirmAll->setText(word({u"Xác nhận %1 mục đang chờ…", u"Confirm %1 waiting items…"}).arg(counted(waiting)));
    m_confirmAll->setVisible(waiting > 0);
}

const AgendaLine *JointQueue::current() const
{
    return m_model->line(m_list->currentIndex().row());
}

QString JointQueue::position() const
{
    const int open = itemsOf(m_agenda.open);
    const int at = m_model->numberOf(m_list->currentIndex().row());
    const bool counts = m_part == AgendaPart::Open && m_putOff.empty() && at <= open;
    return counts ? QString::number(at) + QStringLiteral(" / ") + QString::number(open) : QString();
}

void JointQueue::select(int row)
{
    if (row >= 0 && row < m_model->rowCount()) {
        m_list->setCurrentIndex(m_model->index(row));
        m_list->scrollTo(m_model->index(row));
    }
}

void JointQueue::move(int by)
{
    for (int row = m_list->currentIndex().row() + by; row >= 0 && row < m_model->rowCount(); row += by) {
        if (m_model->line(row) != nullptr) {
            select(row);
            return;
        }
    }
}

void JointQueue::putOff()
{
    const AgendaLine *line = current();
    if (line == nullptr) {
        return;
    }
    const AgendaItem item = line->item;
    if (std::erase(m_putOff, item) == 0) {
        move(1);
        m_putOff.push_back(item);
    }
    takeNext();
    showList();
    Q_EMIT putOffChanged();
    Q_EMIT chosen();
}

bool JointQueue::isPutOff() const
{
    const AgendaLine *line = current();
    return line != nullptr && std::find(m_putOff.begin(), m_putOff.end(), line->item) != m_putOff.end();
}

void JointQueue::setPutOff(std::vector<AgendaItem> items)
{
    m_putOff = std::move(items);
    takeNext();
    showList();
}

void JointQueue::chooseRow()
{
    const AgendaLine *line = current();
    if (m_isFilling || line == nullptr || line->item == m_at) {
        return;
    }
    m_at = line->item;
    const bool moved = takeNext();
    if (moved) {
        showList();
        m_note->setText(word({u"Danh sách đã xếp lại khi rời mục trước.", u"The list was put in its new order."}));
    }
    m_note->setVisible(moved);
    Q_EMIT chosen();
}

void JointQueue::choosePart(int part)
{
    m_part = static_cast<AgendaPart>(part);
    m_parts->setCurrent(part);
    m_note->hide();
    takeNext();
    showList();
    Q_EMIT chosen();
}

bool JointQueue::findIn(AgendaPart part, const AgendaItem &item)
{
    const AgendaPart before = std::exchange(m_part, part);
    const std::vector<AgendaLine> there = lines();
    const bool listed = std::any_of(there.begin(), there.end(),
                                    [&item](const AgendaLine &line) { return !line.heading && line.item == item; });
    m_part = before;
    if (!listed) {
        return false;
    }
    m_at = item;
    choosePart(static_cast<int>(part));
    return true;
}

bool JointQueue::find(const AgendaItem &item)
{
    takeNext();
    showList();
    const auto anywhere = [this](const AgendaItem &wanted) {
        return std::any_of(Parts.begin(), Parts.end(), [&](AgendaPart part) { return findIn(part, wanted); });
    };
    return anywhere(item) || anywhere({item.sheet, -1, {}});
}

} // namespace ui

#include "moc_joint_queue.cpp"

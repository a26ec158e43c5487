// SPDX-License-Identifier: GPL-3.0-or-later
#include "side_pane.h"

#include "core/base/calendar.h"
#include "ui/evidence/evidence_pane.h"
#include "ui/joint/tab_row.h"
#include "ui/look/panes.h"
#include "ui/look/tokens.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

SidePane::SidePane(Language language, QWidget *parent)
    : QWidget(parent), m_language(language),
      m_tabs(new TabRow({QStringLiteral("documents"), QStringLiteral("past")}, this)),
      m_stack(new QStackedWidget(this)), m_evidence(new EvidencePane(language, m_stack))
{
    paintSurface(*this);
    auto *past = new QWidget(m_stack);
    m_history = new QListWidget(past);
    m_history->setObjectName(QStringLiteral("history"));
    m_history->setAccessibleName(Phrase{u"Lịch sử của mục này", u"What has happened to this item"}.in(language));
    m_history->setFrameShape(QFrame::NoFrame);
    m_history->setWordWrap(true);
    m_history->setSpacing(TinyGap);
    m_history->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    past->setFocusProxy(m_history);
    auto *padded = new QVBoxLayout(past);
    padded->setContentsMargins(SmallGap, SmallGap + TinyGap, SmallGap, SmallGap);
    padded->addWidget(m_history);
    m_stack->addWidget(m_evidence);
    m_stack->addWidget(past);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_stack);
    showNames();
    connect(m_tabs, &TabRow::chosen, this, [this](int tab) { setTab(static_cast<Tab>(tab)); });
}

QString SidePane::nameOf(Tab tab) const
{
    const auto with = [](const QString &name, int count) {
        return count > 0 ? QString(name + u' ' + QString::number(count)) : name;
    };
    return tab == Documents ? with(Phrase{u"Tài liệu", u"Documents"}.in(m_language), m_documents)
                            : with(Phrase{u"Lịch sử", u"History"}.in(m_language), m_past);
}

SidePane::Tab SidePane::tab() const
{
    return static_cast<Tab>(m_stack->currentIndex());
}

void SidePane::setTab(Tab tab)
{
    m_tabs->setCurrent(tab);
    m_stack->setCurrentIndex(tab);
    m_stack->setFocusProxy(m_stack->currentWidget());
    Q_EMIT tabChanged();
}

void SidePane::setTabsVisible(bool visible)
{
    m_tabs->setVisible(visible);
}

void SidePane::showNames()
{
    m_tabs->setTexts({nameOf(Documents), nameOf(Past)});
    Q_EMIT namesChanged();
}

void SidePane::show(const core::Round &round, const AgendaItem &item)
{
    m_evidence->setEnabled(item.component >= 0);
    m_documents = 0;
    if (item.component >= 0) {
        m_evidence->show(round, item.sheet, item.component);
        const auto &citations = round.sheets[static_cast<std::size_t>(item.sheet)]->citations;
        m_documents = static_cast<int>(std::count_if(citations.begin(), citations.end(), [&](const auto &citation) {
            return citation.component == item.component;
        }));
    }
    showNames();
}

void SidePane::clearHistory()
{
    m_past = 0;
    m_history->clear();
    showNames();
}

void SidePane::showHistory(const std::vector<HistoryLine> &lines)
{
    m_past = static_cast<int>(lines.size());
    m_history->clear();
    for (const HistoryLine &line : lines) {
        const QString text = core::vietnameseTime(line.at) + QStringLiteral(" · ") + line.who + u'\n' + line.what;
        (new QListWidgetItem(text, m_history))->setToolTip(text);
    }
    if (lines.empty()) {
        auto *none = new QListWidgetItem(
            Phrase{u"Nhật ký chưa ghi gì về mục này.", u"The journal has nothing on this item yet."}.in(m_language),
            m_history);
        none->setFlags(Qt::ItemIsEnabled);
    }
    showNames();
}

} // namespace ui

#include "moc_side_pane.cpp"

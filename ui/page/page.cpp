// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include "ui/look/fonts.h"
#include "ui/look/tokens.h"

#include <QBoxLayout>
#include <QLabel>

namespace ui {

Page::Page(const Means &means, QWidget *parent) : QWidget(parent), m_desk(means.desk), m_language(means.language)
{
    connect(&m_desk, &Desk::snapshotChanged, this, [this] { showSnapshot(m_desk.snapshot()); });
    if (m_desk.snapshot()) {
        m_snapshot = m_desk.snapshot();
        m_presented = false;
    }
}

void Page::showSnapshot(SnapshotPointer snapshot)
{
    m_snapshot = std::move(snapshot);
    m_presented = !m_snapshot;
    if (isVisible() && !m_presented) {
        m_presented = true;
        present(*m_snapshot);
    }
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_presented) {
        m_presented = true;
        present(*m_snapshot);
    }
}

Page::Column Page::makeColumn()
{
    auto *title = new QLabel(this);
    title->setObjectName(QStringLiteral("title"));
    title->setFont(letters(TitleText, true));
    title->setWordWrap(true);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(Gap);
    auto *head = new QHBoxLayout;
    head->setSpacing(Gap);
    head->addWidget(title, 1);
    head->addLayout(tools);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    page->setSpacing(Gap);
    page->addLayout(head);
    return {title, tools, page};
}

} // namespace ui

#include "moc_page.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "typed_items.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

// A component and its documents share one place among the drafts, each under its own name in it.

QJsonObject partsOf(const core::Draft &draft)
{
    return QJsonDocument::fromJson(draft.text.toUtf8()).object();
}

QString written(const QJsonObject &parts)
{
    return parts.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

} // namespace

TypedItems::TypedItems(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_keeper(desk)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(DraftKeeper::After);
    connect(&m_timer, &QTimer::timeout, this, &TypedItems::keep);
    connect(&m_keeper, &DraftKeeper::fetched, this, &TypedItems::take);
}

void TypedItems::fetch()
{
    keep();
    m_drafts.clear();
    m_keeper.fetch();
}

void TypedItems::take(std::vector<core::Draft> drafts)
{
    const int agreed = m_desk.snapshot()->round.agreed();
    for (core::Draft &draft : drafts) {
        const bool typedSince =
            find({m_desk.snapshot()->round.sheetOf(draft.agency), draft.component, {}}) != m_drafts.end();
        if (draft.source == agreed && !typedSince) {
            m_drafts.push_back(std::move(draft));
        }
    }
    Q_EMIT fetched();
}

std::vector<core::Draft>::const_iterator TypedItems::find(const AgendaItem &item) const
{
    const core::Draft wanted = draftOf(item, {});
    return std::find_if(m_drafts.begin(), m_drafts.end(), [&wanted](const core::Draft &draft) {
        return draft.agency == wanted.agency && draft.component == wanted.component;
    });
}

core::Draft TypedItems::draftOf(const AgendaItem &item, const QString &text) const
{
    const core::Snapshot &now = *m_desk.snapshot();
    return {now.viewer.number,
            now.round.sheets[static_cast<std::size_t>(item.sheet)]->agency,
            now.round.agreed(),
            item.component,
            text,
            0};
}

QString TypedItems::textOf(const AgendaItem &item) const
{
    if (item.component < 0 || !m_desk.snapshot()) {
        return {};
    }
    const auto found = find(item);
    return found == m_drafts.end() ? QString() : partsOf(*found)[item.document].toString();
}

void TypedItems::edit(const AgendaItem &item, const QString &text)
{
    if (item.component < 0 || !m_desk.snapshot() || textOf(item) == text) {
        return;
    }
    const auto before = find(item);
    core::Draft draft = before == m_drafts.end() ? draftOf(item, {}) : *before;
    QJsonObject parts = partsOf(draft);
    text.isEmpty() ? parts.remove(item.document) : static_cast<void>(parts.insert(item.document, text));
    draft.text = written(parts);
    if (m_waiting && (m_waiting->agency != draft.agency || m_waiting->component != draft.component)) {
        keep();
    }
    if (before != m_drafts.end()) {
        m_drafts.erase(before);
    }
    m_drafts.push_back(draft);
    m_waiting = std::move(draft);
    if (!m_timer.isActive()) { // who types on and on is not to lose more than who pauses
        m_timer.start();
    }
}

void TypedItems::keep()
{
    m_timer.stop();
    if (const auto waiting = std::exchange(m_waiting, std::nullopt)) {
        m_keeper.keep(*waiting);
    }
}

void TypedItems::forget(const AgendaItem &item)
{
    edit(item, {});
    keep();
}

} // namespace ui

#include "moc_typed_items.cpp"

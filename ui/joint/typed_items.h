// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/draft_keeper.h"
#include "ui/joint/agenda.h"

#include <QTimer>

namespace ui {

/// What a person has typed for items of the session and not agreed on yet: it outlives another item, another page, and
/// the end of the program. Nobody else is shown it.
class TypedItems : public QObject
{
    Q_OBJECT

public:
    explicit TypedItems(Desk &desk, QObject *parent = nullptr);

    /// Of the person who sits at the desk now, once they are read: fetched().
    void fetch();
    /// What is kept for the item; empty: nothing.
    QString textOf(const AgendaItem &item) const;
    /// Keeps it a moment later, so that not every key is written.
    void edit(const AgendaItem &item, const QString &text);
    /// Keeps what is waiting, at once.
    void keep();
    /// It is agreed on, or given up.
    void forget(const AgendaItem &item);

Q_SIGNALS:
    void fetched();

private:
    void take(std::vector<core::Draft> drafts);
    std::vector<core::Draft>::const_iterator find(const AgendaItem &item) const;
    core::Draft draftOf(const AgendaItem &item, const QString &text) const;

    Desk &m_desk;
    DraftKeeper m_keeper;
    QTimer m_timer;
    std::optional<core::Draft> m_waiting;
    std::vector<core::Draft> m_drafts;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/joint/agenda.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListView;
class QPushButton;

namespace ui {

class AgendaModel;
class TabRow;

/// The list of the session's items, and what can be done to many of them at once.
///
/// It never moves under the person: its new order waits until another item is chosen, and then it says so.
class JointQueue : public QWidget
{
    Q_OBJECT

public:
    explicit JointQueue(Language language, QWidget *parent = nullptr);

    /// What stands on the items is shown at once; the order, while the person is at one of them, on leaving it.
    void take(Agenda agenda);
    void showActs(bool maySettle);
    /// The newest, whatever the list still shows.
    const Agenda &latest() const { return m_next ? *m_next : m_agenda; }
    AgendaPart part() const { return m_part; }
    QString partName(AgendaPart part) const;

    /// nullptr where nothing is chosen.
    const AgendaLine *current() const;
    /// "1 / 7"; empty beyond what people are asked about.
    QString position() const;
    /// Chooses the item or, where it is not listed alone, its sheet's; false where neither is.
    bool find(const AgendaItem &item);
    void move(int by);
    /// Puts the item at the end of the list, for this person, or takes it up again.
    void putOff();
    /// Is the item that is chosen put off?
    bool isPutOff() const;
    const std::vector<AgendaItem> &allPutOff() const { return m_putOff; }
    /// As they were when the person sat here last.
    void setPutOff(std::vector<AgendaItem> items);
    QListView &list() { return *m_list; }

Q_SIGNALS:
    /// Another item, or none.
    void chosen();
    void alikeWanted();
    void confirmAllWanted();
    void putOffChanged();

private:
    void build();
    std::vector<AgendaLine> lines() const;
    bool takeNext();
    void showList();
    void showNames();
    void select(int row);
    void chooseRow();
    void choosePart(int part);
    bool findIn(AgendaPart part, const AgendaItem &item);
    QString word(const Phrase &phrase) const { return phrase.in(m_language); }

    Language m_language;
    Agenda m_agenda;
    std::optional<Agenda> m_next; ///< newer, shown when another item is chosen
    AgendaPart m_part = AgendaPart::Open;
    std::vector<AgendaItem> m_putOff;
    std::optional<AgendaItem> m_at;
    bool m_isFilling = false; ///< the list changes, not the person's choice

    AgendaModel *m_model = nullptr;
    TabRow *m_parts = nullptr;
    QLabel *m_note = nullptr;
    QListView *m_list = nullptr;
    QPushButton *m_alike = nullptr;
    QPushButton *m_confirmAll = nullptr;
};

} // namespace ui

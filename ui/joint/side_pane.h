// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/joint/history.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace ui {

class EvidencePane;
class TabRow;

/// Beside the card: the documents of the item, and what has happened to it.
class SidePane : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Documents, Past, TabCount };

    explicit SidePane(Language language, QWidget *parent = nullptr);

    /// The tab's name with how much there is: "Tài liệu 2".
    QString nameOf(Tab tab) const;
    Tab tab() const;
    void setTab(Tab tab);
    /// Its own choice of tabs, where whoever owns it has none.
    void setTabsVisible(bool visible);

    void show(const core::Round &round, const AgendaItem &item);
    /// Until the new one is read.
    void clearHistory();
    void showHistory(const std::vector<HistoryLine> &lines);

Q_SIGNALS:
    void tabChanged();
    void namesChanged();

private:
    void showNames();

    Language m_language;
    int m_documents = 0;
    int m_past = 0;
    TabRow *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    EvidencePane *m_evidence = nullptr;
    QListWidget *m_history = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page.h"
#include "ui/shell/goals.h"

#include <QPointer>

namespace ui {

class Help;
class StatusLine;
class Workbench;

/// Everything that can be ordered from anywhere in the window, by its keys or by its name in the search.
class Orders : public QObject
{
    Q_OBJECT

public:
    /// The keys are the window's. Bench and line outlive this.
    Orders(const Means &means, Workbench &bench, StatusLine &line, QWidget *window);

    void find();

Q_SIGNALS:
    void walkWanted();
    /// 0: whoever says so.
    void personWanted(int number);

private:
    std::vector<Order> list();
    void addKeys(QWidget *window);
    void follow(const Goal &goal);
    void undo();
    void print();
    void help();
    void verify();
    void showSoundness(const core::Result<core::Problems> &found);
    void askWhereToBackUp();
    void backUp(const QString &file);
    void openOther();
    QString word(const Phrase &phrase) const { return phrase.in(m_means.language); }

    Means m_means;
    Workbench &m_bench;
    StatusLine &m_line;
    std::vector<Order> m_orders;
    QPointer<Help> m_help;
};

} // namespace ui

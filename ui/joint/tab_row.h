// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace ui {

/// Pills of which one is chosen, above what they choose between.
class TabRow : public QWidget
{
    Q_OBJECT

public:
    /// One pill an object name.
    explicit TabRow(const QStringList &names, QWidget *parent = nullptr);

    void setTexts(const QStringList &texts);
    int current() const;
    void setCurrent(int tab);

Q_SIGNALS:
    void chosen(int tab);

private:
    QButtonGroup *m_tabs = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/place.h"
#include "ui/words/language.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTextBrowser;
class QUrl;

namespace ui {

/// The steps of the ten-minute walk, Markdown each; links "place:…" open a place, "person:NAME" gives that person the
/// chair.
QStringList walkSteps(Language language);

/// The walk beside the work: one step at a time, each with the links that open where it happens.
class WalkPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WalkPanel(Language language, QWidget *parent = nullptr);

    void show(int step);
    int step() const { return m_step; }

Q_SIGNALS:
    void placeWanted(const ui::Place &place);
    void personWanted(const QString &name);
    void finished();

private:
    void build(Language language);
    void follow(const QUrl &link);

    QStringList m_steps;
    int m_step = 0;
    QLabel *m_count = nullptr;
    QTextBrowser *m_text = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QString m_nextWord, m_endWord;
};

} // namespace ui

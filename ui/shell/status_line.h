// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/words/language.h"

#include <QStatusBar>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class KeyCaps;

/// The window's last line: what is on the disk since when, or what was refused; long work, which can be stopped; and
/// the page's keys.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(Language language, QWidget *parent = nullptr);

    void showSaved(core::Instant at);
    /// Empty: nothing to say.
    void say(const QString &sentence);
    void showKeys(const QString &keys);
    /// Work that takes a while; percent below 0 where nobody knows. stop is called when the person wants it ended, and
    /// may be empty. Called again as it gets on.
    void showWork(const QString &text, int percent, std::function<void()> stop);
    void endWork();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fit();

    Language m_language;
    QString m_said;
    QLabel *m_saved = nullptr;
    QLabel *m_work = nullptr;
    QProgressBar *m_done = nullptr;
    QPushButton *m_stop = nullptr;
    KeyCaps *m_keys = nullptr;
    std::function<void()> m_stopped;
};

} // namespace ui

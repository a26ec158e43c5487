// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/words/language.h"

#include <QStatusBar>

class QLabel;

namespace ui {

/// The window's last line: what is on the disk since when, or what was refused, and the page's keys.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(Language language, QWidget *parent = nullptr);

    void showSaved(core::Instant at);
    /// Empty: nothing to say.
    void say(const QString &sentence);
    void showKeys(const QString &keys);

private:
    void build();
    Language m_language;
    QLabel *m_saved = nullptr;
    QLabel *m_keys = nullptr;
};

} // namespace ui

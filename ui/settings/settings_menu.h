// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"
#include "ui/words/language.h"

#include <QMenu>

#include <utility>
#include <vector>

namespace ui {

/// Theme, language and size of letters, each with its choices; what is picked is kept at once.
class SettingsMenu : public QMenu
{
    Q_OBJECT

public:
    explicit SettingsMenu(Language language, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Something else was picked, and is kept.
    void changed();

private:
    template <class T>
    void addChoice(const Phrase &name, const Setting<T> &setting, const std::vector<std::pair<Phrase, T>> &choices);

    Language m_language;
};

} // namespace ui

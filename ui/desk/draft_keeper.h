// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/draft.h"
#include "ui/desk/desk.h"

#include <vector>

namespace ui {

/// Brings drafts to the disk and remembers what it refused, whoever typed it, until it takes it.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr int After = 1500; ///< milliseconds after the first key that is not kept yet

    /// The desk outlives it.
    explicit DraftKeeper(Desk &desk, QObject *parent = nullptr);

    /// Without a text: takes it away.
    void keep(const core::Draft &draft);
    void tryAgain();
    /// The person's drafts on the disk and what is not there yet, once they are read; none where they cannot be.
    void fetch();

Q_SIGNALS:
    /// One was brought to the disk, or refused.
    void answered();
    void fetched(const std::vector<core::Draft> &drafts);

private:
    void take(std::vector<core::Draft> drafts);

    Desk &m_desk;
    std::vector<core::Draft> m_unkept;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>

#include <algorithm>

namespace ui {

/// How long wrong passwords are answered with a wait: not after the first, which is a slip of the finger, then a second
/// more each time, never more than five. Nobody is locked out.
class Patience
{
public:
    void wrong()
    {
        constexpr int Longest = 5;
        constexpr int Second = 1000;
        m_until.setRemainingTime(std::min(m_wrong++, Longest) * Second);
    }
    void right() { *this = {}; }

    /// Whole seconds still to wait, rounded up; 0: ask again.
    int seconds() const
    {
        constexpr int Second = 1000;
        return static_cast<int>((std::max<qint64>(0, m_until.remainingTime()) + Second - 1) / Second);
    }

private:
    int m_wrong = 0;
    QDeadlineTimer m_until{0};
};

} // namespace ui

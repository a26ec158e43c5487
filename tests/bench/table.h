// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace bench {

/// One line of the table: what, ours and the peer in milliseconds, and what the ratio, or ours, may be at most.
struct Line
{
    std::string what;
    double ours = 0, peer = 0;
    std::string limit;
    bool kept = false;
    std::string note;
};

/// Collected while the benchmarks run, printed at the end.
void add(Line line);

// Each file registers its own benchmarks.
void registerScoring();
void registerStore();
void registerStart();
void registerWindow();

/// True where this process was started to be measured from outside, and has been.
bool startedAsAnother();

} // namespace bench

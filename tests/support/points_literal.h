// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/points.h"

namespace tests {

/// 79.99_pt, without a double in between.
inline core::Points operator""_pt(const char *text)
{
    return core::Points::parse(QString::fromLatin1(text)).value();
}

} // namespace tests

using tests::operator""_pt;

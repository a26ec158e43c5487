// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace core {

/// A local integer key that cannot be mistaken for another noun's. Never leaves one store.
template <class Noun>
struct Id
{
    std::int64_t value = 0;

    friend auto operator<=>(const Id &, const Id &) = default;
};

} // namespace core

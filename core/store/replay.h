// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/replayed_marks.h"

#include <tuple>

namespace core {

/// What the journal says must stand.
class Replay
{
public:
    template <class Row>
    ReplayedRows<Row> &of()
    {
        return std::get<ReplayedRows<Row>>(m_rows);
    }

private:
    template <class Edits>
    struct Each;
    template <class... Row>
    struct Each<std::variant<Edit<Row>...>>
    {
        using Tuple = std::tuple<ReplayedRows<Row>...>;
    };

    Each<AnyEdit>::Tuple m_rows;
};

} // namespace core

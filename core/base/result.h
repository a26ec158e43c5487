// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error_code.h"

#include <QMetaType>
#include <QString>

#include <tl/expected.hpp>

#include <vector>

namespace core {

/// What was refused, for branching and for the sentence that ui/words makes of it; holds no sentence itself.
struct Error
{
    ErrorCode code{};
    QString where;  ///< file, "file:row" or "file: JSON path"; empty where there is no place
    QString value;  ///< what was found there, cut to a printable length by whoever reports it
    QString detail; ///< what was expected: a maximum, a list of codes, the system's own words

    bool operator==(const Error &) const = default;
};

/// All that is wrong with one input, in reading order, so that it can be mended in one go.
using Problems = std::vector<Error>;

/// Mark every function that returns one [[nodiscard]]: tl 1.0.0 does not do it by itself.
template <class T>
using Result = tl::expected<T, Error>;

/// For inputs of which every problem is reported, not only the first.
template <class T>
using Checked = tl::expected<T, Problems>;

inline tl::unexpected<Error> failure(ErrorCode code, QString where = {}, QString value = {}, QString detail = {})
{
    return tl::unexpected(Error{code, std::move(where), std::move(value), std::move(detail)});
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace core {

/// Carries a refusal of the database to transaction(), which makes a Result of it. Never leaves this room.
class StoreException
{
public:
    explicit StoreException(Error error) : m_error(std::move(error)) { }
    const Error &error() const { return m_error; }

private:
    Error m_error;
};

} // namespace core

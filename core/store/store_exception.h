// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <exception>
#include <utility>

struct sqlite3;

namespace core {

/// Carries an Error out of SQL. Never leaves this room: transaction() and Store's functions turn it into a Result.
class StoreException : public std::exception
{
public:
    explicit StoreException(Error error) : m_error(std::move(error)) { }

    const Error &error() const { return m_error; }
    const char *what() const noexcept override { return "core::StoreException"; }

private:
    Error m_error;
};

/// What SQLite's extended code says went wrong: StoreHeld (busy), DiskFull, StoreDamaged, StoreReadOnly, FileUnreadable
/// and FileUnwritable (I/O); all else is StoreFailed, where a constraint has value "constraint".
Error errorOf(int extendedCode, const QString &words, int systemErrno = 0);
/// Throws what the connection's last call met.
[[noreturn]] void throwLastError(sqlite3 *handle);

/// Inside a transaction: the value, or the error thrown so that all is rolled back.
template<class T>
T demanded(Result<T> result)
{
    if (!result) {
        throw StoreException(std::move(result.error()));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_exception.h"

#include <QString>

#include <cerrno>

#include <sqlite3.h>

namespace core {

namespace {

bool saysNoRoom(int systemErrno)
{
#ifdef EDQUOT
    if (systemErrno == EDQUOT) {
        return true;
    }
#endif
    return systemErrno == ENOSPC;
}

ErrorCode codeOf(int extendedCode)
{
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StoreHeld;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::StoreDamaged;
    case SQLITE_READONLY:
        return ErrorCode::StoreReadOnly;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::FileUnreadable;
    case SQLITE_IOERR:
        break;
    default:
        return ErrorCode::StoreFailed;
    }
    switch (extendedCode) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_CORRUPTFS:
        return ErrorCode::FileUnreadable;
    default:
        return ErrorCode::FileUnwritable;
    }
}

} // namespace

Error errorOf(int extendedCode, const QString &words, int systemErrno)
{
    const bool refusedRow = (extendedCode & 0xff) == SQLITE_CONSTRAINT;
    const bool full = (extendedCode & 0xff) == SQLITE_IOERR && saysNoRoom(systemErrno);
    return {full ? ErrorCode::DiskFull : codeOf(extendedCode),
            {},
            refusedRow ? QStringLiteral("constraint") : QString(),
            words + u" (SQLite " + QString::number(extendedCode) + u')'};
}

void throwLastError(sqlite3 *handle)
{
    throw StoreException(errorOf(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)),
                                 sqlite3_system_errno(handle)));
}

} // namespace core

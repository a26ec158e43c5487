// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"

#include <QSqlError>
#include <QSqlRecord>

namespace core {

namespace {

[[noreturn]] void throwError(const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    throw StoreException(errorOf(error.nativeErrorCode().toInt(), error.text()));
}

} // namespace

Statement::~Statement()
{
    m_connection.giveBack(m_sql, std::move(m_query));
}

void Statement::run()
{
    m_connection.startCounting();
    if (!m_query->exec()) {
        throwError(*m_query);
    }
}

bool Statement::next()
{
    if (m_query->next()) {
        return true;
    }
    if (m_query->lastError().isValid()) {
        throwError(*m_query);
    }
    return false;
}

int Statement::columns() const
{
    return m_query->record().count();
}

} // namespace core

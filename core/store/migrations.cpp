// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include "core/store/statement.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace core {

using namespace Qt::StringLiterals;

namespace {

int pragma(Connection &connection, const QString &sql)
{
    Statement asked(connection, sql);
    asked.run();
    return asked.next() ? static_cast<int>(asked.integer(0)) : 0;
}

/// Splits as SQLite's own shell does: triggers have semicolons inside.
std::vector<QByteArray> statementsOf(const QByteArray &sql)
{
    std::vector<QByteArray> statements;
    QByteArray statement;
    for (const QByteArray &line : sql.split('\n')) {
        statement += line + '\n';
        if (sqlite3_complete(statement.constData()) != 0) {
            statements.push_back(std::exchange(statement, {}));
        }
    }
    if (!statement.trimmed().isEmpty()) {
        statements.push_back(statement); // SQLite says what is wrong with it
    }
    return statements;
}

void take(Connection &connection, const Migration &step)
{
    detail::OpenTransaction open(connection);
    for (const QByteArray &statement : statementsOf(step.sql)) {
        connection.execute(statement.constData());
    }
    // A PRAGMA takes no bound value; both are numbers of ours.
    connection.execute(QByteArray("PRAGMA user_version = " + QByteArray::number(step.version)).constData());
    connection.execute(QByteArray("PRAGMA application_id = " + QByteArray::number(ApplicationId)).constData());
    open.commit();
}

} // namespace

std::vector<Migration> migrations()
{
    const QDir folder(u":/sql/migrations"_s);
    std::vector<Migration> all;
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            throw StoreException({ErrorCode::FileUnreadable, file.fileName(), {}, file.errorString()});
        }
        all.push_back({name.left(4).toInt(), name, file.readAll()});
    }
    return all;
}

int schemaVersion(Connection &connection)
{
    const int application = pragma(connection, u"PRAGMA application_id"_s);
    const int version = pragma(connection, u"PRAGMA user_version"_s);
    const int newest = migrations().back().version;
    if (application != ApplicationId) {
        // No schema at all: what is left of a file that was emptied, or of a dossier that never came to be.
        const bool empty = application == 0 && pragma(connection, u"PRAGMA schema_version"_s) == 0;
        throw StoreException({empty ? ErrorCode::StoreDamaged : ErrorCode::StoreForeign, connection.file(), {}, {}});
    }
    if (version > newest) {
        throw StoreException(
            {ErrorCode::StoreNewer, connection.file(), QString::number(version), QString::number(newest)});
    }
    return version;
}

void migrate(Connection &connection, const std::vector<Migration> &steps)
{
    const int version = pragma(connection, u"PRAGMA user_version"_s);
    for (const Migration &step : steps) {
        if (step.version > version) {
            take(connection, step);
        }
    }
}

} // namespace core

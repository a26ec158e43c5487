// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include "core/store/statement.h"

#include <QFile>

#include <sqlite3.h>

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Released files are frozen: tests/store knows their hashes.
constexpr std::array Files = {u":/sql/migrations/0001_dossier.sql", u":/sql/migrations/0002_people_and_facts.sql"};

int pragma(const Connection &connection, const char *sql)
{
    Statement statement(connection, sql);
    statement.next();
    return static_cast<int>(statement.integer(0));
}

/// A pragma takes no parameters; the number is ours.
void setPragma(const Connection &connection, const char *pragma, int value)
{
    connection.run(QByteArray(pragma).append(QByteArray::number(value)).constData());
}

/// Runs a file's statements one by one; sqlite3_complete() knows where each ends, in triggers too.
void runScript(const Connection &connection, const QByteArray &script)
{
    QByteArray statement;
    for (const QByteArray &line : script.split('\n')) {
        if (statement.trimmed().isEmpty() && line.trimmed().startsWith("--")) {
            continue;
        }
        statement += line + '\n';
        if (line.trimmed().endsWith(';') && sqlite3_complete(statement.constData()) != 0) {
            connection.run(statement.constData());
            statement.clear();
        }
    }
}

} // namespace

int newestSchema()
{
    return static_cast<int>(Files.size());
}

int schemaOf(const Connection &connection)
{
    const int application = pragma(connection, "PRAGMA application_id");
    const int version = pragma(connection, "PRAGMA user_version");
    const int tables = pragma(connection, "SELECT count(*) FROM sqlite_schema");
    if (application != ApplicationId && (application != 0 || version != 0 || tables != 0)) {
        throw StoreException({ErrorCode::StoreForeign, connection.path(), {}, {}});
    }
    if (version > newestSchema()) {
        throw StoreException(
            {ErrorCode::StoreNewer, connection.path(), QString::number(version), QString::number(newestSchema())});
    }
    return version;
}

void migrate(const Connection &connection, int from)
{
    for (int version = from + 1; version <= newestSchema(); ++version) {
        QFile file(QString::fromUtf16(Files.at(static_cast<std::size_t>(version) - 1)));
        if (!file.open(QIODevice::ReadOnly)) {
            throw StoreException({ErrorCode::StoreFailed, file.fileName(), {}, {}});
        }
        const auto done = transaction(connection, [&] {
            runScript(connection, file.readAll());
            setPragma(connection, "PRAGMA user_version = ", version);
            setPragma(connection, "PRAGMA application_id = ", ApplicationId);
        });
        if (!done) {
            throw StoreException(done.error());
        }
    }
}

} // namespace core

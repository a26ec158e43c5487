// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

#include <vector>

namespace tests {

/// Someone who opens a closed dossier with another tool, and means harm: no foreign keys, no triggers, no CHECKs.
class OtherHands
{
public:
    using Row = std::vector<QByteArray>;

    explicit OtherHands(const QString &file)
    {
        if (sqlite3_open_v2(file.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK) {
            qFatal("%s: %s", qPrintable(file), sqlite3_errmsg(m_handle));
        }
        run("PRAGMA ignore_check_constraints = ON");
        m_triggers = rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
        for (const Row &trigger : m_triggers) {
            run("DROP TRIGGER " + trigger[0]);
        }
    }
    /// Leaves no trace but what was done to the rows.
    ~OtherHands()
    {
        for (const Row &trigger : m_triggers) {
            run(trigger[1]);
        }
        sqlite3_close(m_handle);
    }
    OtherHands(const OtherHands &) = delete;
    OtherHands &operator=(const OtherHands &) = delete;

    void run(const QByteArray &sql) { rows(sql); }

    std::vector<Row> rows(const QByteArray &sql)
    {
        std::vector<Row> found;
        char *words = nullptr;
        if (sqlite3_exec(m_handle, sql.constData(), &OtherHands::append, &found, &words) != SQLITE_OK) {
            qFatal("%s: %s", sql.constData(), words);
        }
        return found;
    }

    QByteArray answer(const QByteArray &sql)
    {
        const auto found = rows(sql);
        return found.empty() ? QByteArray() : found.front().front();
    }

private:
    static int append(void *found, int count, char **values, char ** /*names*/)
    {
        Row row;
        for (int i = 0; i < count; ++i) {
            row.emplace_back(values[i]);
        }
        static_cast<std::vector<Row> *>(found)->push_back(std::move(row));
        return 0;
    }

    sqlite3 *m_handle = nullptr;
    std::vector<Row> m_triggers;
};

} // namespace tests

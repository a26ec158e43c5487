// SPDX-License-Identifier: GPL-3.0-or-later
#include "store.h"

#include "core/store/backup.h"
#include "core/store/commit.h"
#include "core/store/holder.h"
#include "core/store/migrations.h"
#include "core/store/round_loader.h"
#include "core/store/store_folder.h"
#include "core/store/verify.h"

#include <QDateTime>
#include <QFileInfo>

namespace core {

using namespace Qt::StringLiterals;

// In the order of what rests on what: statements go before their connection, the note after it.
struct Store::Parts
{
    Parts(const QString &path, Connection::Access access) :
        folder(path),
        holder(path),
        connection(storeFile(path), access),
        objects(objectsFolder(path)),
        tables(connection),
        journal(connection)
    {
    }

    QString folder;
    Holder holder;
    Connection connection;
    ObjectStore objects;
    Tables tables;
    JournalTable journal;
};

namespace {

/// The store as it was before the program changes its schema.
void keepOld(Connection &connection, const QString &folder, int version)
{
    const QString name = u"version-"_s + QString::number(version) + u"-"_s
        + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz"_s) + u".sqlite"_s;
    const QString file = backupsFolder(folder) + u'/' + name;
    Statement(connection, u"VACUUM INTO ?"_s, file).run();
    const Connection copy(file, Connection::Access::Read);
}

template<class Row>
std::vector<Row> all(Tables &tables)
{
    std::vector<Row> rows;
    tables.of<Row>().each(0, [&rows](const Row &row, std::int64_t) { rows.push_back(row); });
    return rows;
}

} // namespace

Store::Store(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) { }

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &folder)
{
    if (auto can = canBecomeStore(folder); !can) {
        return tl::unexpected(can.error());
    }
    const bool stood = QFileInfo::exists(folder);
    try {
        demanded(furnish(folder));
        auto parts = std::make_unique<Parts>(folder, Connection::Access::Create);
        parts->connection.startWriting();
        parts->holder.write();
        migrate(parts->connection, migrations());
        return std::unique_ptr<Store>(new Store(std::move(parts)));
    } catch (const StoreException &exception) {
        unfurnish(folder, stood);
        return tl::unexpected(exception.error());
    }
}

Result<std::unique_ptr<Store>> Store::open(const QString &folder)
{
    if (auto can = canBeOpened(folder); !can) {
        return tl::unexpected(can.error());
    }
    try {
        auto parts = std::make_unique<Parts>(folder, Connection::Access::Hold);
        const int version = schemaVersion(parts->connection);
        const auto steps = migrations();
        if (version < steps.back().version) {
            keepOld(parts->connection, folder, version);
        }
        parts->connection.startWriting();
        parts->holder.write();
        migrate(parts->connection, steps);
        return std::unique_ptr<Store>(new Store(std::move(parts)));
    } catch (const StoreException &exception) {
        Error error = exception.error();
        error.where = folder;
        if (error.code == ErrorCode::StoreHeld) {
            error.detail = Holder(folder).who();
        }
        return tl::unexpected(std::move(error));
    }
}

const QString &Store::folder() const
{
    return m_parts->folder;
}

Result<Directory> Store::directory() const
{
    return transaction(m_parts->connection, [this] {
        Tables &tables = m_parts->tables;
        return Directory {.bodies = all<Body>(tables),
                          .people = all<Person>(tables),
                          .sets = all<CriteriaSetRow>(tables),
                          .agencies = all<AgencyRow>(tables),
                          .rounds = all<RoundRow>(tables)};
    });
}

Result<RoundEditor> Store::load(const Directory &directory, const RoundRow &round,
                                std::shared_ptr<const CriteriaSet> set) const
{
    return transaction(m_parts->connection, [&] {
        Round empty;
        empty.set = std::move(set);
        empty.bodies = directory.bodies;
        return loadedRound(m_parts->connection, m_parts->tables, round, std::move(empty));
    });
}

Result<std::vector<Receipt>> Store::commit(std::vector<Command> &commands, Instant at)
{
    auto receipts = transaction(m_parts->connection, [&] {
        Committer committer(m_parts->tables, m_parts->journal, m_parts->objects, at);
        std::vector<Receipt> taken;
        for (Command &command : commands) {
            taken.push_back(committer.take(command));
        }
        return taken;
    });
    if (!receipts) {
        m_parts->tables.keys().forget();
    }
    return receipts;
}

Result<std::vector<Receipt>> Store::receiptsOf(const std::vector<Command> &commands) const
{
    return transaction(m_parts->connection, [&] {
        std::vector<Receipt> known;
        for (const Command &command : commands) {
            if (auto receipt = m_parts->journal.receiptOf(command.id)) {
                receipt->repeated = true;
                known.push_back(std::move(*receipt));
            }
        }
        return known;
    });
}

Result<QByteArray> Store::putObject(const QByteArray &bytes)
{
    return m_parts->objects.put(bytes);
}

Result<QByteArray> Store::object(const QByteArray &digest) const
{
    return m_parts->objects.get(digest);
}

Result<void> Store::journal(const std::function<bool(const JournalEntry &)> &seen) const
{
    return transaction(m_parts->connection, [&] { m_parts->journal.each(seen); });
}

} // namespace core

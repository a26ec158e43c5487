// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

#include "core/base/digest.h"
#include "core/base/files.h"
#include "core/store/migrations.h"
#include "core/store/verify.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace core {

using namespace Qt::StringLiterals;

namespace {

// As SQLite keeps it, so that a backup whose table is any other thing, a view say, is not asked for rows.
constexpr auto MakeSql = "CREATE TABLE backup_object (sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32), "
                         "bytes BLOB NOT NULL) STRICT, WITHOUT ROWID";
constexpr auto PackedSql = "SELECT sha256, bytes FROM backup_object";

/// Every object that the rows name.
constexpr auto NamedSql = R"(
    SELECT digest FROM criteria_set
     UNION
    SELECT payload FROM journal WHERE payload_bytes IS NOT NULL)";

void addObjects(const Connection &copy, const ObjectStore &objects)
{
    copy.run(MakeSql);
    Statement insert(copy, R"(INSERT INTO backup_object (sha256, bytes) VALUES (?1, ?2))");
    Statement named(copy, NamedSql);
    while (named.next()) {
        const QByteArray digest = named.bytes(0);
        const auto bytes = objects.get(digest);
        if (!bytes) {
            throw StoreException(bytes.error());
        }
        insert.bind(1, digest);
        insert.bind(2, *bytes);
        insert.run();
    }
}

/// Calls seen(bytes) for every packed object.
template <class Seen>
void unpack(const Connection &copy, Seen seen)
{
    Statement packed(copy, PackedSql);
    while (packed.next()) {
        const QByteArray bytes = packed.bytes(1);
        if (sha256(bytes) != packed.bytes(0)) {
            throw StoreException(
                {ErrorCode::ObjectAltered, copy.path(), QString::fromLatin1(packed.bytes(0).toHex()), {}});
        }
        seen(bytes);
    }
}

void refuseOther(const Connection &copy, const QString &file)
{
    Statement table(copy, R"(SELECT sql FROM sqlite_schema WHERE name = 'backup_object')");
    if (schemaOf(copy) == 0 || !table.next() || table.text(0) != QLatin1StringView(MakeSql)) {
        throw StoreException({ErrorCode::StoreForeign, file, {}, {}});
    }
    Statement size(copy, R"(SELECT page_count * page_size FROM pragma_page_count, pragma_page_size)");
    if (!size.next() || size.integer(0) != QFileInfo(file).size()) {
        throw StoreException({ErrorCode::StoreDamaged, file, {}, {}}); // SQLite would read zeros for what is cut off
    }
}

void copyObjects(const Connection &copy, const ObjectStore &objects)
{
    unpack(copy, [&objects](const QByteArray &bytes) {
        if (const auto put = objects.put(bytes); !put) {
            throw StoreException(put.error());
        }
    });
    copy.run("DROP TABLE backup_object");
    copy.run("VACUUM"); // else the store would keep the room of all objects
}

void refuseUnsound(const Connection &connection, const ObjectStore &objects)
{
    const Store::Soundness soundness = checkEverything(connection, objects, {});
    if (!soundness.problems.empty()) {
        throw StoreException(soundness.problems.front());
    }
}

/// A name beside the target that nobody else uses; what stands there is removed unless it became the target.
class Scratch
{
public:
    explicit Scratch(const QString &target)
        : m_target(target), m_path(target + u'.' + QUuid::createUuid().toString(QUuid::Id128) + u".part"_s)
    { }
    ~Scratch()
    {
        if (QFileInfo(m_path).isDir()) {
            QDir(m_path).removeRecursively();
            return;
        }
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-journal"_s, u"-shm"_s}) {
            QFile::remove(m_path + suffix);
        }
    }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;

    const QString &path() const { return m_path; }

    Result<void> becomeTarget() const
    {
        // Renaming would replace an empty folder that someone made meanwhile.
        if (QFileInfo::exists(m_target) || !QDir().rename(m_path, m_target)
            || !flushFolder(QFileInfo(m_target).absolutePath())) {
            return failure(ErrorCode::FileUnwritable, m_target);
        }
        return {};
    }

private:
    QString m_target, m_path;
};

/// A store of an older program is checked as this one will read it: a copy of it, brought up to date.
void refuseUnsoundOfAnySchema(const Connection &connection, const ObjectStore &objects)
{
    const int schema = schemaOf(connection);
    if (schema == newestSchema()) {
        refuseUnsound(connection, objects);
        return;
    }
    const Scratch scratch(connection.path());
    Statement vacuum(connection, "VACUUM INTO ?1");
    vacuum.bind(1, scratch.path());
    vacuum.run();
    const Connection newer(scratch.path(), Connection::Mode::Open);
    migrate(newer, schema);
    refuseUnsound(newer, objects);
}

/// The file as the new store's database, checked and with its objects beside it.
Result<void> unpackInto(const DossierFolder &made, const QString &file)
{
    return reading([&] {
        const Connection copy(made.database(), Connection::Mode::Open);
        const ObjectStore objects(made.objects());
        refuseOther(copy, file);
        copyObjects(copy, objects);
        migrate(copy, schemaOf(copy)); // the check reads the newest schema only
        refuseUnsound(copy, objects);
    });
}

} // namespace

Result<void> makeBackup(const Connection &connection, const ObjectStore &objects, const QString &file)
{
    if (QFileInfo::exists(file)) {
        return failure(ErrorCode::FileExists, file);
    }
    const Scratch scratch(file);
    const auto made = reading([&] {
        Statement vacuum(connection, "VACUUM INTO ?1");
        vacuum.bind(1, scratch.path());
        vacuum.run();
        const Connection copy(scratch.path(), Connection::Mode::Open);
        refuseUnsoundOfAnySchema(copy, objects);
        const auto packed = transaction(copy, [&] { addObjects(copy, objects); });
        if (!packed) {
            throw StoreException(packed.error());
        }
        unpack(copy, [](const QByteArray & /*bytes*/) {});
    });
    return made ? scratch.becomeTarget() : made;
}

Result<void> unpackBackup(const QString &file, const DossierFolder &folder)
{
    if (QFileInfo::exists(folder.path)) {
        return failure(ErrorCode::StoreExists, folder.path);
    }
    if (!QFileInfo(file).isFile()) {
        return failure(ErrorCode::FileMissing, file);
    }
    const Scratch scratch(folder.path);
    const DossierFolder made{scratch.path()};
    if (auto ready = makeFolder(made); !ready) {
        return ready;
    }
    if (!QFile::copy(file, made.database())
        || !QFile::setPermissions(made.database(), QFile::ReadOwner | QFile::WriteOwner)) {
        return failure(ErrorCode::FileUnwritable, folder.path);
    }
    auto unpacked = unpackInto(made, file);
    if (unpacked && !flushFolder(made.path)) {
        return failure(ErrorCode::FileUnwritable, folder.path);
    }
    return unpacked ? scratch.becomeTarget() : unpacked;
}

} // namespace core

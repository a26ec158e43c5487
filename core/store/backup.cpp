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

constexpr auto MakeSql = R"(
    CREATE TABLE backup_object (sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32), bytes BLOB NOT NULL)
    STRICT, WITHOUT ROWID)";

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

void copyObjects(const Connection &copy, const ObjectStore &objects)
{
    Statement packed(copy, R"(SELECT sha256, bytes FROM backup_object)");
    while (packed.next()) {
        const auto put = objects.put(packed.bytes(1));
        if (!put) {
            throw StoreException(put.error());
        }
        if (*put != packed.bytes(0)) {
            throw StoreException(
                {ErrorCode::ObjectAltered, copy.path(), QString::fromLatin1(packed.bytes(0).toHex()), {}});
        }
    }
    copy.run("DROP TABLE backup_object");
}

void refuseUnsound(const Connection &connection, const ObjectStore &objects)
{
    const Store::Soundness soundness = checkEverything(connection, objects, {});
    if (!soundness.problems.empty()) {
        throw StoreException(soundness.problems.front());
    }
}

/// A name beside the target that is removed again unless it was given the target's.
class Scratch
{
public:
    explicit Scratch(const QString &target)
        : m_target(target), m_path(target + u".part-"_s + QUuid::createUuid().toString(QUuid::Id128))
    {
        remove();
    }
    ~Scratch() { remove(); }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;

    const QString &path() const { return m_path; }

    Result<void> becomeTarget() const
    {
        if (QFileInfo::exists(m_target) || !QFile::rename(m_path, m_target)
            || !flushFolder(QFileInfo(m_target).absolutePath())) {
            return failure(ErrorCode::FileUnwritable, m_target);
        }
        return {};
    }

private:
    void remove() const
    {
        const QFileInfo info(m_path);
        if (info.isDir()) {
            QDir(m_path).removeRecursively();
        } else {
            QFile::remove(m_path);
        }
    }

    QString m_target, m_path;
};

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
        const auto packed = transaction(copy, [&] { addObjects(copy, objects); });
        if (!packed) {
            throw StoreException(packed.error());
        }
        refuseUnsound(copy, objects);
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
    const auto unpacked = reading([&] {
        const Connection copy(made.database(), Connection::Mode::Open);
        const ObjectStore objects(made.objects());
        if (schemaOf(copy) == 0) {
            throw StoreException({ErrorCode::StoreForeign, file, {}, {}});
        }
        const auto done = transaction(copy, [&] { copyObjects(copy, objects); });
        if (!done) {
            throw StoreException(done.error());
        }
        refuseUnsound(copy, objects);
    });
    return unpacked ? scratch.becomeTarget() : unpacked;
}

} // namespace core

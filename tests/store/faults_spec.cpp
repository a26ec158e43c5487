// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/fixture.h"
#include "tests/store/small_disk.h"
#include "tests/support/spec.h"

#include <QDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

/// A mark with a reason of some KiB, so that a disk fills soon; the same mark each time, its points the count.
Command longMark(int count)
{
    const auto row = [](int thousandths) {
        MarkRow one = mark(u"STP"_s, u"SNV"_s, u"1.1"_s, thousandths);
        one.text.reason = QString(4000, QChar(u'a' + thousandths % 26));
        return one;
    };
    return commandOf({Edit<MarkRow>{count == 0 ? std::nullopt : std::optional(row(count - 1)), row(count)}});
}

/// How many were acknowledged before one was refused.
int committedUntilRefused(Store &store, Error &error)
{
    for (int count = 0; count < 10'000; ++count) {
        std::vector<Command> commands{longMark(count)};
        if (const auto receipts = store.commit(commands, Noon); !receipts) {
            error = receipts.error();
            return count;
        }
    }
    return -1;
}

int marksIn(const Store &store)
{
    const Directory directory = valueOf(store.directory());
    const Round round = valueOf(store.load(directory, directory.rounds.front(), threeComponents())).round();
    return round.mark(*round.sheets.front(), 1, 0).thousandths + 1;
}

/// No file of this process grows beyond so many bytes: a disk that fails to write.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit lower{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &lower);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class FaultsSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void keepWhatWasAcknowledgedOnAFullDisk_data() { kindsOfDisk(); }
    void keepWhatWasAcknowledgedOnAFullDisk();
    void keepWhatWasAcknowledgedWhereWritingFails();
    void leaveNothingOfAStoreThatFoundNoRoom_data() { kindsOfDisk(); }
    void leaveNothingOfAStoreThatFoundNoRoom();
    void refuseToWriteWhereNobodyWouldLook();
    void refuseAStoreOnAReadOnlyDisk_data() { kindsOfDisk(); }
    void refuseAStoreOnAReadOnlyDisk();

private:
    static void kindsOfDisk()
    {
        QTest::addColumn<SmallDisk::Kind>("kind");
        QTest::newRow("as SQLite sees it") << SmallDisk::Kind::Pretended;
        if (SmallDisk::isMountable()) {
            QTest::newRow("mounted") << SmallDisk::Kind::Mounted;
        }
    }
};

void FaultsSpec::keepWhatWasAcknowledgedOnAFullDisk()
{
    QFETCH(const SmallDisk::Kind, kind);
    SmallDisk disk(kind, 1500);
    const QString folder = disk.path() + u"/a.congtam"_s;
    auto store = valueOf(Store::create(folder));
    std::vector<Command> commands{beginning()};
    valueOf(store->commit(commands, Noon));

    Error error;
    const int acknowledged = committedUntilRefused(*store, error);
    QVERIFY(acknowledged > 10);
    QCOMPARE(error.code, ErrorCode::DiskFull);
    QCOMPARE(marksIn(*store), acknowledged);

    store.reset();
    store = valueOf(Store::open(folder));
    QCOMPARE(marksIn(*store), acknowledged);
}

void FaultsSpec::keepWhatWasAcknowledgedWhereWritingFails()
{
    StoreFixture fixture;
    Error error;
    int acknowledged = 0;
    {
        const FileSizeLimit limit(1024 * 1024);
        acknowledged = committedUntilRefused(fixture.store(), error);
    }
    QVERIFY(acknowledged > 5);
    QCOMPARE(error.code, ErrorCode::FileUnwritable);
    QCOMPARE(marksIn(fixture.store()), acknowledged);

    valueOf(fixture.commit(longMark(acknowledged))); // the disk is well again
    fixture.reopen();
    QCOMPARE(marksIn(fixture.store()), acknowledged + 1);
}

void FaultsSpec::leaveNothingOfAStoreThatFoundNoRoom()
{
    QFETCH(const SmallDisk::Kind, kind);
    SmallDisk disk(kind, 64);
    const auto refused = Store::create(disk.path() + u"/a.congtam"_s);

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DiskFull);
    QVERIFY(QDir(disk.path()).isEmpty());
}

void FaultsSpec::refuseToWriteWhereNobodyWouldLook()
{
    StoreFixture fixture;
    valueOf(fixture.commit(longMark(0)));
    const QString away = fixture.folder() + u" away"_s;
    QVERIFY(QDir().rename(fixture.folder(), away));
    const auto refused = fixture.store().commit({longMark(1)}, Noon);

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreMissing);
    QCOMPARE(refused.error().where, fixture.folder());
    QCOMPARE(marksIn(fixture.store()), 1);

    QVERIFY(QDir().rename(away, fixture.folder()));
    valueOf(fixture.commit(longMark(1))); // it is back: the same again is saved
    fixture.reopen();
    QCOMPARE(marksIn(fixture.store()), 2);
}

void FaultsSpec::refuseAStoreOnAReadOnlyDisk()
{
    QFETCH(const SmallDisk::Kind, kind);
    SmallDisk disk(kind, 4000);
    const QString folder = disk.path() + u"/a.congtam"_s;
    valueOf(Store::create(folder)).reset();
    disk.makeReadOnly();

    const auto refused = Store::open(folder);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreReadOnly);

    const auto notMade = Store::create(disk.path() + u"/b.congtam"_s);
    QVERIFY(!notMade);
    QCOMPARE(notMade.error().code, ErrorCode::FileUnwritable);
}

CONGTAM_SPEC(FaultsSpec)
#include "faults_spec.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/mark_verbs.h"
#include "core/scoring/standings.h"
#include "core/store/payload.h"
#include "core/tables/marks_table.h"
#include "tests/bench/big_round.h"
#include "tests/bench/table.h"

#include <QElapsedTimer>
#include <QFile>

#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace bench {

namespace {

double since(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

template <class Value>
Value must(Checked<Value> value, const char *what)
{
    if (!value) {
        std::fprintf(stderr, "%s: refused\n", what);
        std::exit(2);
    }
    return std::move(*value);
}

std::unique_ptr<Dossier> made(const QString &folder, int sheets)
{
    auto dossier = Dossier::create(folder, beginning(sheets));
    if (!dossier) {
        std::exit(2);
    }
    return std::move(*dossier);
}

/// All marks of a round but the agreed ones, which are settled and not entered.
std::vector<MarkRow> entered(const Round &round)
{
    std::vector<MarkRow> rows = rowsOf(round);
    std::erase_if(rows, [](const MarkRow &row) { return row.source == u"agreed"_s; });
    return rows;
}

[[maybe_unused]] void enterAll(Dossier &dossier, const std::vector<MarkRow> &rows)
{
    must(dossier.enact([&](const Round &whole) { return importMarks(whole, dossier.administrator(), rows, {}); }),
         "import");
}

/// Agreed marks are copied from the body's by SQL: a bench may, the program has `settle`.
void agreeAll(const QString &file)
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(file).constData(), &database);
    sqlite3_exec(database,
                 "INSERT INTO mark SELECT sheet, 9, component, state, thousandths, entry FROM mark WHERE source = 1",
                 nullptr, nullptr, nullptr);
    sqlite3_close(database);
}

std::int64_t scan(const QString &file)
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2(QFile::encodeName(file).constData(), &database, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, "SELECT sheet, source, component, state, thousandths FROM mark", -1, &statement,
                       nullptr);
    std::int64_t sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < 5; ++column) {
            sum += sqlite3_column_int(statement, column);
        }
    }
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return sum;
}

void openAndLoad(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"d"_s);
    const Round round = bigRound(NationalSheets);
    {
        const auto dossier = made(path, NationalSheets);
        enterAll(*dossier, entered(round));
    }
    const QString file = path + u"/dossier.sqlite"_s;
    agreeAll(file);
    std::vector<double> ours;
    std::vector<double> peer;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        benchmark::DoNotOptimize(scan(file));
        peer.push_back(since(timer));
        timer.restart();
        const auto dossier = Dossier::open(path);
        ours.push_back(since(timer));
        const auto snapshot = (*dossier)->snapshot((*dossier)->administrator());
        if (snapshot->round.mark(*snapshot->round.sheets[77], 0, 3) != round.mark(*round.sheets[77], 0, 3)) {
            std::exit(2);
        }
    }
    add({"open a store and load 11,000 x 45 x 3 marks",
         median(ours),
         median(peer),
         "1.2 x a C-API scan",
         median(ours) <= 1.2 * median(peer),
         {}});
}

/// The same rows and the same payload bytes into an empty file with the same settings, nothing checked.
double rawInsert(const QString &file, const std::vector<MarkRow> &rows, const QByteArray &payload)
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(file).constData(), &database);
    sqlite3_exec(
        database,
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
        "CREATE TABLE mark (sheet INTEGER, source INTEGER, component INTEGER, state INTEGER, thousandths INTEGER,"
        " entry INTEGER, PRIMARY KEY (sheet, source, component)) STRICT, WITHOUT ROWID;"
        "CREATE TABLE payload (bytes BLOB) STRICT",
        nullptr, nullptr, nullptr);
    QElapsedTimer timer;
    timer.start();
    sqlite3_exec(database, "BEGIN", nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO mark VALUES (?1, ?2, ?3, 1, ?4, 1)", -1, &insert, nullptr);
    int number = 0;
    for (const MarkRow &row : rows) {
        sqlite3_bind_int(insert, 1, number / 84);
        sqlite3_bind_int(insert, 2, number % 84 / 42);
        sqlite3_bind_int(insert, 3, number % 42);
        sqlite3_bind_int(insert, 4, row.mark.thousandths);
        sqlite3_step(insert);
        sqlite3_reset(insert);
        ++number;
    }
    sqlite3_finalize(insert);
    sqlite3_prepare_v2(database, "INSERT INTO payload VALUES (?1)", -1, &insert, nullptr);
    sqlite3_bind_blob64(insert, 1, payload.constData(), static_cast<sqlite3_uint64>(payload.size()), SQLITE_STATIC);
    sqlite3_step(insert);
    sqlite3_finalize(insert);
    sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    const double taken = since(timer);
    sqlite3_close(database);
    return taken;
}

void importMarksOfAProvince(benchmark::State &state)
{
    constexpr int Rows = 100'000;
    constexpr int Sheets = 1200; // 84 marks each: 40 of its own, 44 of the body
    const Round round = bigRound(Sheets);
    std::vector<MarkRow> rows = entered(round);
    rows.resize(Rows);
    QByteArray csv = "agency,component,source,state,points\n";
    for (const MarkRow &row : rows) {
        const bool scored = row.mark.state == MarkState::Scored;
        const QStringList cells{row.agency, row.component, row.source, scored ? u"scored"_s : u"na"_s,
                                scored ? row.mark.points().text(2) : QString()};
        csv += cells.join(u',').toUtf8() + '\n';
    }
    Command command;
    for (const MarkRow &row : rows) {
        command.edits.emplace_back(Edit<MarkRow>{std::nullopt, row});
    }
    const QByteArray payload = encoded({command, {}});
    std::vector<double> ours;
    std::vector<double> peer;
    for (auto _ : state) {
        const QTemporaryDir folder;
        const auto dossier = made(folder.filePath(u"d"_s), Sheets);
        QElapsedTimer timer;
        timer.start();
        must(dossier->enact([&](const Round &whole) -> Checked<std::vector<Command>> {
            const auto read = readMarks(csv, u"csv"_s, whole);
            if (!read) {
                return tl::unexpected(read.error());
            }
            return importMarks(whole, dossier->administrator(), *read, {});
        }),
             "import");
        ours.push_back(since(timer));
        peer.push_back(rawInsert(folder.filePath(u"raw.sqlite"_s), rows, payload));
    }
    add({"import 100,000 marks: checked, journalled, durable", median(ours), median(peer), "1,000 ms",
         median(ours) <= 1000, "  (payload " + std::to_string(payload.size() / 1024) + " KiB)"});
}

/// What the disk takes to flush one page.
double flushMedian(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    const QByteArray page(4096, 'x');
    std::vector<double> times;
    for (int i = 0; i < 200; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (::pwrite(file, page.constData(), 4096, 4096 * i) != 4096 || ::fdatasync(file) != 0) {
            std::exit(2);
        }
        times.push_back(since(timer));
    }
    ::close(file);
    return median(times);
}

void oneMark(benchmark::State &state)
{
    constexpr int Sheets = 35;
    const QTemporaryDir folder;
    const auto dossier = made(folder.filePath(u"d"_s), Sheets);
    enterAll(*dossier, entered(bigRound(Sheets)));
    const double flush = flushMedian(folder.filePath(u"flush"_s));
    std::vector<double> ours;
    int step = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        const MarkRow row{u"A7"_s, u"B"_s, u"c3"_s, Mark::scored(Points::thousandths(250 * (++step % 8))), {}};
        must(
            dossier->enact([&](const Round &whole) { return importMarks(whole, dossier->administrator(), {row}, {}); }),
            "mark");
        const auto snapshot = dossier->snapshot(dossier->administrator());
        benchmark::DoNotOptimize(standings(Scorer(snapshot->round), snapshot->round.agreed()).data());
        ours.push_back(since(timer));
    }
    const double limit = 3 * (flush + 0.014);
    add({"one mark durable and the round ranked again (median)", median(ours), flush, "3 x (fdatasync + 14 us)",
         flush < 0.09 || median(ours) <= limit, flush < 0.09 ? "  (not comparable: fdatasync under 90 us)" : ""});
}

} // namespace

void registerStore()
{
    benchmark::RegisterBenchmark("load", openAndLoad)->Unit(benchmark::kMillisecond)->Iterations(7);
    benchmark::RegisterBenchmark("import", importMarksOfAProvince)->Unit(benchmark::kMillisecond)->Iterations(5);
    benchmark::RegisterBenchmark("one mark", oneMark)->Unit(benchmark::kMillisecond)->Iterations(300);
}

} // namespace bench

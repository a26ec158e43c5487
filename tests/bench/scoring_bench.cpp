// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/standings.h"
#include "tests/bench/big_round.h"
#include "tests/bench/table.h"

#include <QElapsedTimer>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

using namespace core;

namespace bench {

namespace {

/// Sums by a plain SQL query over the same marks: what ours must equal.
std::vector<std::int64_t> oracle(const Round &round)
{
    sqlite3 *database = nullptr;
    sqlite3_open(":memory:", &database);
    sqlite3_exec(database, "CREATE TABLE mark (sheet INTEGER, points INTEGER); BEGIN", nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO mark VALUES (?1, ?2)", -1, &insert, nullptr);
    for (const auto &sheet : round.sheets) {
        for (int component = 0; component < Components; ++component) {
            sqlite3_bind_int(insert, 1, sheet->position);
            sqlite3_bind_int(insert, 2, round.mark(*sheet, round.agreed(), component).thousandths);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
    }
    sqlite3_finalize(insert);
    std::vector<std::int64_t> sums;
    const auto take = [](void *to, int /*columns*/, char **values, char ** /*names*/) {
        static_cast<std::vector<std::int64_t> *>(to)->push_back(std::atoll(values[0]));
        return 0;
    };
    sqlite3_exec(database, "SELECT sum(points) FROM mark GROUP BY sheet ORDER BY sheet", take, &sums, nullptr);
    sqlite3_close(database);
    return sums;
}

void checkAgainstOracle(const Round &round, const std::vector<Standing> &all)
{
    const std::vector<std::int64_t> sums = oracle(round);
    for (std::size_t i = 0; i < all.size(); ++i) {
        // Without the computed component, which no row holds: the gap here is 0, and it earns 4 points.
        if (all[i].tally.raw.thousandths() - 4000 != sums[i]) {
            std::fprintf(stderr, "sheet %zu differs from the oracle\n", i);
            std::exit(2);
        }
    }
}

double millisecondsOf(const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < 15; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

/// Totals of all three sources, gates, classes and ranks.
void scoreAll(const Round &round)
{
    const Scorer scorer(round);
    std::vector<Points> totals;
    std::vector<Standing> all;
    totals.reserve(round.sheets.size() * 2);
    all.reserve(round.sheets.size());
    for (const auto &sheet : round.sheets) {
        totals.push_back(scorer.tally(*sheet, Round::Self).total.value_or(Points()));
        totals.push_back(scorer.tally(*sheet, 1).total.value_or(Points()));
        all.push_back(standingOf(scorer, *sheet, round.agreed()));
    }
    rank(round, all);
    benchmark::DoNotOptimize(totals.data());
    benchmark::DoNotOptimize(all.data());
}

void standingsOfANation(benchmark::State &state)
{
    static const Round TheRound = bigRound(NationalSheets);
    checkAgainstOracle(TheRound, standings(Scorer(TheRound), TheRound.agreed()));
    std::vector<Points> points;
    for (const auto &sheet : TheRound.sheets) {
        for (const Mark &mark : sheet->marks) {
            points.push_back(mark.points());
        }
    }
    for (auto _ : state) {
        scoreAll(TheRound);
    }
    const double ours = millisecondsOf([] { scoreAll(TheRound); });
    const double peer = millisecondsOf([&points] {
        std::vector<Points> sums(points.size() / Components);
        for (std::size_t i = 0; i < sums.size(); ++i) {
            Points sum;
            for (int component = 0; component < Components; ++component) {
                sum += points[i * Components + static_cast<std::size_t>(component)];
            }
            sums[i] = sum;
        }
        benchmark::DoNotOptimize(sums.data());
    });
    add({"totals, gates, classes, ranks of 11,000 x 45 x 3", ours, peer, "10 x an array loop", ours <= 10 * peer, {}});
}

} // namespace

void registerScoring()
{
    benchmark::RegisterBenchmark("standings", standingsOfANation)->Unit(benchmark::kMillisecond);
}

} // namespace bench

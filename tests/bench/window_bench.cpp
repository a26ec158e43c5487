// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/big_round.h"
#include "tests/bench/table.h"
#include "ui/joint/joint_page.h"
#include "ui/journal/journal_rows.h"
#include "ui/results/results_model.h"
#include "ui/scoring/scoring_page.h"

#include <QElapsedTimer>
#include <QListView>
#include <QTest>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int ManySheets = 1'000;
constexpr int ManyRows = 100'000;
constexpr double MostStall = 50; ///< milliseconds

double millisecondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Median and slowest against what a person notices.
void addStep(const std::string &what, const std::vector<double> &times)
{
    const double middle = median(times);
    const double worst = *std::max_element(times.begin(), times.end());
    add({what + ", median", middle, MostStall, "50 ms", middle <= MostStall, {}});
    add({"  the same, the longest stall", worst, MostStall, "50 ms", worst <= MostStall, {}});
}

/// Down and up through a sheet's components, each painted.
void goThroughASheet(benchmark::State &state)
{
    ui::Desk desk;
    ui::ScoringPage page({desk, ui::Language::Vietnamese});
    core::Snapshot snapshot{{1, u"Người chấm"_s, core::Role::Secretary, {}}, {}, bigRound(ManySheets)};
    page.resize(1366, 700);
    page.showSnapshot(std::make_shared<const core::Snapshot>(std::move(snapshot)));
    page.show();
    QCoreApplication::processEvents();
    auto *list = page.findChild<QListView *>(u"marks"_s);
    std::vector<double> times;
    for (auto _ : state) {
        times.clear();
        for (int i = 0; i < 2 * Components; ++i) {
            const QString before = page.place().component;
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(list, i < Components ? Qt::Key_Down : Qt::Key_Up);
            page.repaint();
            QCoreApplication::processEvents();
            if (page.place().component != before) {
                times.push_back(millisecondsOf(timer));
            }
        }
    }
    addStep("next component on screen, 1,000 sheets", times);
}

/// Down the list of what the bodies differ in, each item painted with what would follow from it.
void goThroughTheSession(benchmark::State &state)
{
    constexpr int Steps = 60;
    ui::Desk desk;
    ui::JointPage page({desk, ui::Language::Vietnamese});
    core::Snapshot snapshot{{1, u"Thư ký"_s, core::Role::Secretary, {}}, {}, sessionRound(ManySheets)};
    page.resize(1366, 700);
    page.showSnapshot(std::make_shared<const core::Snapshot>(std::move(snapshot)));
    page.show();
    auto *list = page.findChild<QListView *>(u"agenda"_s);
    if (!QTest::qWaitFor([list] { return list->model()->rowCount() > Steps; }, 120'000)) {
        state.SkipWithError("no agenda");
        return;
    }
    std::vector<double> times;
    for (auto _ : state) {
        times.clear();
        for (int i = 0; i < Steps; ++i) {
            const ui::Place before = page.place();
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(list, Qt::Key_Down);
            page.repaint();
            QCoreApplication::processEvents();
            if (page.place() != before) {
                times.push_back(millisecondsOf(timer));
            }
        }
    }
    addStep("next difference on screen, 1,000 sheets", times);
}

core::ResultsTable manyLines(const core::Round &round)
{
    core::ResultsTable table = core::resultsTable(round);
    const std::vector<core::ResultLine> some = table.lines;
    while (table.lines.size() < ManyRows) {
        table.lines.insert(table.lines.end(), some.begin(), some.end());
    }
    return table;
}

/// A journal's lines with a word in every hundredth.
std::vector<core::JournalLine> manyEntries()
{
    std::vector<core::JournalLine> lines(ManyRows);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i].actor = u"Lý Văn Minh"_s;
        lines[i].at = static_cast<core::Instant>(i) * 1000;
        lines[i].command.reason = i % 100 == 0 ? u"Theo biên bản đối chiếu"_s : u"Theo hồ sơ"_s;
    }
    return lines;
}

/// Words in the filter of the journal, against a plain vector of the same folded texts.
void filterManyRows(benchmark::State &state)
{
    const ui::JournalRows rows = ui::rowsOf(manyEntries(), ui::Language::Vietnamese);
    std::vector<QString> texts;
    for (const ui::JournalRow &row : rows) {
        texts.push_back(row.searched);
    }
    ui::JournalQuery query;
    query.words = u"doi chieu"_s;
    const QStringList wanted = query.words.split(u' ');
    std::vector<double> times;
    std::vector<double> plainTimes;
    for (auto _ : state) {
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            std::vector<std::size_t> ours = ui::found(rows, query);
            times.push_back(millisecondsOf(timer));
            std::vector<std::size_t> plain;
            timer.restart();
            for (std::size_t row = 0; row < texts.size(); ++row) {
                if (std::all_of(wanted.begin(), wanted.end(),
                                [&](const QString &one) { return texts[row].contains(one); })) {
                    plain.push_back(row);
                }
            }
            plainTimes.push_back(millisecondsOf(timer));
            std::sort(ours.begin(), ours.end());
            if (ours != plain || plain.empty()) {
                state.SkipWithError("the filtered journal and the filtered vector differ");
                return;
            }
        }
    }
    const double ours = median(times);
    const double peer = median(plainTimes);
    add({"filter 100,000 rows of the journal by words", ours, peer, "2 x a plain vector", ours <= 2 * peer, {}});
}

void sortManyRows(benchmark::State &state)
{
    constexpr int TotalColumn = 4;
    const core::Round round = bigRound(ManySheets);
    const core::ResultsTable table = manyLines(round);
    ui::ResultsModel model(ui::Language::Vietnamese);
    model.show(round, table, -1);
    double ours = 0;
    double peer = 0;
    for (auto _ : state) {
        std::vector<double> times;
        std::vector<double> plain;
        for (int i = 0; i < 5; ++i) {
            model.sort(0);
            QElapsedTimer timer;
            timer.start();
            model.sort(TotalColumn);
            times.push_back(millisecondsOf(timer));
            std::vector<core::ResultLine> lines = table.lines;
            std::stable_sort(lines.begin(), lines.end(),
                             [](const auto &a, const auto &b) { return a.rankOverall < b.rankOverall; });
            timer.restart();
            std::stable_sort(lines.begin(), lines.end(),
                             [](const auto &a, const auto &b) { return a.total < b.total; });
            plain.push_back(millisecondsOf(timer));
            if (model.agencyAt(0) != lines.front().code) {
                std::fprintf(stderr, "the sorted model and the sorted vector differ\n");
                std::exit(2);
            }
        }
        ours = median(times);
        peer = median(plain);
    }
    add({"sort 100,000 rows of results by total", ours, peer, "2 x a plain vector", ours <= 2 * peer, {}});
}

} // namespace

void registerWindow()
{
    benchmark::RegisterBenchmark("window/next", &goThroughASheet)->Iterations(1)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("window/difference", &goThroughTheSession)
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("window/filter", &filterManyRows)->Iterations(1)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("window/sort", &sortManyRows)->Iterations(1)->Unit(benchmark::kMillisecond);
}

} // namespace bench

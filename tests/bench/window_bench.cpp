// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"
#include "tests/bench/big_round.h"
#include "tests/bench/table.h"
#include "ui/look/fonts.h"
#include "ui/look/palette.h"
#include "ui/look/style.h"
#include "ui/look/tables.h"
#include "ui/results/results_model.h"
#include "ui/scoring/scoring_page.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QListView>
#include <QListWidget>
#include <QMainWindow>
#include <QProcess>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr const char *Start = "CONGTAM_BENCH_START"; ///< "bare", or the folder of a dossier
constexpr int ManySheets = 1'000;
constexpr double MostStall = 50; ///< milliseconds

double millisecondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Memory of this process alone, its share of what others have as well, in KiB.
long proportionalMemory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:")) {
            return line.mid(4).simplified().split(' ').front().toLong();
        }
    }
    return 0;
}

/// A window with a table of 35 rows and nothing else, in the same style and letters.
void showBare()
{
    QMainWindow window;
    QTableView table;
    QStandardItemModel model(35, 8);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            model.setItem(row, column, new QStandardItem(u"Sở Nội vụ %1"_s.arg(row * column)));
        }
    }
    table.setModel(&model);
    ui::makeCalm(table);
    window.setCentralWidget(&table);
    window.resize(1366, 768);
    window.show();
    const QPixmap painted = window.grab();
    std::printf("%ld\n", proportionalMemory());
    window.takeCentralWidget();
}

void showProgram(const QString &folder)
{
    ui::MainWindow window(folder, ui::Language::Vietnamese);
    window.show();
    window.open();
    const auto *work = window.findChild<QListWidget *>(u"work"_s);
    if (!QTest::qWaitFor([work] { return work->count() > 0; }, 30'000)) {
        std::exit(2);
    }
    const QPixmap painted = window.grab();
    std::printf("%ld\n", proportionalMemory());
}

struct Started
{
    double milliseconds = 0, kib = 0;
};

/// This program again, until its window is painted.
Started start(const QString &what)
{
    std::vector<double> times;
    std::vector<double> memory;
    for (int i = 0; i < 5; ++i) {
        QProcess other;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(Start), what);
        other.setProcessEnvironment(environment);
        QElapsedTimer timer;
        timer.start();
        other.start(QCoreApplication::applicationFilePath(), QStringList());
        other.waitForReadyRead(60'000);
        times.push_back(millisecondsOf(timer));
        memory.push_back(other.readAllStandardOutput().simplified().toDouble());
        other.waitForFinished(60'000);
    }
    return {median(times), median(memory)};
}

void startTheProgram(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString dossier = folder.filePath(u"sample.congtam"_s);
    if (!core::makeSample(dossier, core::SampleStage::JointOpen)) {
        state.SkipWithError("no sample");
        return;
    }
    Started ours;
    Started bare;
    for (auto _ : state) {
        bare = start(u"bare"_s);
        ours = start(dossier);
    }
    add({"start to the first painted page, 35 agencies",
         ours.milliseconds,
         bare.milliseconds,
         "3 x a bare window",
         ours.milliseconds <= 3 * bare.milliseconds,
         {}});
    add({"proportional memory then, MiB",
         ours.kib / 1024,
         bare.kib / 1024,
         "2 x a bare window",
         ours.kib <= 2 * bare.kib,
         {}});
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
    add({"next component on screen, 1,000 sheets, median",
         median(times),
         MostStall,
         "50 ms",
         median(times) <= MostStall,
         {}});
    const double worst = *std::max_element(times.begin(), times.end());
    add({"  the same, the slowest of all", worst, MostStall, "50 ms", worst <= MostStall, {}});
}

void sortManyRows(benchmark::State &state)
{
    constexpr int Rows = 100'000;
    constexpr int TotalColumn = 4;
    const core::Round round = bigRound(ManySheets);
    core::ResultsTable table = core::resultsTable(round);
    const std::vector<core::ResultLine> some = table.lines;
    while (table.lines.size() < Rows) {
        table.lines.insert(table.lines.end(), some.begin(), some.end());
    }
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

bool startedAsAnother()
{
    const QString what = qEnvironmentVariable(Start);
    if (what.isEmpty()) {
        return false;
    }
    if (what == u"bare") {
        showBare();
    } else {
        showProgram(what);
    }
    std::fflush(stdout);
    return true;
}

void dressApplication()
{
    QApplication::setStyle(new ui::Style);
    QApplication::setPalette(ui::paletteOf(ui::LightTokens));
    QApplication::setFont(ui::textFont(ui::BodyText));
}

void registerWindow()
{
    benchmark::RegisterBenchmark("window/start", &startTheProgram)->Iterations(1)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("window/next", &goThroughASheet)->Iterations(1)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("window/sort", &sortManyRows)->Iterations(1)->Unit(benchmark::kMillisecond);
}

} // namespace bench

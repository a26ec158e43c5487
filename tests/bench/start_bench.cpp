// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of a process to the first painted table, beside a bare window.
#include "core/sample/sample.h"
#include "tests/bench/big_round.h"
#include "tests/bench/table.h"
#include "tests/support/dress.h"
#include "ui/look/tables.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <benchmark/benchmark.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr const char *Start = "CONGTAM_BENCH_START"; ///< "bare", or the folder of a dossier
constexpr int Agencies = 35;                         ///< of the sample

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

/// Waits for the paint of a table that has a row for each agency, in an event loop of its own: QTest's waiting sleeps
/// ten milliseconds between two looks.
class FirstPaint : public QObject
{
public:
    FirstPaint()
    {
        qApp->installEventFilter(this);
        QTimer::singleShot(30'000, &m_loop, [this] { m_loop.exit(1); });
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *table = event->type() == QEvent::Paint ? qobject_cast<QTableView *>(watched->parent()) : nullptr;
        if (table != nullptr && watched == table->viewport() && table->model()->rowCount() >= Agencies) {
            m_loop.quit();
        }
        return false;
    }
    bool wait() { return m_loop.exec() == 0; }

private:
    QEventLoop m_loop;
};

/// What whoever measures reads: that the table stands there, and what it took.
void tellMemory()
{
    std::printf("%ld\n", proportionalMemory());
    std::fflush(stdout);
}

/// A window with a table of 35 rows and nothing else, in the same style and letters.
void showBare()
{
    QMainWindow window;
    auto *table = new QTableView(&window);
    QStandardItemModel model(Agencies, 8);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            model.setItem(row, column, new QStandardItem(u"Sở Nội vụ %1"_s.arg(row * column)));
        }
    }
    table->setModel(&model);
    ui::makeCalm(*table);
    FirstPaint paint;
    window.setCentralWidget(table);
    window.resize(1366, 768);
    window.show();
    if (paint.wait()) {
        tellMemory();
    }
}

/// The program on a dossier, until its first page's table of agencies is painted; then it is closed.
void showProgram(const QString &folder)
{
    FirstPaint paint;
    ui::MainWindow window(folder, ui::Language::Vietnamese);
    window.open();
    window.show();
    if (paint.wait()) {
        tellMemory();
    }
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
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
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
    if (ours.kib == 0 || bare.kib == 0) {
        state.SkipWithError("no table was painted");
        return;
    }
    add({"start to the first painted table, 35 agencies",
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
    return true;
}

void registerStart()
{
    benchmark::RegisterBenchmark("window/start", &startTheProgram)->Iterations(1)->Unit(benchmark::kMillisecond);
}

} // namespace bench

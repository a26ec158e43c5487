// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include "tests/support/dress.h"

#include <QApplication>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <vector>

namespace bench {

namespace {

std::vector<Line> &lines()
{
    static std::vector<Line> all;
    return all;
}

} // namespace

void add(Line line)
{
    for (Line &known : lines()) {
        if (known.what == line.what) {
            known = std::move(line); // measured again
            return;
        }
    }
    lines().push_back(std::move(line));
}

} // namespace bench

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    tests::dress();
    if (bench::startedAsAnother()) {
        return 0;
    }
    bench::registerScoring();
    bench::registerStore();
    bench::registerStart();
    bench::registerWindow();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    std::printf("\n%-52s %10s %10s %8s   %-22s %s\n", "", "ours ms", "peer ms", "ratio", "limit", "");
    int missed = 0;
    for (const bench::Line &line : bench::lines()) {
        std::printf("%-52s %10.3f %10.3f %8.2f   %-22s %s%s\n", line.what.c_str(), line.ours, line.peer,
                    line.ours / line.peer, line.limit.c_str(), line.kept ? "kept" : "MISSED", line.note.c_str());
        missed += line.kept ? 0 : 1;
    }
    return missed;
}

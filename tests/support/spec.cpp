// SPDX-License-Identifier: GPL-3.0-or-later
#include "spec.h"

#include <QTest>

#include <vector>

namespace tests {

namespace {

std::vector<SpecFactory> &specs()
{
    static std::vector<SpecFactory> all;
    return all;
}

} // namespace

bool enlist(SpecFactory make)
{
    specs().push_back(std::move(make));
    return true;
}

QString sourceFile(const QString &path)
{
    return QStringLiteral(CONGTAM_SOURCE_DIR "/") + path;
}

int runAll(int argc, char *argv[])
{
    std::vector<char *> arguments(argv, argv + argc);
    // Qt's handler dumps inside a broken heap and, under the sanitizers, catches its own fall again and again.
    static char noHandler[] = "-nocrashhandler";
    arguments.push_back(noHandler);
    const QByteArray only = qgetenv("CONGTAM_SPEC");
    const QByteArrayList leftOut = qgetenv("CONGTAM_SPECS_LEFT_OUT").split(',');
    int failed = 0;
    for (const auto &make : specs()) {
        const auto spec = make();
        const QByteArray name = spec->metaObject()->className();
        if ((!only.isEmpty() && name != only) || leftOut.contains(name)) {
            continue;
        }
        failed += QTest::qExec(spec.get(), static_cast<int>(arguments.size()), arguments.data()) == 0 ? 0 : 1;
    }
    return failed;
}

} // namespace tests

// SPDX-License-Identifier: GPL-3.0-or-later
// How it ends: killed, closed, sound.
#include "steps.h"

#include "core/dossier/dossier.h"

#include <QCoreApplication>

#include <chrono>
#include <csignal>
#include <thread>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

/// The program goes on working until the blow falls.
[[noreturn]] void killAfter(double milliseconds)
{
    std::thread([milliseconds] {
        std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(milliseconds));
        std::raise(SIGKILL);
    }).detach();
    while (true) {
        QCoreApplication::processEvents();
    }
}

/// The promise: typing that is not sent costs at most two seconds.
QString seeDraftKept(const Stage &stage)
{
    const auto kept = [&stage] {
        const auto drafts = stage.window().desk().drafts().result();
        return drafts && !drafts->empty();
    };
    return Stage::until(kept, 2'000) ? QString() : u"after two seconds nothing is kept"_s;
}

QString seeSound(const Stage &stage)
{
    const auto opened = core::Dossier::open(stage.dossier());
    if (!opened) {
        return u"it cannot be opened"_s;
    }
    const auto found = (*opened)->verify();
    return found && found->empty() ? QString() : u"verify finds something"_s;
}

} // namespace

std::vector<Step> ends()
{
    return {
        step(u"what is typed is kept within two seconds"_s,
             [](Stage &stage, const QStringList &) { return seeDraftKept(stage); }),
        step(u"the program is killed"_s, [](Stage &, const QStringList &) -> QString { killAfter(0); }),
        step(u"the program is killed (\\S+) ms later"_s,
             [](Stage &, const QStringList &of) -> QString {
                 killAfter(QString(of[0]).replace(u',', u'.').toDouble());
             }),
        step(u"nothing that was saved is lost"_s,
             [](Stage &stage, const QStringList &) { return stage.lost().join(u"; "_s); }),
        step(u"the window is closed"_s,
             [](Stage &stage, const QStringList &) {
                 stage.close();
                 return QString();
             }),
        step(u"the journal is sound"_s, [](Stage &stage, const QStringList &) { return seeSound(stage); }),
    };
}

} // namespace tests

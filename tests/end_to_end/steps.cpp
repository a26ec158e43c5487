// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps.h"

#include "tests/end_to_end/screen.h"
#include "tests/end_to_end/script.h"

namespace tests {

using namespace Qt::StringLiterals;

namespace {

const std::vector<Step> &steps()
{
    static const std::vector<Step> All = [] {
        std::vector<Step> all;
        for (const auto &some : {beginnings(), doings(), sights(), ends()}) {
            all.insert(all.end(), some.begin(), some.end());
        }
        return all;
    }();
    return All;
}

QString startProgram(Stage &stage, bool withDossier)
{
    stage.start(withDossier);
    const bool shown = Stage::until([&] { return !withDossier || stage.snapshot() != nullptr; }, 30'000);
    return shown ? QString() : u"the dossier is not opened: "_s + readable(u"message"_s).join(u' ');
}

} // namespace

std::vector<Step> beginnings()
{
    return {
        step(u"the sample, at the session"_s,
             [](Stage &stage, const QStringList &) { return makeSession(stage.dossier(), {}); }),
        step(u"the sample, at the session, (\\S+) (\\S+) agreed anew by (.+)"_s,
             [](Stage &stage, const QStringList &of) {
                 return makeSession(stage.dossier(), {of[0], of[1], of[2]});
             }),
        step(u"the sample, gone back to appraisal, (\\S+) unmarked by (\\S+)"_s,
             [](Stage &stage, const QStringList &of) { return makeAppraisal(stage.dossier(), of[0], of[1]); }),
        step(u"the program starts"_s, [](Stage &stage, const QStringList &) { return startProgram(stage, true); }),
        step(u"the program starts for the first time"_s,
             [](Stage &stage, const QStringList &) { return startProgram(stage, false); }),
        step(u"a second window for (.+)"_s,
             [](Stage &stage, const QStringList &of) {
                 stage.startBeside(of[0]);
                 const bool sits = Stage::until(
                     [&] { return stage.snapshot() != nullptr && stage.snapshot()->viewer.name == of[0]; });
                 return sits ? QString() : u"nobody sits there"_s;
             }),
        step(u"at the (first|second) window"_s,
             [](Stage &stage, const QStringList &of) {
                 stage.turnTo(of[0] == u"first" ? 0 : 1);
                 return QString();
             }),
    };
}

QString play(Stage &stage, const QString &words)
{
    for (const Step &step : steps()) {
        if (const auto match = step.words.match(words); match.hasMatch()) {
            return step.act(stage, match.capturedTexts().mid(1));
        }
    }
    return u"no step is worded like this"_s;
}

} // namespace tests

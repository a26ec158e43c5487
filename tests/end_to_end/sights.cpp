// SPDX-License-Identifier: GPL-3.0-or-later
// What must be seen, within a few seconds.
#include "steps.h"

#include "tests/end_to_end/screen.h"
#include "tests/end_to_end/script.h"

#include <algorithm>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

bool says(const QStringList &texts, const QString &wanted)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return text.contains(wanted); });
}

QString see(const QString &text, const QString &where)
{
    const bool seen = Stage::until([&] { return says(readable(where), text); });
    return seen ? QString() : u"what can be read: "_s + readable(where).join(u" ¦ "_s);
}

QString seeNo(const QString &text, const QString &where)
{
    const bool gone = Stage::until([&] { return !says(readable(where), text); });
    return gone ? QString() : u"it is still there"_s;
}

QString seePlace(const Stage &stage, const QString &agency, const QString &component)
{
    const auto at = [&stage] { return stage.window().place(); };
    const bool there = Stage::until([&] { return at().agency == agency && at().component == component; });
    return there ? QString() : u"it is %1 %2"_s.arg(at().agency, at().component);
}

QString seeComponent(const Stage &stage, const QString &component)
{
    const auto at = [&stage] { return stage.window().place().component; };
    return Stage::until([&] { return at() == component; }) ? QString() : u"it is "_s + at();
}

QString seePerson(const Stage &stage, const QString &name)
{
    const bool sits = Stage::until([&] { return stage.snapshot()->viewer.name == name; });
    return sits ? QString() : stage.snapshot()->viewer.name + u" sits here"_s;
}

QString seeMark(const Stage &stage, const QStringList &of)
{
    const auto now = [&] { return stage.mark(of[0], of[1], of[2]); };
    return Stage::until([&] { return now() == of[3]; }) ? QString() : u"it is "_s + now();
}

/// The row of that agency on the page of results says all of this.
QString seeResult(const Stage &stage, const QString &agency, const QString &wanted)
{
    const core::Round &round = stage.snapshot()->round;
    const QString name = round.sheets.at(static_cast<std::size_t>(round.sheetOf(agency)))->name;
    const auto row = [&name] { return rowsOf(u"results"_s).filter(name).join(u' '); };
    const QStringList parts = wanted.split(u' ');
    const bool seen = Stage::until([&] {
        return std::all_of(parts.begin(), parts.end(), [&](const QString &part) { return row().contains(part); });
    });
    return seen ? QString() : u"its row is: "_s + row();
}

/// A button that can be pressed by now.
QString seeReady(const QString &name)
{
    return Stage::until([&] { return isReady(name); }) ? QString() : u"it cannot be pressed"_s;
}

QString seeFocus(const QString &name)
{
    return Stage::until([&] { return focused() == name; }) ? QString() : u"it is on "_s + focused();
}

QString seeSaved(Stage &stage)
{
    return stage.isSaved() ? see(u"Đã lưu"_s, u"saved"_s)
                           : u"nothing is saved; one reads: "_s + readable().join(u" ¦ "_s);
}

} // namespace

std::vector<Step> sights()
{
    return {
        step(u"it is saved"_s, [](Stage &stage, const QStringList &) { return seeSaved(stage); }),
        step(u"see (\".+\") in (\\S+)"_s, [](Stage &, const QStringList &of) { return see(unquoted(of[0]), of[1]); }),
        step(u"see (\".+\")"_s, [](Stage &, const QStringList &of) { return see(unquoted(of[0]), {}); }),
        step(u"see no (\".+\") in (\\S+)"_s,
             [](Stage &, const QStringList &of) { return seeNo(unquoted(of[0]), of[1]); }),
        step(u"see no (\".+\")"_s, [](Stage &, const QStringList &of) { return seeNo(unquoted(of[0]), {}); }),
        step(u"see the focus on (\\S+)"_s, [](Stage &, const QStringList &of) { return seeFocus(of[0]); }),
        step(u"see the component (\\S+)"_s,
             [](Stage &stage, const QStringList &of) { return seeComponent(stage, of[0]); }),
        step(u"see that (.+) sits here"_s, [](Stage &stage, const QStringList &of) { return seePerson(stage, of[0]); }),
        step(u"see that it is (\\S+) (\\S+)"_s,
             [](Stage &stage, const QStringList &of) { return seePlace(stage, of[0], of[1]); }),
        step(u"see mark (\\S+) (\\S+) (\\S+) (\\S+)"_s,
             [](Stage &stage, const QStringList &of) { return seeMark(stage, of); }),
        step(u"see that (\\S+) is ready"_s, [](Stage &, const QStringList &of) { return seeReady(of[0]); }),
        step(u"see result (\\S+) (.+)"_s,
             [](Stage &stage, const QStringList &of) { return seeResult(stage, of[0], of[1]); }),
    };
}

} // namespace tests

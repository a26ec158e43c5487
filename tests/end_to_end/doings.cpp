// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does: keys, nothing else.
#include "steps.h"

#include "tests/end_to_end/screen.h"
#include "tests/end_to_end/script.h"

#include <optional>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 200; ///< presses of one key until something is reached

/// "Ctrl+Shift+Return", "Down"; none where there is no such key.
std::optional<QKeyCombination> keyOf(const QString &name)
{
    const QKeySequence sequence(name, QKeySequence::PortableText);
    return sequence.count() == 1 && sequence[0].key() != Qt::Key_unknown ? std::optional(sequence[0]) : std::nullopt;
}

QString pressKeys(const QString &names)
{
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts)) {
        const auto key = keyOf(name);
        if (!key) {
            return u"there is no key "_s + name;
        }
        press(*key);
    }
    return {};
}

QString pressUntil(const QString &name, const std::function<bool()> &holds, const std::function<QString()> &where)
{
    const auto key = keyOf(name);
    for (int i = 0; key && i < Patience && !holds(); ++i) {
        press(*key);
    }
    return holds() ? QString() : u"it is not reached; one is at "_s + where();
}

QString placeOf(const Stage &stage)
{
    const ui::Place place = stage.window().place();
    return place.agency + u' ' + place.component;
}

QString pressUntilPlace(const Stage &stage, const QString &key, const QString &place)
{
    return pressUntil(
        key, [&] { return placeOf(stage) == place; }, [&] { return placeOf(stage); });
}

/// From the top of the list that has the focus. What is just being saved holds the place for a moment, and for longer
/// where the sanitizers or another load slow it down: who does not get there looks for longer.
QString goDownTo(const Stage &stage, const QString &place)
{
    QString problem;
    for (const int glance : {100, 500, 2'500}) { // milliseconds in which one sees whether anything moves
        QString before;
        for (int i = 0; i < Patience && Stage::until([&] { return placeOf(stage) != before; }, glance); ++i) {
            before = placeOf(stage);
            press(Qt::Key_Up);
        }
        problem = pressUntilPlace(stage, u"Down"_s, place);
        if (problem.isEmpty()) {
            break;
        }
    }
    return problem;
}

QString pressUntilFocus(const QString &key, const QString &name)
{
    return pressUntil(
        key, [&] { return focused() == name; }, [] { return focused(); });
}

QString pressUntilEntry(const QString &key, const QString &name)
{
    return pressUntil(
        key, [&] { return menuEntry().startsWith(name); }, [] { return menuEntry(); });
}

/// A place or person in a line of text.
QString follow(const QString &link)
{
    QString problem = pressUntil(
        u"Tab"_s, [&] { return chosenLink() == link; },
        [] {
            return QStringList{focused(), chosenLink()}.join(u' ');
        });
    if (problem.isEmpty()) {
        press(Qt::Key_Return);
    }
    return problem;
}

QString find(const QString &words)
{
    press(QKeyCombination(Qt::ControlModifier, Qt::Key_K));
    if (!Stage::until([] { return focused() == u"words"; })) {
        return u"the search does not open"_s;
    }
    type(words);
    press(Qt::Key_Return);
    return {};
}

} // namespace

std::vector<Step> doings()
{
    return {
        step(u"press (\\S+) until the menu says (.+)"_s,
             [](Stage &, const QStringList &of) { return pressUntilEntry(of[0], of[1]); }),
        step(u"follow (.+)"_s, [](Stage &, const QStringList &of) { return follow(of[0]); }),
        step(u"find (.+)"_s, [](Stage &, const QStringList &of) { return find(of[0]); }),
        step(u"press (\\S+) until (\\S+) has the focus"_s,
             [](Stage &, const QStringList &of) { return pressUntilFocus(of[0], of[1]); }),
        step(u"go down to (\\S+ \\S+)"_s, [](Stage &stage, const QStringList &of) { return goDownTo(stage, of[0]); }),
        step(u"press (\\S+) until (\\S+ \\S+) is shown"_s,
             [](Stage &stage, const QStringList &of) { return pressUntilPlace(stage, of[0], of[1]); }),
        step(u"press (\\S+) (\\d+) times"_s,
             [](Stage &, const QStringList &of) { return pressKeys(QString(of[0] + u' ').repeated(of[1].toInt())); }),
        step(u"press (.+)"_s, [](Stage &, const QStringList &of) { return pressKeys(of[0]); }),
        step(u"type (.+)"_s,
             [](Stage &, const QStringList &of) {
                 type(unquoted(of[0]));
                 return QString();
             }),
    };
}

} // namespace tests

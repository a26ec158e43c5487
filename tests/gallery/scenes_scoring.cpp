// SPDX-License-Identifier: GPL-3.0-or-later
// Chấm điểm while each body marks by itself.
#include "scenes.h"

#include "core/dossier/mark_verbs.h"
#include "ui/desk/desk.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tests {

using namespace Qt::StringLiterals;
using ui::PageKind;

namespace {

std::function<void(Stage &)> markOf(const QString &agency, const QString &component, const QString &person = Reviewer)
{
    return [=](Stage &stage) {
        stage.sit(person);
        stage.goTo(PageKind::Scoring, agency, component);
    };
}

void typing(Stage &stage)
{
    markOf(u"SCT"_s, u"1.5"_s)(stage);
    stage.type(u"points"_s, u"0,5"_s);
}

void refused(Stage &stage)
{
    markOf(u"SCT"_s, u"9.3"_s)(stage);
    stage.enter(u"points"_s, u"99"_s, u"problem"_s);
}

void saved(Stage &stage)
{
    markOf(u"SCT"_s, u"1.5"_s)(stage);
    stage.type(u"points"_s, u"1"_s);
    stage.type(u"note"_s, u"Đối chiếu bản giấy"_s);
    stage.key(*stage.child<QLineEdit>(u"points"_s), Qt::Key_Return);
    const auto *said = stage.child<QLabel>(u"saved"_s);
    stage.wait([said] { return said->text().startsWith(u"✓"_s); }, u"it is saved"_s);
    stage.goTo(PageKind::Scoring, u"SCT"_s, u"1.5"_s);
}

/// A figure of the rule that is no date of the round.
void refuseInput(Stage &stage)
{
    markOf(u"SCT"_s, u"1.1"_s)(stage);
    stage.enter(u"input1"_s, u"31/02"_s, u"problem"_s);
}

/// The agency asks for "not applicable"; the body has not answered.
void asked(Stage &stage)
{
    stage.sit(Reviewer);
    ui::Desk other(stage.window().desk());
    const auto sitting = other.sit(Reviewer);
    const auto cleared = other.enact([](const core::Round &whole, const core::Person &actor) {
        return core::importMarks(whole, actor, {{u"BDT"_s, u"SNV"_s, u"4.2a"_s, {}, {}}}, {});
    });
    stage.wait([&cleared] { return cleared.isFinished(); }, u"the answer is taken back"_s);
    markOf(u"BDT"_s, u"4.2a"_s)(stage);
    const auto *accept = stage.child<QPushButton>(u"acceptNa"_s);
    stage.wait([accept] { return accept->isVisible(); }, u"it is asked for"_s);
}

/// Somebody of the same body saved another value since this one was typed.
void collide(Stage &stage)
{
    markOf(u"SCT"_s, u"9.3"_s)(stage);
    stage.type(u"points"_s, u"1,5"_s);
    ui::Desk other(stage.window().desk());
    const auto sitting = other.sit(u"Đặng Thị Nga"_s);
    const auto entered = other.enact([](const core::Round &whole, const core::Person &actor) {
        const core::MarkRow row{
            u"SCT"_s, u"SNV"_s, u"9.3"_s, core::Mark::scored(core::Points::whole(2)), {{}, u"Đối chiếu bản giấy"_s}};
        return core::enterMark(whole, actor, {}, row);
    });
    stage.wait([&entered] { return entered.isFinished(); }, u"the other one saves"_s);
    stage.key(*stage.child<QLineEdit>(u"points"_s), Qt::Key_Return);
    const auto *theirs = stage.child<QPushButton>(u"theirs"_s);
    stage.wait([theirs] { return theirs->isVisible(); }, u"both values are there"_s);
    stage.calm();
}

} // namespace

std::vector<Scene> scoringScenes()
{
    return {
        {u"scoring blank"_s, markOf(u"SCT"_s, u"1.1"_s), true},
        {u"scoring levels"_s, markOf(u"SCT"_s, u"1.2"_s)},
        {u"scoring parts"_s, markOf(u"SCT"_s, u"5.1"_s)},
        {u"scoring ratio"_s, markOf(u"SCT"_s, u"3.3"_s)},
        {u"scoring late"_s, markOf(u"SCT"_s, u"8.1"_s)},
        {u"scoring being typed"_s, typing},
        {u"scoring refused"_s, refused},
        {u"scoring saved"_s, saved},
        {u"scoring conflict"_s, collide},
        {u"scoring not applicable"_s, markOf(u"BDT"_s, u"4.2a"_s)},
        {u"scoring complete"_s, markOf(u"STP"_s, u"2.3"_s)},
        {u"scoring to commit"_s, markOf(u"STP"_s, u"1.3"_s, Chair)},
        {u"scoring recused"_s, markOf(u"SNV"_s, u"1.1"_s)},
        {u"scoring who may not"_s, markOf(u"SCT"_s, u"1.1"_s, Secretary)},
        {u"scoring for the agency"_s, markOf(u"SCT"_s, u"1.1"_s, u"Quản trị"_s)},
        {u"scoring only blanks"_s,
         [](Stage &stage) {
             stage.sit(Reviewer);
             stage.window().goTo({PageKind::Scoring, u"SCT"_s, {}, {}, ui::Only::Blank});
             stage.calm();
         }},
        {u"scoring not applicable asked for"_s, asked},
        {u"scoring input refused"_s, refuseInput},
        {u"scoring evidence"_s,
         [](Stage &stage) {
             markOf(u"H-BACHTHONG"_s, u"5.1"_s)(stage);
             stage.key(*stage.child<QWidget>(u"marks"_s), Qt::Key_E);
         }},
        {u"scoring by component"_s,
         [](Stage &stage) {
             markOf(u"SCT"_s, u"5.1"_s)(stage);
             stage.click(u"byComponent"_s);
         }},
        {u"scoring fact to enter"_s, markOf(u"SCT"_s, u"8.2"_s, Secretary)},
        {u"scoring facts"_s,
         [](Stage &stage) {
             markOf(u"SCT"_s, u"8.2"_s, Secretary)(stage);
             stage.click(u"byFact"_s);
         }},
    };
}

} // namespace tests

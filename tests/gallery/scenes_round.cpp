// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a round in each of its phases.
#include "scenes.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace tests {

using namespace Qt::StringLiterals;
using ui::PageKind;

namespace {

std::function<void(Stage &)> pageOf(PageKind page, const QString &person, const QString &agency = {},
                                    const QString &component = {})
{
    return [=](Stage &stage) {
        stage.sit(person);
        stage.goTo(page, agency, component);
    };
}

std::vector<Scene> overviews(const QString &phase)
{
    std::vector<Scene> scenes;
    const std::vector<std::pair<QString, QString>> people = {{u"secretary"_s, Secretary},
                                                             {u"reviewer"_s, Reviewer},
                                                             {u"chair"_s, Chair},
                                                             {u"administrator"_s, u"Quản trị"_s}};
    scenes.reserve(people.size());
    for (const auto &[role, person] : people) {
        scenes.push_back(
            {u"overview "_s + phase + u' ' + role, pageOf(PageKind::Overview, person), role == u"secretary"});
    }
    return scenes;
}

void readJournal(Stage &stage)
{
    stage.sit(Secretary);
    stage.goTo(PageKind::Journal);
    const auto *rows = stage.child<QTableView>(u"journal"_s)->model();
    stage.wait([rows] { return rows->rowCount() > 5; }, u"the journal is there"_s);
    stage.calm();
}

/// What the agencies page does beside assigning, at the choice that says most.
std::function<void(Stage &)> panelOf(int act, const QString &choice)
{
    return [=](Stage &stage) {
        stage.sit(Secretary);
        stage.goTo(PageKind::Agencies, u"SNV"_s);
        stage.click(u"act%1"_s.arg(act));
        stage.child<QComboBox>(choice)->setCurrentIndex(1);
        stage.calm();
    };
}

std::vector<Scene> agencies()
{
    return {
        {u"agencies move"_s, panelOf(1, u"group"_s)},
        {u"agencies recuse"_s, panelOf(2, u"substitute"_s)},
        {u"agencies condition"_s, panelOf(3, u"flag"_s)},
        {u"agencies several"_s,
         [](Stage &stage) {
             stage.sit(Secretary);
             stage.goTo(PageKind::Agencies, u"SNV"_s);
             stage.click(u"act0"_s);
             for (int more = 0; more < 7; ++more) {
                 stage.key(*stage.child<QTableView>(u"agencies"_s), Qt::Key_Down, Qt::ShiftModifier);
             }
         }},
        {u"agencies none"_s,
         [](Stage &stage) {
             stage.sit(Secretary);
             stage.goTo(PageKind::Agencies);
             stage.click(u"pill5"_s);
         }},
    };
}

/// A list of work, and the dialogs that end a phase or go back from it.
std::vector<Scene> endings()
{
    const auto ask = [](const QString &button) {
        return [button](Stage &stage) {
            stage.sit(Chair);
            stage.goTo(PageKind::Overview);
            const auto *step = stage.child<QPushButton>(button);
            stage.wait([step] { return step->isVisible(); }, u"the step is offered"_s);
            stage.click(button);
        };
    };
    const auto list = [](const QString &person, ui::Only only) {
        return [=](Stage &stage) {
            stage.sit(person);
            stage.window().goTo({PageKind::Overview, {}, {}, {}, only});
            const auto *rows = stage.child<QTableView>(u"list"_s)->model();
            stage.wait([rows] { return rows->rowCount() > 0; }, u"the list is there"_s);
            stage.calm();
        };
    };
    return {
        {u"overview list agencies"_s, list(Chair, ui::Only::Uncommitted)},
        {u"overview list components"_s, list(Reviewer, ui::Only::Blank)},
        {u"overview list nothing left"_s,
         [](Stage &stage) {
             stage.sit(Chair);
             stage.window().goTo({PageKind::Overview, {}, {}, {}, ui::Only::Unsettled});
             stage.calm();
         }},
        {u"overview step"_s, ask(u"forward"_s)},
        {u"overview step back"_s, ask(u"back"_s)},
    };
}

std::vector<Scene> lookingUp()
{
    return {
        {u"results all"_s, pageOf(PageKind::Results, Secretary), true},
        {u"results one group"_s,
         [](Stage &stage) {
             stage.goTo(PageKind::Results);
             stage.child<QComboBox>(u"groups"_s)->setCurrentIndex(2);
             stage.calm();
             stage.child<QTableView>(u"results"_s)->selectRow(1);
         }},
        {u"agencies"_s, pageOf(PageKind::Agencies, u"Quản trị"_s, u"CDCD"_s), true},
        {u"criteria"_s, pageOf(PageKind::Criteria, Secretary, {}, u"5.1"_s), true},
        {u"journal"_s, readJournal, true},
        {u"journal filtered"_s,
         [](Stage &stage) {
             readJournal(stage);
             stage.type(u"filter"_s, u"khong tham gia"_s);
         }},
        {u"journal nothing fits"_s, [](Stage &stage) { stage.type(u"filter"_s, u"zzz"_s); }},
        {u"finder"_s,
         [](Stage &stage) {
             stage.goTo(PageKind::Overview);
             stage.key(Qt::Key_K, Qt::ControlModifier);
             stage.type(u"words"_s, u"thu"_s);
         }},
        {u"finder nothing"_s,
         [](Stage &stage) {
             stage.key(Qt::Key_K, Qt::ControlModifier);
             stage.type(u"words"_s, u"zzz"_s);
         }},
        {u"help results"_s,
         [](Stage &stage) {
             stage.goTo(PageKind::Results);
             stage.key(Qt::Key_F1);
         }},
        {u"walk"_s,
         [](Stage &stage) {
             stage.goTo(PageKind::Results);
             stage.key(Qt::Key_F1);
             stage.click(u"walk"_s);
         }},
        {u"walk beside the session"_s,
         [](Stage &stage) {
             stage.sit(Chair);
             stage.goTo(PageKind::Joint);
             stage.key(Qt::Key_F1);
             stage.click(u"walk"_s);
             stage.click(u"walkNext"_s);
         }},
    };
}

std::vector<Scene> joined(std::vector<Scene> one, const std::vector<Scene> &other)
{
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

} // namespace

std::vector<Chapter> roundChapters()
{
    const auto at = [](Stand stand) { return [stand](Dossiers &dossiers) { return dossiers.copy(stand); }; };
    const Scene early{u"joint not revealed"_s, pageOf(PageKind::Joint, Reviewer)};
    return {
        {u"intake"_s, at(Stand::Intake), true, joined(overviews(u"intake"_s), agencies())},
        {u"appraisal"_s, at(Stand::Appraisal), true,
         joined(joined(joined(overviews(u"appraisal"_s), {early}), endings()), scoringScenes())},
        {u"session"_s, at(Stand::Session), true, joined(overviews(u"session"_s), sessionScenes())},
        {u"settled"_s, at(Stand::Settled), true, joined(joined(overviews(u"settled"_s), lookingUp()), peopleScenes())},
        {u"published"_s, at(Stand::Published), true, overviews(u"published"_s)},
    };
}

std::vector<Chapter> chapters()
{
    std::vector<Chapter> all = startChapters();
    for (const auto &more : {signInChapters(), faultChapters(), roundChapters()}) {
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

} // namespace tests

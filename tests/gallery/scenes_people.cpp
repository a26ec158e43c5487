// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits down, and the menus of the bar.
#include "scenes.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace tests {

using namespace Qt::StringLiterals;
using ui::PageKind;

namespace {

void arrive(Stage &stage)
{
    stage.window().open();
    const auto *words = stage.child<QLineEdit>(u"personWords"_s);
    stage.wait([words] { return words->isVisible(); }, u"somebody is asked for"_s);
    stage.calm();
}

void mistype(Stage &stage)
{
    stage.type(u"personWords"_s, u"chu tich"_s);
    stage.type(u"personWords"_s, u"ly van minh"_s);
    stage.type(u"password"_s, u"sai"_s);
    stage.key(*stage.child<QLineEdit>(u"password"_s), Qt::Key_Return);
    const auto *answer = stage.child<QLabel>(u"signInAnswer"_s);
    stage.wait([answer] { return answer->isVisible(); }, u"the password is wrong"_s);
}

std::function<void(Stage &)> menuOf(const QString &button)
{
    return [=](Stage &stage) {
        stage.sit(Secretary);
        stage.goTo(PageKind::Overview);
        auto *head = stage.child<QPushButton>(button);
        head->menu()->popup(head->mapToGlobal(head->rect().bottomLeft()));
        stage.calm();
    };
}

void meetPeople(Stage &stage)
{
    stage.sit(u"Quản trị"_s);
    stage.child<QPushButton>(u"person"_s)->menu()->actions().constLast()->trigger();
    stage.calm();
    stage.child<QTableView>(u"peopleTable"_s)->selectRow(2);
    stage.calm();
}

} // namespace

std::vector<Chapter> signInChapters()
{
    return {{u"sign in"_s,
             [](Dossiers &dossiers) { return dossiers.guarded(); },
             false,
             {{u"sign in"_s, arrive, true}, {u"sign in wrong password"_s, mistype}}}};
}

std::vector<Scene> peopleScenes()
{
    return {
        {u"menu dossier"_s, menuOf(u"round"_s)},
        {u"menu options"_s, menuOf(u"options"_s)},
        {u"menu person"_s, menuOf(u"person"_s)},
        {u"change person"_s, [](Stage &stage) { stage.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier); }},
        {u"people"_s, meetPeople},
        {u"new person"_s,
         [](Stage &stage) {
             meetPeople(stage);
             stage.click(u"addPerson"_s);
         }},
        {u"new password"_s,
         [](Stage &stage) {
             meetPeople(stage);
             stage.click(u"passwordOf"_s);
         }},
    };
}

} // namespace tests

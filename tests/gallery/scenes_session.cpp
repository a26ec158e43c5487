// SPDX-License-Identifier: GPL-3.0-or-later
// Họp thống nhất, in the order in which the sample's session goes.
#include "scenes.h"

#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tests {

using namespace Qt::StringLiterals;
using ui::PageKind;

namespace {

std::function<void(Stage &)> itemOf(const QString &agency, const QString &component, const QString &document = {})
{
    return [=](Stage &stage) {
        stage.sit(OtherChair);
        stage.goTo(PageKind::Joint, agency, component, document);
    };
}

void part(Stage &stage, const QString &name)
{
    stage.sit(OtherChair);
    stage.goTo(PageKind::Joint);
    stage.click(name);
    auto *list = stage.child<QListView>(u"agenda"_s);
    stage.key(*list, Qt::Key_Home);
    stage.key(*list, Qt::Key_Down);
}

void verdict(Stage &stage)
{
    itemOf(u"H-BACHTHONG"_s, u"5.1"_s)(stage);
    for (int step = 0; step < 8 && stage.window().place().document.isEmpty(); ++step) {
        stage.key(*stage.child<QListView>(u"agenda"_s), Qt::Key_Down);
    }
}

/// Agrees on the straddling item; the other chair has yet to confirm.
void agree(Stage &stage)
{
    stage.sit(Chair);
    stage.goTo(PageKind::Joint, u"H-BACHTHONG"_s, u"5.1"_s);
    auto *list = stage.child<QListView>(u"agenda"_s);
    stage.key(*list, Qt::Key_2);
    stage.type(u"reason"_s, u"Chưa có thông báo việc kiểm tra"_s);
    const auto *said = stage.child<QLabel>(u"saved"_s);
    stage.key(*list, Qt::Key_Return, Qt::ControlModifier);
    stage.wait([said] { return said->text().startsWith(u"✓"_s); }, u"it is agreed"_s);
    stage.goTo(PageKind::Joint, u"H-BACHTHONG"_s, u"5.1"_s);
}

} // namespace

std::vector<Scene> sessionScenes()
{
    return {
        {u"joint open"_s, itemOf(u"H-BACHTHONG"_s, u"5.1"_s), true},
        {u"joint near values"_s, itemOf(u"H-PACNAM"_s, u"3.3"_s)},
        {u"joint history"_s,
         [](Stage &stage) {
             itemOf(u"H-BACHTHONG"_s, u"5.1"_s)(stage);
             stage.key(*stage.child<QListView>(u"agenda"_s), Qt::Key_H);
             const auto *lines = stage.child<QListWidget>(u"history"_s);
             stage.wait([lines] { return lines->count() > 0; }, u"the history is there"_s);
         }},
        {u"joint computed"_s, itemOf(u"CDCD"_s, u"9.2"_s)},
        {u"joint whole sheet"_s, itemOf(u"SNV"_s, {})},
        {u"joint other value"_s,
         [](Stage &stage) {
             itemOf(u"CDCD"_s, u"7.4a"_s)(stage);
             stage.key(*stage.child<QListView>(u"agenda"_s), Qt::Key_1);
         }},
        {u"joint not applicable"_s, itemOf(u"BDT"_s, u"4.2a"_s)},
        {u"joint not applicable chosen"_s,
         [](Stage &stage) {
             itemOf(u"BDT"_s, u"4.2a"_s)(stage);
             stage.key(*stage.child<QListView>(u"agenda"_s), Qt::Key_1);
         }},
        {u"joint without reason"_s,
         [](Stage &stage) {
             itemOf(u"CDCD"_s, u"7.4a"_s)(stage);
             stage.key(*stage.child<QListView>(u"agenda"_s), Qt::Key_1);
             stage.key(*stage.child<QListView>(u"agenda"_s), Qt::Key_Return, Qt::ControlModifier);
         }},
        {u"joint verdict"_s, verdict},
        {u"joint verdict chosen"_s,
         [](Stage &stage) {
             verdict(stage);
             stage.key(*stage.child<QListView>(u"agenda"_s), Qt::Key_2);
         }},
        {u"joint done"_s, [](Stage &stage) { part(stage, u"done"_s); }},
        {u"joint waiting"_s, agree},
        {u"joint waiting for others"_s, [](Stage &stage) { part(stage, u"waiting"_s); }},
        {u"joint presented"_s,
         [](Stage &stage) {
             itemOf(u"H-PACNAM"_s, u"3.3"_s)(stage);
             stage.key(*stage.child<QListView>(u"agenda"_s), Qt::Key_F5);
         }},
        {u"scoring in the session"_s,
         [](Stage &stage) {
             stage.sit(Reviewer);
             stage.goTo(PageKind::Scoring, u"H-BACHTHONG"_s, u"5.1"_s);
         }},
        {u"results in the session"_s,
         [](Stage &stage) {
             stage.sit(Reviewer);
             stage.goTo(PageKind::Results);
         }},
    };
}

} // namespace tests

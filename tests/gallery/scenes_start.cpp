// SPDX-License-Identifier: GPL-3.0-or-later
// Before a dossier is open, and one that has just been made.
#include "scenes.h"

#include "ui/settings/settings.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

namespace tests {

using namespace Qt::StringLiterals;
using ui::PageKind;

namespace {

/// A page of a round of which nothing is known yet. The bar invites to set a password.
Scene blank(const QString &name, PageKind page)
{
    return {u"founded "_s + name, [page](Stage &stage) { stage.goTo(page); }};
}

} // namespace

std::vector<Chapter> startChapters()
{
    const auto nothing = [](Dossiers &) { return QString(); };
    const auto fresh = [](Stage &stage) {
        QSettings settings;
        ui::RecentSetting.keep(settings, {});
        stage.window().open();
        stage.calm();
    };
    const auto known = [](Dossiers &dossiers) {
        QSettings settings;
        ui::rememberDossier(settings, u"/media/usb/Bắc Kạn.congtam"_s); // is away
        ui::rememberDossier(settings, dossiers.copy(Stand::Session));
        return QString();
    };
    return {
        {u"start"_s,
         nothing,
         false,
         {{u"start first"_s, fresh, true},
          {u"start help"_s, [](Stage &stage) { stage.key(Qt::Key_F1); }},
          {u"start new dossier"_s, [](Stage &stage) { stage.click(u"newButton"_s); }},
          {u"start new dossier refused"_s,
           [](Stage &stage) {
               stage.click(u"newButton"_s);
               stage.type(u"criteriaFile"_s, u"/nowhere.json"_s);
               stage.click(u"make"_s);
               const auto *said = stage.child<QLabel>(u"problems"_s);
               stage.wait([said] { return said->isVisible(); }, u"it is refused"_s);
           }}}},
        {u"start again"_s,
         known,
         false,
         {{u"start recent"_s,
           [](Stage &stage) {
               stage.window().open();
               stage.calm();
           }}}},
        {u"opening"_s,
         [](Dossiers &dossiers) { return dossiers.copy(Stand::Session); },
         false,
         {{u"start opening"_s, [](Stage &stage) { stage.window().open(); }}}},
        {u"founded"_s,
         [](Dossiers &dossiers) { return dossiers.founded(); },
         true,
         {blank(u"overview"_s, PageKind::Overview),
          blank(u"agencies"_s, PageKind::Agencies),
          blank(u"scoring"_s, PageKind::Scoring),
          blank(u"joint"_s, PageKind::Joint),
          blank(u"results"_s, PageKind::Results),
          {u"founded journal"_s,
           [](Stage &stage) {
               stage.goTo(PageKind::Journal);
               const auto *rows = stage.child<QTableView>(u"journal"_s)->model();
               stage.wait([rows] { return rows->rowCount() > 0; }, u"the founding is there"_s);
               stage.calm();
           }}}},
    };
}

} // namespace tests

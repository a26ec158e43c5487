// SPDX-License-Identifier: GPL-3.0-or-later
// Before a dossier is open.
#include "scenes.h"

#include "ui/settings/settings.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>

namespace tests {

using namespace Qt::StringLiterals;

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
    };
}

} // namespace tests

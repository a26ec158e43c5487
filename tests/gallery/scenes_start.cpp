// SPDX-License-Identifier: GPL-3.0-or-later
// Before a dossier is open, and what keeps one from opening.
#include "scenes.h"

#include "ui/settings/settings.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

/// Opens what cannot be opened and waits for the sentence.
void meetFault(Stage &stage)
{
    stage.window().open();
    const auto *again = stage.child<QPushButton>(u"again"_s);
    stage.wait([again] { return again->isVisible(); }, u"what went wrong is said"_s);
    stage.calm();
}

Chapter fault(const QString &name, const std::function<QString(Dossiers &)> &folder)
{
    return {u"fault "_s + name, folder, false, {{u"fault "_s + name, meetFault}}};
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
        fault(u"missing"_s, [](Dossiers &) { return u"/nowhere/Bắc Kạn.congtam"_s; }),
        fault(u"damaged"_s, [](Dossiers &dossiers) { return dossiers.damaged(); }),
        fault(u"newer"_s, [](Dossiers &dossiers) { return dossiers.newer(); }),
        fault(u"held"_s, [](Dossiers &dossiers) { return dossiers.held(); }),
    };
}

} // namespace tests

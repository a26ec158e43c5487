// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a dossier from opening, and what the disk refuses while it is open.
#include "scenes.h"

#include "tests/store/small_disk.h"
#include "ui/shell/fault_note.h"

#include <QDir>

namespace tests {

using namespace Qt::StringLiterals;
using ui::PageKind;

namespace {

/// Opens what cannot be opened and waits for the sentence.
void meetFault(Stage &stage)
{
    stage.window().open();
    const auto *note = stage.child<QWidget>(u"openingFault"_s);
    stage.wait([note] { return note->isVisible(); }, u"what went wrong is said"_s);
    stage.calm();
}

Chapter fault(const QString &name, const std::function<QString(Dossiers &)> &folder)
{
    return {u"fault "_s + name, folder, false, {{u"fault "_s + name, meetFault}}};
}

/// What cannot be brought about on every machine is said as if it were.
std::function<void(Stage &)> told(core::ErrorCode code, const QString &folder)
{
    return [=](Stage &stage) {
        stage.window().open();
        stage.calm();
        auto *note = stage.child<ui::FaultNote>(u"openingFault"_s);
        note->show(ui::wordsOfOpening({code, folder, {}, {}}, {}, stage.language()), {u"Thử lại", u"Try again"});
        stage.calm();
    };
}

/// A mark that the disk does not take.
void enter(Stage &stage)
{
    stage.sit(Reviewer);
    stage.goTo(PageKind::Scoring, u"SCT"_s, u"9.3"_s);
    stage.enter(u"points"_s, u"1,5"_s, u"savingFault"_s);
}

void fillTheDisk(Stage &stage)
{
    const SmallDisk full(SmallDisk::Kind::Pretended, 0);
    enter(stage);
}

/// Put back afterwards, so that its lock is found when the window goes.
void moveAway(Stage &stage)
{
    const QString there = stage.folder() + u" cu"_s;
    if (!QDir().rename(stage.folder(), there)) {
        throw NotReached{u"the folder is moved"_s};
    }
    enter(stage);
    QDir().rename(there, stage.folder());
}

} // namespace

std::vector<Chapter> faultChapters()
{
    const auto nothing = [](Dossiers &) { return QString(); };
    const QString onStick = u"/media/usb/Bắc Kạn.congtam"_s;
    return {
        fault(u"missing"_s, [](Dossiers &) { return u"/nowhere/Bắc Kạn.congtam"_s; }),
        fault(u"damaged"_s, [](Dossiers &dossiers) { return dossiers.damaged(); }),
        fault(u"newer"_s, [](Dossiers &dossiers) { return dossiers.newer(); }),
        fault(u"held"_s, [](Dossiers &dossiers) { return dossiers.held(); }),
        {u"fault told"_s,
         nothing,
         false,
         {{u"fault read-only"_s, told(core::ErrorCode::StoreReadOnly, onStick)},
          {u"fault network"_s, told(core::ErrorCode::StoreOnNetwork, onStick)},
          {u"fault full"_s, told(core::ErrorCode::DiskFull, onStick)}}},
        {u"fault while open"_s,
         [](Dossiers &dossiers) { return dossiers.copy(Stand::Appraisal); },
         true,
         {{u"fault saving full"_s, fillTheDisk}, {u"fault saving moved"_s, moveAway}}},
    };
}

} // namespace tests

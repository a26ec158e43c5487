// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "core/sample/sample.h"
#include "core/store/store.h"
#include "ui/desk/room.h"

#include <QDir>
#include <QFileInfo>

// Where dossiers come from and where copies of them go.

namespace ui {

QFuture<core::Checked<void>> Desk::found(const core::Founding &founding)
{
    return later<core::Checked<void>>([this, founding](Seat &seat) -> core::Checked<void> {
        if (const auto made = core::foundDossier(founding, seat.room.environment); !made) {
            return tl::unexpected(made.error());
        } // and closed again: one process holds a dossier, and once
        auto opened = seat.open(founding.folder, {});
        if (opened) {
            showAll(seat, {});
        }
        return opened;
    });
}

QFuture<core::Checked<void>> Desk::openSample(const QString &folder)
{
    return later<core::Checked<void>>([this, folder](Seat &seat) -> core::Checked<void> {
        if (!QFileInfo::exists(folder)) {
            QDir().mkpath(QFileInfo(folder).path());
            if (auto made = core::makeSample(folder, core::SampleStage::JointOpen); !made) {
                return made;
            }
        }
        auto opened = seat.open(folder, {});
        if (opened) {
            showAll(seat, {});
        }
        return opened;
    });
}

QFuture<core::Result<void>> Desk::backup(const QString &file)
{
    using Answer = core::Result<void>;
    return later<Answer>([file](Seat &seat) -> Answer {
        return seat.isTaken() ? seat.room.dossier->store().backup(file) : Answer(tl::unexpected(nothingOpen()));
    });
}

QFuture<core::Checked<void>> Desk::restore(const QString &file, const QString &folder)
{
    return later<core::Checked<void>>([this, file, folder](Seat &seat) -> core::Checked<void> {
        if (const auto made = core::Store::restore(file, folder); !made) {
            return tl::unexpected(core::Problems{made.error()});
        }
        auto opened = seat.open(folder, {});
        if (opened) {
            showAll(seat, {});
        }
        return opened;
    });
}

} // namespace ui

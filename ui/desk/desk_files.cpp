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

core::Checked<void> Desk::Room::openCopy()
{
    auto opened = core::Dossier::open(dossier->folder(), environment);
    if (!opened) {
        return tl::unexpected(core::Problems{opened.error()});
    }
    const auto before = dossier->store().origin();
    const auto now = (*opened)->store().origin();
    if (!before || !now || *before != *now) {
        return tl::unexpected(core::Problems{{core::ErrorCode::StoreForeign, dossier->folder(), {}, {}}});
    }
    dossier = std::move(*opened);
    for (const auto &[desk, seat] : seats) {
        const auto same = dossier->person(QString::number(seat->person.number));
        seat->person = same && same->name == seat->person.name ? *same : core::Person();
    }
    return {};
}

QFuture<core::Checked<void>> Desk::comeBack()
{
    return later<core::Checked<void>>([this](Seat &seat) -> core::Checked<void> {
        if (!seat.isTaken()) {
            return tl::unexpected(core::Problems{nothingOpen()});
        }
        if (seat.room.dossier->store().isInPlace()) {
            return {};
        }
        auto opened = seat.room.openCopy();
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

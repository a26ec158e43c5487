// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"

#include <QPromise>
#include <QThread>

#include <vector>

// What the parts of the desk share; nothing outside this folder includes it.

namespace ui {

/// The thread on which one dossier lives, and who sits at it. Goes with the last chair.
struct Desk::Room
{
    QThread thread;
    QObject *worker = new QObject; ///< lives on thread; what is asked is queued to it

    // Touched on the thread only.
    core::Environment environment;
    std::unique_ptr<core::Dossier> dossier;
    std::vector<std::pair<Desk *, Seat *>> seats;

    explicit Room(core::Environment given) : environment(std::move(given))
    {
        thread.setObjectName(QStringLiteral("desk"));
        worker->moveToThread(&thread);
        thread.start();
    }
    ~Room()
    {
        wait([this] {
            dossier.reset(); // closed where it was opened, after all that was asked before
            delete std::exchange(worker, nullptr);
        });
        thread.quit();
        thread.wait();
    }
    Room(const Room &) = delete;
    Room &operator=(const Room &) = delete;

    /// In place of the dossier that is open; only a copy of the same one.
    [[nodiscard]] core::Checked<void> openCopy();

    /// That person, or nobody where a password is asked first.
    core::Person welcome(const core::Person &sitting) const
    {
        return dossier->signIn(sitting, {}) ? sitting : core::Person();
    }

    template <class Work>
    void wait(Work work)
    {
        QMetaObject::invokeMethod(worker, std::move(work), Qt::BlockingQueuedConnection);
    }
};

/// Touched on the room's thread only.
struct Desk::Seat
{
    Room &room;
    core::Person person; ///< number 0: nobody sits

    bool isTaken() const { return room.dossier != nullptr && person.number != 0; }

    [[nodiscard]] core::Checked<void> open(const QString &folder, const QString &name)
    {
        auto opened = core::Dossier::open(folder, room.environment);
        if (!opened) {
            return tl::unexpected(core::Problems{opened.error()});
        }
        core::Person sitting = (*opened)->administrator();
        if (!name.isEmpty()) {
            auto found = (*opened)->person(name);
            if (!found) {
                return tl::unexpected(core::Problems{found.error()});
            }
            sitting = std::move(*found);
        }
        room.dossier = std::move(*opened);
        for (const auto &[desk, seat] : room.seats) {
            seat->person = room.welcome(room.dossier->administrator());
        }
        person = room.welcome(sitting);
        return {};
    }
};

inline core::Error nothingOpen()
{
    return {core::ErrorCode::StoreMissing, {}, {}, {}};
}

template <class Answer>
QFuture<Answer> Desk::later(std::function<Answer(Seat &)> work)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QFuture<Answer> future = promise->future();
    QMetaObject::invokeMethod(
        m_room->worker,
        [this, promise = std::move(promise), work = std::move(work)] {
            promise->addResult(work(*m_seat));
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "core/access/permissions.h"
#include "core/dossier/credential_verbs.h"
#include "core/sample/sample.h"

#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QThread>

#include <algorithm>
#include <vector>

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

    core::Checked<void> open(const QString &folder, const QString &name)
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

namespace {

core::Error nothingOpen()
{
    return {core::ErrorCode::StoreMissing, {}, {}, {}};
}

} // namespace

Desk::Desk(core::Environment environment, QObject *parent)
    : QObject(parent), m_room(std::make_shared<Room>(std::move(environment))),
      m_seat(std::make_shared<Seat>(Seat{*m_room, {}}))
{
    enter();
}

Desk::Desk(Desk &beside, QObject *parent)
    : QObject(parent), m_room(beside.m_room), m_seat(std::make_shared<Seat>(Seat{*m_room, {}}))
{
    enter();
}

void Desk::enter()
{
    m_room->wait([this] {
        m_room->seats.emplace_back(this, m_seat.get());
        if (m_room->dossier) {
            m_seat->person = m_room->welcome(m_room->dossier->administrator());
        }
    });
}

Desk::~Desk()
{
    m_room->wait([this] { // after all that was asked before
        std::erase_if(m_room->seats, [this](const auto &one) { return one.first == this; });
    });
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

void Desk::showAll(const Seat &seat, std::optional<core::Instant> savedAt)
{
    for (const auto &[desk, other] : m_room->seats) {
        desk->show(*other, other == &seat ? savedAt : std::nullopt);
    }
}

void Desk::show(const Seat &seat, std::optional<core::Instant> savedAt)
{
    const core::Dossier &dossier = *m_room->dossier;
    Lobby lobby;
    std::copy_if(dossier.people().begin(), dossier.people().end(), std::back_inserter(lobby.people),
                 [](const core::Person &person) { return core::maySignIn(person.role); });
    for (const core::CredentialRow &row : dossier.credentials()) {
        lobby.withPassword.push_back(row.person);
    }
    std::sort(lobby.withPassword.begin(), lobby.withPassword.end());
    QMetaObject::invokeMethod(
        this,
        [this, savedAt, lobby = std::move(lobby), folder = dossier.folder(),
         snapshot = seat.person.number == 0 ? nullptr : dossier.snapshot(seat.person)] {
            m_snapshot = snapshot;
            m_lobby = lobby;
            m_folder = folder;
            Q_EMIT snapshotChanged();
            if (savedAt) {
                Q_EMIT saved(*savedAt);
            }
        },
        Qt::QueuedConnection);
}

QFuture<core::Checked<void>> Desk::open(const QString &folder, const QString &person)
{
    return later<core::Checked<void>>([this, folder, person](Seat &seat) {
        auto opened = seat.open(folder, person);
        if (opened) {
            showAll(seat, {});
        }
        return opened;
    });
}

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

QFuture<core::Checked<void>> Desk::sit(const QString &person)
{
    return later<core::Checked<void>>([this, person](Seat &seat) -> core::Checked<void> {
        if (!seat.room.dossier) {
            return tl::unexpected(core::Problems{nothingOpen()});
        }
        auto found = seat.room.dossier->person(person);
        if (!found) {
            return tl::unexpected(core::Problems{found.error()});
        }
        return take(seat, *found, {});
    });
}

core::Checked<void> Desk::take(Seat &seat, const core::Person &person, const QString &password)
{
    if (const auto known = seat.room.dossier->signIn(person, password); !known) {
        return tl::unexpected(core::Problems{known.error()});
    }
    seat.person = person;
    show(seat, {});
    return {};
}

QFuture<core::Checked<void>> Desk::signIn(int person, const QString &password)
{
    return later<core::Checked<void>>([this, person, password](Seat &seat) -> core::Checked<void> {
        if (!seat.room.dossier) {
            return tl::unexpected(core::Problems{nothingOpen()});
        }
        const auto found = seat.room.dossier->person(QString::number(person));
        if (!found) {
            return tl::unexpected(core::Problems{found.error()});
        }
        return take(seat, *found, password);
    });
}

QFuture<core::Checked<std::vector<core::Receipt>>> Desk::enact(Act act)
{
    using Answer = core::Checked<std::vector<core::Receipt>>;
    return later<Answer>([this, act = std::move(act)](Seat &seat) -> Answer {
        if (!seat.isTaken()) {
            return tl::unexpected(core::Problems{nothingOpen()});
        }
        auto receipts = seat.room.dossier->enact([&](const core::Round &whole) { return act(whole, seat.person); });
        if (receipts && !receipts->empty()) {
            showAll(seat, receipts->back().at);
        }
        return receipts;
    });
}

QFuture<core::Checked<std::vector<core::Receipt>>> Desk::setPassword(int person, const QString &password)
{
    using Answer = core::Checked<std::vector<core::Receipt>>;
    return later<Answer>([this, person, password](Seat &seat) -> Answer {
        if (!seat.isTaken()) {
            return tl::unexpected(core::Problems{nothingOpen()});
        }
        core::Dossier &dossier = *seat.room.dossier;
        auto receipts = dossier.enact([&](const core::Round &whole) {
            return core::setPassword(whole, seat.person, dossier.credentials(), {person, password});
        });
        if (receipts && !receipts->empty()) {
            showAll(seat, receipts->back().at);
        }
        return receipts;
    });
}

QFuture<core::Checked<core::Receipt>> Desk::undo()
{
    using Answer = core::Checked<core::Receipt>;
    return later<Answer>([this](Seat &seat) -> Answer {
        if (!seat.isTaken()) {
            return tl::unexpected(core::Problems{nothingOpen()});
        }
        auto receipt = seat.room.dossier->undo(seat.person);
        if (receipt) {
            showAll(seat, receipt->at);
        }
        return receipt;
    });
}

QFuture<core::Result<void>> Desk::keepDraft(core::Draft draft)
{
    using Answer = core::Result<void>;
    return later<Answer>([draft = std::move(draft)](Seat &seat) mutable -> Answer {
        if (!seat.isTaken()) {
            return tl::unexpected(nothingOpen());
        }
        draft.person = seat.person.number;
        return seat.room.dossier->keepDraft(std::move(draft));
    });
}

QFuture<core::Result<std::vector<core::Draft>>> Desk::drafts()
{
    using Answer = core::Result<std::vector<core::Draft>>;
    return later<Answer>([](Seat &seat) -> Answer {
        return seat.isTaken() ? seat.room.dossier->drafts(seat.person) : Answer(tl::unexpected(nothingOpen()));
    });
}

QFuture<core::Result<std::vector<core::JournalLine>>> Desk::journal()
{
    using Answer = core::Result<std::vector<core::JournalLine>>;
    return later<Answer>([](Seat &seat) -> Answer {
        return seat.isTaken() ? seat.room.dossier->journal(seat.person) : Answer(tl::unexpected(nothingOpen()));
    });
}

QFuture<core::Result<core::Problems>> Desk::verify(const std::stop_token &stop)
{
    using Answer = core::Result<core::Problems>;
    return later<Answer>([stop](Seat &seat) -> Answer {
        return seat.isTaken() ? seat.room.dossier->verify(stop) : Answer(tl::unexpected(nothingOpen()));
    });
}

} // namespace ui

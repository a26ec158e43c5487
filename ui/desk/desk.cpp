// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "core/access/permissions.h"
#include "core/dossier/credential_verbs.h"
#include "ui/desk/room.h"

#include <algorithm>

namespace ui {

bool isOfTheDisk(core::ErrorCode code)
{
    using core::ErrorCode;
    switch (code) {
    case ErrorCode::FileUnwritable:
    case ErrorCode::StoreMissing:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreFailed:
    case ErrorCode::DiskFull:
        return true;
    default:
        return false;
    }
}

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

/// On the room's thread, as show.
void Desk::tell(const core::Error &error)
{
    if (isOfTheDisk(error.code)) {
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT faulted(error); }, Qt::QueuedConnection);
    }
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
        if (!receipts) {
            tell(receipts.error().front());
        } else if (!receipts->empty()) {
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

QFuture<core::Checked<core::Undone>> Desk::undo()
{
    using Answer = core::Checked<core::Undone>;
    return later<Answer>([this](Seat &seat) -> Answer {
        if (!seat.isTaken()) {
            return tl::unexpected(core::Problems{nothingOpen()});
        }
        auto undone = seat.room.dossier->undo(seat.person);
        if (undone) {
            showAll(seat, undone->receipt.at);
        } else {
            tell(undone.error().front());
        }
        return undone;
    });
}

QFuture<core::Result<void>> Desk::keepDraft(core::Draft draft)
{
    using Answer = core::Result<void>;
    return later<Answer>([this, draft = std::move(draft)](Seat &seat) mutable -> Answer {
        if (!seat.isTaken()) {
            return tl::unexpected(nothingOpen());
        }
        draft.person = draft.person == 0 ? seat.person.number : draft.person;
        auto kept = seat.room.dossier->keepDraft(std::move(draft));
        if (!kept) {
            tell(kept.error());
        }
        return kept;
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

QFuture<core::Result<void>> Desk::settled()
{
    return later<core::Result<void>>([](Seat & /*seat*/) { return core::Result<void>(); });
}

QFuture<core::Result<core::Problems>> Desk::verify(const std::stop_token &stop)
{
    using Answer = core::Result<core::Problems>;
    return later<Answer>([stop](Seat &seat) -> Answer {
        return seat.isTaken() ? seat.room.dossier->verify(stop) : Answer(tl::unexpected(nothingOpen()));
    });
}

} // namespace ui

#include "moc_desk.cpp"

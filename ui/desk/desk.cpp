// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "core/sample/sample.h"

#include <QDir>
#include <QFileInfo>
#include <QPromise>

namespace ui {

/// Touched on the desk's thread only.
struct Desk::Seat
{
    core::Environment environment;
    std::unique_ptr<core::Dossier> dossier;
    core::Person person;

    core::Checked<void> open(const QString &folder, const QString &name)
    {
        auto opened = core::Dossier::open(folder, environment);
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
        dossier = std::move(*opened);
        person = std::move(sitting);
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
    : QObject(parent), m_worker(new QObject), m_seat(std::make_shared<Seat>())
{
    m_seat->environment = std::move(environment);
    m_thread.setObjectName(QStringLiteral("desk"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Desk::~Desk()
{
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_seat.reset(); // the dossier is closed where it was opened, after all that was asked before
            delete std::exchange(m_worker, nullptr);
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

template <class Answer>
QFuture<Answer> Desk::later(std::function<Answer(Seat &)> work)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QFuture<Answer> future = promise->future();
    QMetaObject::invokeMethod(
        m_worker,
        [this, promise = std::move(promise), work = std::move(work)] {
            promise->addResult(work(*m_seat));
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

void Desk::show(const Seat &seat, std::optional<core::Instant> savedAt)
{
    QMetaObject::invokeMethod(
        this,
        [this, savedAt, folder = seat.dossier->folder(), snapshot = seat.dossier->snapshot(seat.person)] {
            m_snapshot = snapshot;
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
            show(seat, {});
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
            show(seat, {});
        }
        return opened;
    });
}

QFuture<core::Checked<void>> Desk::sit(const QString &person)
{
    return later<core::Checked<void>>([this, person](Seat &seat) -> core::Checked<void> {
        if (!seat.dossier) {
            return tl::unexpected(core::Problems{nothingOpen()});
        }
        auto found = seat.dossier->person(person);
        if (!found) {
            return tl::unexpected(core::Problems{found.error()});
        }
        seat.person = std::move(*found);
        show(seat, {});
        return {};
    });
}

QFuture<core::Checked<std::vector<core::Receipt>>> Desk::enact(Act act)
{
    using Answer = core::Checked<std::vector<core::Receipt>>;
    return later<Answer>([this, act = std::move(act)](Seat &seat) -> Answer {
        if (!seat.dossier) {
            return tl::unexpected(core::Problems{nothingOpen()});
        }
        auto receipts = seat.dossier->enact([&](const core::Round &whole) { return act(whole, seat.person); });
        if (receipts && !receipts->empty()) {
            show(seat, receipts->back().at);
        }
        return receipts;
    });
}

QFuture<core::Checked<core::Receipt>> Desk::undo()
{
    using Answer = core::Checked<core::Receipt>;
    return later<Answer>([this](Seat &seat) -> Answer {
        if (!seat.dossier) {
            return tl::unexpected(core::Problems{nothingOpen()});
        }
        auto receipt = seat.dossier->undo(seat.person);
        if (receipt) {
            show(seat, receipt->at);
        }
        return receipt;
    });
}

QFuture<core::Result<void>> Desk::keepDraft(core::Draft draft)
{
    using Answer = core::Result<void>;
    return later<Answer>([draft = std::move(draft)](Seat &seat) mutable -> Answer {
        if (!seat.dossier) {
            return tl::unexpected(nothingOpen());
        }
        draft.person = seat.person.number;
        return seat.dossier->keepDraft(std::move(draft));
    });
}

QFuture<core::Result<std::vector<core::Draft>>> Desk::drafts()
{
    using Answer = core::Result<std::vector<core::Draft>>;
    return later<Answer>([](Seat &seat) -> Answer {
        return seat.dossier ? seat.dossier->drafts(seat.person) : Answer(tl::unexpected(nothingOpen()));
    });
}

QFuture<core::Result<std::vector<core::JournalLine>>> Desk::journal()
{
    using Answer = core::Result<std::vector<core::JournalLine>>;
    return later<Answer>([](Seat &seat) -> Answer {
        return seat.dossier ? seat.dossier->journal(seat.person) : Answer(tl::unexpected(nothingOpen()));
    });
}

QFuture<core::Result<core::Problems>> Desk::verify(const std::stop_token &stop)
{
    using Answer = core::Result<core::Problems>;
    return later<Answer>([stop](Seat &seat) -> Answer {
        return seat.dossier ? seat.dossier->verify(stop) : Answer(tl::unexpected(nothingOpen()));
    });
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/founding.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

namespace ui {

using SnapshotPointer = std::shared_ptr<const core::Snapshot>;

/// Makes the commands of one verb from the whole round and who sits at the desk; runs on the desk's thread.
using Act =
    std::function<core::Checked<std::vector<core::Command>>(const core::Round &whole, const core::Person &actor)>;

/// Is it the disk's refusal (it is full, gone, unwritable), and not that of a rule?
bool isOfTheDisk(core::ErrorCode code);

/// Where one person works on one dossier: the window's only way to it.
///
/// The dossier lives on a thread of its own, where what is asked is done in order. Nothing here waits. Futures finish
/// after snapshot() is the new one; their continuations belong on the caller's thread (whenDone).
class Desk : public QObject
{
    Q_OBJECT

public:
    explicit Desk(core::Environment environment = {}, QObject *parent = nullptr);
    /// A second chair at the same dossier, on the same thread: sees what the other one changes. sit() next.
    explicit Desk(Desk &beside, QObject *parent = nullptr);
    /// Does first what was asked: nothing that a person entered is dropped.
    ~Desk() override;

    /// Opens the dossier in folder; person is a number or a name, empty for its first administrator. Where that person
    /// has a password nobody sits down: snapshot() is nullptr and lobby() says who could (signIn).
    /// A dossier that is open stays so until the other one is, and where that fails.
    QFuture<core::Checked<void>> open(const QString &folder, const QString &person = {});
    /// Makes a new one and opens it.
    QFuture<core::Checked<void>> found(const core::Founding &founding);
    /// The same with the sample, made there first if nothing is there.
    QFuture<core::Checked<void>> openSample(const QString &folder);
    /// Another person takes the chair, one without a password.
    QFuture<core::Checked<void>> sit(const QString &person);
    /// The same with the password; PasswordWrong leaves everything as it is.
    QFuture<core::Checked<void>> signIn(int person, const QString &password);

    QFuture<core::Checked<std::vector<core::Receipt>>> enact(Act act);
    QFuture<core::Checked<core::Undone>> undo();

    /// Keeps what a person has typed and not yet saved, whoever sits here by now; of 0 it is who sits when its turn
    /// comes. The time is set here.
    QFuture<core::Result<void>> keepDraft(core::Draft draft);
    /// The person's own drafts.
    QFuture<core::Result<std::vector<core::Draft>>> drafts();

    QFuture<core::Result<std::vector<core::JournalLine>>> journal();
    /// Writes one file that holds everything, checked before it gets its name.
    QFuture<core::Result<void>> backup(const QString &file);
    /// Makes a folder of such a file and opens it; the folder must not exist.
    QFuture<core::Checked<void>> restore(const QString &file, const QString &folder);
    /// Opens the dossier anew where a copy of it stands in the place of the one that was open (its folder was deleted
    /// and put back); everyone stays seated. Nothing where it is in its place.
    QFuture<core::Checked<void>> comeBack();
    /// Finishes after all that was asked before.
    QFuture<core::Result<void>> settled();
    /// What a check of everything finds; empty: sound.
    QFuture<core::Result<core::Problems>> verify(const std::stop_token &stop = {});

    /// Empty: none any more. The password goes no further than to the desk's thread.
    QFuture<core::Checked<std::vector<core::Receipt>>> setPassword(int person, const QString &password);

    /// Who could sit down at the dossier that is open.
    struct Lobby
    {
        std::vector<core::Person> people; ///< who may sign in, by number
        std::vector<int> withPassword;    ///< numbers, ascending
    };
    const Lobby &lobby() const { return m_lobby; }
    /// What the person may see; nullptr while no dossier is open or nobody sits at it. Caller's thread.
    const SnapshotPointer &snapshot() const { return m_snapshot; }
    const QString &folder() const { return m_folder; }

Q_SIGNALS:
    void snapshotChanged();
    /// The change is durable.
    void saved(core::Instant at);
    /// The disk refused what a person entered: it is full, or the dossier is no longer there. Nothing was changed.
    void faulted(const core::Error &error);

private:
    struct Room;
    struct Seat;

    void enter();
    template <class Answer>
    QFuture<Answer> later(std::function<Answer(Seat &)> work);
    /// On the room's thread: hands everyone's view over to the caller's.
    void showAll(const Seat &seat, std::optional<core::Instant> savedAt);
    void show(const Seat &seat, std::optional<core::Instant> savedAt);
    void tell(const core::Error &error);
    [[nodiscard]] core::Checked<void> take(Seat &seat, const core::Person &person, const QString &password);

    std::shared_ptr<Room> m_room;
    std::shared_ptr<Seat> m_seat;
    SnapshotPointer m_snapshot;
    Lobby m_lobby;
    QString m_folder;
};

} // namespace ui

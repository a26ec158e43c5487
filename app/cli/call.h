// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"
#include "ui/words/language.h"

#include <QCommandLineParser>

#include <memory>

namespace cli {

/// One run of one command: its words and options, and where it answers.
struct Call
{
    const QCommandLineParser &options;
    QStringList words; ///< after the command
    Streams streams;
    core::Environment environment;
    ui::Language language = ui::Language::Vietnamese;

    bool has(const QString &option) const { return options.isSet(option); }
    QString value(const QString &option) const { return options.value(option); }
    bool json() const { return has(QStringLiteral("json")); }

    void print(const QByteArray &bytes) const { streams.out->write(bytes); }
    void print(const QString &text) const { print(text.toUtf8()); }
    /// Either language's text.
    void say(const ui::Phrase &phrase) const;

    /// Says on the error stream what was refused, a summary and then each problem on its own line.
    int refuse(const core::Problems &problems) const;
    int refuse(const core::Error &error) const { return refuse(core::Problems{error}); }
    /// Says how the command is used.
    int misused(const QString &what) const;
};

/// A dossier opened for a call, and who acts: --as, or else the administrator. Who has a password gives it by
/// --password-file.
struct Opened
{
    std::unique_ptr<core::Dossier> dossier;
    core::Person actor;

    std::shared_ptr<const core::Snapshot> snapshot() const { return dossier->snapshot(actor); }
};

/// The first line of a file, such as a password stands in.
[[nodiscard]] core::Checked<QString> firstLineOf(const QString &path);
/// Opens the dossier named by the first word.
[[nodiscard]] core::Checked<Opened> open(const Call &call);
/// The person of --confirm and of others that name one.
[[nodiscard]] core::Checked<std::vector<core::Person>> people(const core::Dossier &dossier, const QStringList &names);
/// Reads an input file whole.
[[nodiscard]] core::Checked<QByteArray> input(const QString &path);

/// Enacts, and says that it was saved or what was refused.
int enact(const Call &call, const Opened &opened, const core::Making &make);

// Every command of the program.
int checkCriteria(const Call &call);
int newDossier(const Call &call);
int makeSample(const Call &call);
int listPeople(const Call &call);
int addPerson(const Call &call);
int recuse(const Call &call);
int moveToGroup(const Call &call);
int setPassword(const Call &call);
int assign(const Call &call);
int facts(const Call &call);
int reserve(const Call &call);
int flags(const Call &call);
int listHolidays(const Call &call);
int importHolidays(const Call &call);
int phase(const Call &call);
int importMarks(const Call &call);
int exportMarks(const Call &call);
int importChecks(const Call &call);
int differences(const Call &call);
int settle(const Call &call);
int results(const Call &call);
int journal(const Call &call);
int verify(const Call &call);
int backup(const Call &call);
int restore(const Call &call);

/// The table of results and the class counts for people.
QString resultsText(const core::Round &round, ui::Language language);

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include "app/cli/call.h"

#include <algorithm>
#include <vector>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// One command as it is typed: its words, how many more words follow, and the options that it takes.
struct CommandLine
{
    QString words;
    QString rest; ///< names of the words that follow, as help shows them
    QStringList options;
    int (*run)(const Call &);
};

const std::vector<CommandLine> &commands()
{
    static const std::vector<CommandLine> All{
        {u"new"_s, u"DOSSIER"_s, {u"year"_s, u"criteria"_s, u"agencies"_s, u"body"_s}, newDossier},
        {u"sample"_s, u"DOSSIER"_s, {u"settled"_s}, makeSample},
        {u"criteria check"_s, u"FILE"_s, {}, checkCriteria},
        {u"people"_s, u"DOSSIER"_s, {u"as"_s}, listPeople},
        {u"people add"_s, u"DOSSIER"_s, {u"as"_s, u"name"_s, u"role"_s, u"body"_s}, addPerson},
        {u"people password"_s, u"DOSSIER PERSON"_s, {u"as"_s, u"new-password-file"_s, u"remove"_s}, setPassword},
        {u"assign"_s, u"DOSSIER PERSON"_s, {u"as"_s, u"agency"_s, u"component"_s, u"remove"_s}, assign},
        {u"facts"_s, u"DOSSIER"_s, {u"as"_s, u"agency"_s, u"component"_s, u"inputs"_s, u"paper"_s, u"remove"_s}, facts},
        {u"reserve"_s,
         u"DOSSIER"_s,
         {u"as"_s, u"agency"_s, u"component"_s, u"document"_s, u"body"_s, u"reason"_s, u"remove"_s},
         reserve},
        {u"recuse"_s, u"DOSSIER"_s, {u"as"_s, u"agency"_s, u"body"_s, u"substitute"_s, u"reason"_s}, recuse},
        {u"move"_s, u"DOSSIER"_s, {u"as"_s, u"agency"_s, u"group"_s, u"drop"_s, u"reason"_s}, moveToGroup},
        {u"flags"_s, u"DOSSIER"_s, {u"as"_s, u"agency"_s, u"set"_s, u"clear"_s, u"reason"_s}, flags},
        {u"holidays"_s, u"DOSSIER"_s, {u"as"_s}, listHolidays},
        {u"holidays import"_s, u"DOSSIER FILE"_s, {u"as"_s}, importHolidays},
        {u"phase"_s, u"DOSSIER"_s, {u"as"_s, u"to"_s, u"reason"_s, u"leave-open"_s, u"except"_s}, phase},
        {u"marks import"_s, u"DOSSIER FILE"_s, {u"as"_s}, importMarks},
        {u"marks export"_s, u"DOSSIER"_s, {u"as"_s, u"source"_s}, exportMarks},
        {u"checks import"_s, u"DOSSIER FILE"_s, {u"as"_s}, importChecks},
        {u"differences"_s, u"DOSSIER"_s, {u"as"_s}, differences},
        {u"settle"_s,
         u"DOSSIER"_s,
         {u"as"_s, u"agency"_s, u"component"_s, u"points"_s, u"na"_s, u"inputs"_s, u"reason"_s, u"document"_s,
          u"verdict"_s, u"all-equal"_s, u"sole-body"_s, u"confirm"_s},
         settle},
        {u"results"_s, u"DOSSIER"_s, {u"as"_s}, results},
        {u"journal"_s, u"DOSSIER"_s, {u"as"_s}, journal},
        {u"verify"_s, u"DOSSIER"_s, {u"as"_s}, verify},
        {u"backup"_s, u"DOSSIER FILE"_s, {u"as"_s}, backup},
        {u"restore"_s, u"FILE DOSSIER"_s, {}, restore},
    };
    return All;
}

/// Options of all commands; which of them a command takes is its own line's.
void addOptions(QCommandLineParser &parser)
{
    for (const QString &flag : {u"json"_s, u"help"_s, u"settled"_s, u"leave-open"_s, u"na"_s, u"all-equal"_s,
                                u"sole-body"_s, u"drop"_s, u"remove"_s}) {
        parser.addOption(QCommandLineOption(flag));
    }
    for (const QString &valued : {u"lang"_s,          u"as"_s,
                                  u"year"_s,          u"criteria"_s,
                                  u"agencies"_s,      u"body"_s,
                                  u"name"_s,          u"role"_s,
                                  u"agency"_s,        u"substitute"_s,
                                  u"reason"_s,        u"set"_s,
                                  u"clear"_s,         u"to"_s,
                                  u"except"_s,        u"source"_s,
                                  u"component"_s,     u"points"_s,
                                  u"inputs"_s,        u"document"_s,
                                  u"verdict"_s,       u"confirm"_s,
                                  u"group"_s,         u"paper"_s,
                                  u"password-file"_s, u"new-password-file"_s}) {
        parser.addOption(QCommandLineOption(valued, {}, valued.toUpper()));
    }
}

QString helpText()
{
    QString text = u"congtam-cli COMMAND … [--json] [--lang vi|en] [--as PERSON [--password-file FILE]]\n\n"_s;
    for (const CommandLine &command : commands()) {
        const QStringList words = command.words.split(u' ');
        text +=
            u"  "_s + words.front() + u' ' + (words.size() > 1 ? QString(words[1] + u' ') : QString()) + command.rest;
        for (const QString &option : command.options) {
            text += option == u"as"_s ? QString() : QString(u" [--"_s + option + u']');
        }
        text += u'\n';
    }
    return text;
}

/// "marks DOSSIER import FILE" as DESIGN writes some of them is taken as "marks import DOSSIER FILE".
QStringList inOrder(QStringList words)
{
    static const QStringList Second{u"import"_s, u"export"_s, u"add"_s, u"check"_s, u"password"_s};
    if (words.size() >= 3 && !Second.contains(words[1]) && Second.contains(words[2])) {
        words.swapItemsAt(1, 2);
    }
    return words;
}

const CommandLine *commandOf(const QStringList &words)
{
    const CommandLine *found = nullptr;
    for (const CommandLine &command : commands()) {
        const QStringList start = command.words.split(u' ');
        if (words.first(std::min(words.size(), start.size())) == start && (found == nullptr || start.size() > 1)) {
            found = &command;
        }
    }
    return found;
}

} // namespace

int run(const QStringList &arguments, const Streams &streams, const core::Environment &environment)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    addOptions(parser);
    const bool parsed = parser.parse(QStringList(u"congtam-cli"_s) + arguments);
    const QStringList words = inOrder(parser.positionalArguments());
    Call call{parser, {}, streams, environment, ui::systemLanguage()};
    if (!parsed) {
        return call.misused(parser.errorText());
    }
    if (parser.isSet(u"lang"_s)) {
        const auto language = ui::languageFrom(parser.value(u"lang"_s));
        if (!language) {
            return call.misused(u"--lang vi|en"_s);
        }
        call.language = *language;
    }
    if (parser.isSet(u"help"_s)) {
        call.print(helpText());
        return Done;
    }
    const CommandLine *command = commandOf(words);
    if (command == nullptr) {
        return call.misused(helpText());
    }
    call.words = words.sliced(command->words.count(u' ') + 1);
    QStringList unfit = parser.optionNames();
    QStringList taken = command->options + QStringList{u"json"_s, u"lang"_s};
    if (taken.contains(u"as"_s)) {
        taken.append(u"password-file"_s);
    }
    erase_if(unfit, [&taken](const QString &option) { return taken.contains(option); });
    if (!unfit.isEmpty() || call.words.size() != command->rest.count(u' ') + 1) {
        return call.misused(u"congtam-cli "_s + command->words + u' ' + command->rest
                            + (unfit.isEmpty() ? QString() : QString(u"  (--"_s + unfit.join(u" --") + u"?)")));
    }
    return command->run(call);
}

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"

#include "core/base/files.h"
#include "ui/words/error_words.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;
using core::Checked;
using core::Problems;

namespace {

constexpr qsizetype LargestInput = 256 * 1024 * 1024;
constexpr std::size_t MostShown = 1000;

} // namespace

void Call::say(const ui::Phrase &phrase) const
{
    print(QString(phrase.in(language) + u'\n'));
}

int Call::refuse(const Problems &problems) const
{
    const ui::Phrase summary = {u"Không thực hiện được, chưa có gì thay đổi. Số lỗi: ",
                                u"Refused, nothing was changed. Problems: "};
    QString text = summary.in(language) + QString::number(problems.size()) + u'\n';
    for (std::size_t i = 0; i < std::min(problems.size(), MostShown); ++i) {
        text += ui::sentence(problems[i], language) + u'\n';
    }
    streams.err->write(text.toUtf8());
    return Refused;
}

int Call::misused(const QString &what) const
{
    streams.err->write(QString(what + u'\n').toUtf8());
    return WrongUsage;
}

Checked<QString> firstLineOf(const QString &path)
{
    const auto bytes = input(path);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    return QString::fromUtf8(*bytes).section(u'\n', 0, 0);
}

Checked<Opened> open(const Call &call)
{
    auto dossier = core::Dossier::open(call.words.front(), call.environment);
    if (!dossier) {
        return tl::unexpected(Problems{dossier.error()});
    }
    Opened opened{std::move(*dossier), {}};
    opened.actor = opened.dossier->administrator();
    if (call.has(u"as"_s)) {
        const auto person = opened.dossier->person(call.value(u"as"_s));
        if (!person) {
            return tl::unexpected(Problems{person.error()});
        }
        opened.actor = *person;
    }
    const auto password = call.has(u"password-file"_s) ? firstLineOf(call.value(u"password-file"_s)) : QString();
    if (!password) {
        return tl::unexpected(password.error());
    }
    if (const auto known = opened.dossier->signIn(opened.actor, *password); !known) {
        return tl::unexpected(Problems{known.error()});
    }
    return opened;
}

Checked<std::vector<core::Person>> people(const core::Dossier &dossier, const QStringList &names)
{
    std::vector<core::Person> people;
    Problems problems;
    for (const QString &name : names) {
        if (const auto person = dossier.person(name)) {
            people.push_back(*person);
        } else {
            problems.push_back(person.error());
        }
    }
    if (!problems.empty()) {
        return tl::unexpected(std::move(problems));
    }
    return people;
}

Checked<QByteArray> input(const QString &path)
{
    auto bytes = core::readFile(path, LargestInput);
    if (!bytes) {
        return tl::unexpected(Problems{bytes.error()});
    }
    return std::move(*bytes);
}

int enact(const Call &call, const Opened &opened, const core::Making &make)
{
    const auto receipts = opened.dossier->enact(make);
    if (!receipts) {
        return call.refuse(receipts.error());
    }
    if (call.json()) {
        call.print(QByteArray("{\"saved\": true}\n"));
    } else {
        call.say({u"Đã lưu.", u"Saved."});
    }
    return Done;
}

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossiers.h"

#include "core/dossier/credential_verbs.h"
#include "core/dossier/defaults.h"
#include "core/dossier/founding.h"
#include "core/model/codes.h"
#include "tests/support/sample_stands.h"
#include "tests/support/spec.h"
#include "ui/people/face.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <set>

namespace tests {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString fileOf(const QString &folder)
{
    return folder + u"/dossier.sqlite"_s;
}

void addStrings(const QJsonValue &value, std::set<QString> &all)
{
    if (value.isString()) {
        all.insert(value.toString());
    }
    for (const auto &one : value.toArray()) {
        addStrings(one, all);
    }
    for (const auto &one : value.toObject()) {
        addStrings(one, all);
    }
}

void addStrings(const QString &sample, std::set<QString> &all)
{
    QFile file(sourceFile(u"resources/samples/"_s + sample));
    if (file.open(QIODevice::ReadOnly)) {
        const auto whole = QJsonDocument::fromJson(file.readAll());
        addStrings(whole.isArray() ? QJsonValue(whole.array()) : QJsonValue(whole.object()), all);
    }
}

/// "L. V. Minh"
QString shortened(const QString &name)
{
    QStringList words = name.split(u' ');
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        words[i] = words[i].left(1) + u'.';
    }
    return words.join(u' ');
}

void addTexts(const Sheet &sheet, std::set<QString> &all)
{
    all.insert({sheet.agency, sheet.name, sheet.shortName});
    for (const auto &text : sheet.texts) {
        all.insert(text.second.reason);
    }
    for (const auto &paper : sheet.citations) {
        all.insert(paper.document);
        all.insert(paper.reasons.begin(), paper.reasons.end());
    }
    for (const auto &one : sheet.settlements) {
        all.insert(one.reason);
    }
    for (const auto &one : sheet.recusals) {
        all.insert(one.reason);
    }
}

} // namespace

Dossiers::Dossiers()
{
    for (const Stand stand : {Stand::Session, Stand::Settled, Stand::Appraisal, Stand::Intake, Stand::Published}) {
        make(stand);
    }
    gather();
}

QString Dossiers::made(Stand stand) const
{
    return m_folder.path() + u"/%1/Bắc Kạn.congtam"_s.arg(static_cast<int>(stand));
}

void Dossiers::make(Stand stand) const
{
    const QString folder = made(stand);
    if (stand == Stand::Session || stand == Stand::Settled) {
        QDir().mkpath(QFileInfo(folder).path());
        must(makeSample(folder, stand == Stand::Session ? SampleStage::JointOpen : SampleStage::Settled));
        return;
    }
    copyFolder(made(stand == Stand::Published ? Stand::Settled : Stand::Session), folder);
    const auto dossier = std::move(Dossier::open(folder).value());
    if (stand == Stand::Published) {
        moveTo(*dossier, Phase::Reply);
        moveTo(*dossier, Phase::Published);
        return;
    }
    moveTo(*dossier, Phase::Appraisal);
    stand == Stand::Appraisal ? leaveBlanks(*dossier) : moveTo(*dossier, Phase::Intake);
}

QString Dossiers::copy(Stand stand)
{
    QString folder = m_folder.path() + u"/copy %1/Bắc Kạn.congtam"_s.arg(++m_copies);
    copyFolder(made(stand), folder);
    return folder;
}

QString Dossiers::founded()
{
    QString folder = m_folder.path() + u"/copy %1/Bắc Kạn.congtam"_s.arg(++m_copies);
    QDir().mkpath(QFileInfo(folder).path());
    const QString samples = sourceFile(u"resources/samples/"_s);
    must(foundDossier(
        {folder, 2019, samples + u"criteria_sample.json"_s, samples + u"agencies_backan_2019.json"_s, {}}));
    return folder;
}

QString Dossiers::guarded()
{
    QString folder = copy(Stand::Appraisal);
    const auto dossier = std::move(Dossier::open(folder).value());
    const Person reviewer = dossier->person(Reviewer).value();
    must(dossier->enact([&](const Round &whole) {
        return setPassword(whole, reviewer, dossier->credentials(), {reviewer.number, u"Dân vận khéo 2019"_s});
    }));
    return folder;
}

QString Dossiers::damaged()
{
    QString folder = copy(Stand::Settled);
    QFile file(fileOf(folder));
    if (!file.open(QIODevice::ReadWrite) || !file.seek(0) || file.write(QByteArray(4096, 'x')) != 4096) {
        qFatal("cannot be damaged");
    }
    return folder;
}

QString Dossiers::newer()
{
    QString folder = copy(Stand::Settled);
    if (QProcess::execute(u"sqlite3"_s, {fileOf(folder), u"PRAGMA user_version = 9000"_s}) != 0) {
        qFatal("no sqlite3");
    }
    return folder;
}

QString Dossiers::held()
{
    QString folder = copy(Stand::Settled);
    m_holders.push_back(std::move(Dossier::open(folder).value()));
    return folder;
}

std::shared_ptr<const Snapshot> Dossiers::snapshot(Stand stand, const QString &person) const
{
    const auto dossier = std::move(Dossier::open(made(stand)).value());
    return dossier->snapshot(dossier->person(person).value());
}

void Dossiers::gather()
{
    std::set<QString> all{m_folder.path(), sampleNotice(), sampleNotice().section(u',', 0, 0)};
    for (const QString &file : {u"criteria_sample.json"_s, u"agencies_backan_2019.json"_s, u"bodies.json"_s}) {
        addStrings(file, all);
    }
    for (const Holiday &day : defaultHolidays(2019)) {
        all.insert(day.name);
    }
    for (const Stand stand : {Stand::Session, Stand::Settled}) {
        const auto dossier = std::move(Dossier::open(made(stand)).value());
        const auto snapshot = dossier->snapshot(dossier->administrator());
        for (const Person &person : snapshot->people) {
            all.insert({person.name, shortened(person.name), ui::initialsOf(person.name)});
        }
        for (const Body &body : snapshot->round.bodies) {
            all.insert({body.code, body.name});
        }
        for (const auto &sheet : snapshot->round.sheets) {
            addTexts(*sheet, all);
        }
        const auto journal = dossier->journal(dossier->administrator()).value();
        for (const JournalLine &line : journal) {
            all.insert(line.command.reason);
        }
    }
    all.erase(QString());
    m_data = QStringList(all.begin(), all.end());
}

} // namespace tests

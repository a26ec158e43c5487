// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"

#include "core/criteria/criteria_reader.h"
#include "core/dossier/defaults.h"
#include "core/dossier/founding.h"
#include "core/model/codes.h"
#include "core/sample/sample.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"
#include "ui/words/text_table.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Problems;

namespace {

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

core::Checked<std::vector<core::Body>> bodiesOf(const Call &call)
{
    const QStringList given = call.options.values(u"body"_s);
    if (given.isEmpty()) {
        return core::defaultBodies();
    }
    std::vector<core::Body> bodies;
    for (const QString &text : given) {
        const QString code = text.section(u'=', 0, 0).trimmed();
        const QString name = text.section(u'=', 1).trimmed();
        const bool taken =
            std::any_of(bodies.begin(), bodies.end(), [&code](const core::Body &one) { return one.code == code; });
        const bool reserved = code == core::SelfSource || code == core::AgreedSource || code == core::CommonStream;
        if (code.isEmpty() || name.isEmpty() || taken || reserved || code.contains(u' ')) {
            return tl::unexpected(Problems{{reserved    ? ErrorCode::CodeReserved
                                                : taken ? ErrorCode::CodeTwice
                                                        : ErrorCode::TextEmpty,
                                            u"--body"_s, text, u"CODE=NAME"_s}});
        }
        bodies.push_back({code, name, static_cast<int>(bodies.size())});
    }
    if (bodies.size() > 4) {
        return tl::unexpected(
            Problems{{ErrorCode::NumberOutOfRange, u"--body"_s, QString::number(bodies.size()), u"1–4"_s}});
    }
    return bodies;
}

} // namespace

int checkCriteria(const Call &call)
{
    const QString path = call.words.front();
    const auto bytes = input(path);
    if (!bytes) {
        return call.refuse(bytes.error());
    }
    const auto set = core::readCriteriaSet(*bytes, fileName(path));
    if (!set) {
        return call.refuse(set.error());
    }
    call.say({u"Bộ tiêu chí hợp lệ.", u"The criteria set is sound."});
    return Done;
}

int newDossier(const Call &call)
{
    bool read = false;
    core::Founding founding;
    founding.folder = call.words.front();
    founding.year = call.value(u"year"_s).toInt(&read);
    founding.criteriaFile = call.value(u"criteria"_s);
    founding.agenciesFile = call.value(u"agencies"_s);
    if (!read || founding.year < 2000 || founding.year > 2100 || founding.criteriaFile.isEmpty()
        || founding.agenciesFile.isEmpty()) {
        return call.misused(
            u"congtam-cli new DOSSIER --year 2019 --criteria FILE --agencies FILE [--body CODE=NAME]…"_s);
    }
    auto bodies = bodiesOf(call);
    if (!bodies) {
        return call.refuse(bodies.error());
    }
    founding.bodies = std::move(*bodies);
    const auto dossier = core::foundDossier(founding, call.environment);
    if (!dossier) {
        return call.refuse(dossier.error());
    }
    call.say({u"Đã lập tệp dữ liệu.", u"The assessment file is made."});
    return Done;
}

int makeSample(const Call &call)
{
    const auto stage = call.has(u"settled"_s) ? core::SampleStage::Settled : core::SampleStage::JointOpen;
    const auto made = core::makeSample(call.words.front(), stage);
    if (!made) {
        return call.refuse(made.error());
    }
    call.say({u"Đã lập tệp dữ liệu mẫu. SỐ LIỆU GIẢ ĐỊNH, chỉ để hướng dẫn sử dụng.",
              u"The sample is made. SỐ LIỆU GIẢ ĐỊNH: invented data, for training only."});
    return Done;
}

int journal(const Call &call)
{
    const auto opened = open(call);
    if (!opened) {
        return call.refuse(opened.error());
    }
    const auto lines = opened->dossier->journal(opened->actor);
    if (!lines) {
        return call.refuse(lines.error());
    }
    const bool sample = opened->snapshot()->round.sample;
    if (call.json()) {
        call.print(core::journalJson(*lines, sample));
        return Done;
    }
    const auto word = [&call](const ui::Phrase &phrase) { return phrase.in(call.language); };
    ui::TextTable table({{word({u"Sổ", u"Stream"})},
                         {word({u"Số", u"No."}), true},
                         {word({u"Lúc", u"At"})},
                         {word({u"Người", u"Who"})},
                         {word({u"Việc", u"What"})},
                         {word({u"Mục", u"Rows"}), true},
                         {word({u"Lý do", u"Why"})}});
    for (const core::JournalLine &line : *lines) {
        table.add({line.stream, line.sequence > 0 ? QString::number(line.sequence) : u"–"_s,
                   core::vietnameseTime(line.at, true), line.actor, ui::label(line.command.verb, call.language),
                   QString::number(line.command.edits.size()), line.command.reason});
    }
    call.print(QString((sample ? QString(core::sampleNotice() + u'\n') : QString()) + table.text()));
    return Done;
}

int verify(const Call &call)
{
    const auto opened = open(call);
    if (!opened) {
        return call.refuse(opened.error());
    }
    auto soundness = opened->dossier->verify();
    if (!soundness) {
        return call.refuse(soundness.error());
    }
    if (!soundness->empty()) {
        const ui::Phrase summary = {u"Tệp dữ liệu không nguyên vẹn. Số chỗ sai: ", u"The file is not sound. Faults: "};
        QString text = summary.in(call.language) + QString::number(soundness->size()) + u'\n';
        for (const core::Error &error : *soundness) {
            text += ui::sentence(error, call.language) + u'\n';
        }
        call.streams.err->write(text.toUtf8());
        return Refused;
    }
    if (call.json()) {
        call.print(QByteArray("{\"sound\": true}\n"));
    } else {
        call.say({u"Nguyên vẹn: nhật ký, điểm và tài liệu khớp nhau.", u"Sound: journal, rows and objects agree."});
    }
    return Done;
}

int backup(const Call &call)
{
    const auto opened = open(call);
    if (!opened) {
        return call.refuse(opened.error());
    }
    const auto made = opened->dossier->store().backup(call.words[1]);
    if (!made) {
        return call.refuse(made.error());
    }
    call.say({u"Đã sao lưu và kiểm tra.", u"Backed up and verified."});
    return Done;
}

int restore(const Call &call)
{
    const auto made = core::Store::restore(call.words[0], call.words[1]);
    if (!made) {
        return call.refuse(made.error());
    }
    call.say({u"Đã khôi phục và kiểm tra.", u"Restored and verified."});
    return Done;
}

} // namespace cli

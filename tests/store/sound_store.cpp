// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound_store.h"

#include "tests/store/other_hands.h"
#include "tests/store/rows.h"

#include <algorithm>

namespace tests {

using namespace Qt::StringLiterals;
using namespace core;

namespace {

SheetRow sheet(Phase phase)
{
    return {u"SCT"_s, u"Sở Công Thương"_s, {}, u"DVSN"_s, 1, phase};
}

template <class... Row>
void addOneOfEach(const StoreFixture &fixture, const std::variant<Edit<Row>...> * /*kinds*/)
{
    const auto add = [&fixture]<class One>(const Pair<One> &pair) {
        for (const AnyEdit &edit : pair.before) {
            valueOf(fixture.commit(commandOf({edit})));
        }
        valueOf(fixture.commit(commandOf({added(pair.one)})));
    };
    (add(pairOf(static_cast<const Row *>(nullptr))), ...);
}

} // namespace

SoundStore::SoundStore()
{
    valueOf(store().putObject("MAU"));
    valueOf(store().putObject("hai"));
    addOneOfEach(*this, static_cast<const AnyEdit *>(nullptr));
    const MarkRow plain = mark(u"SCT"_s, u"BDV"_s, u"1.2"_s, 1000);
    valueOf(commit(commandOf({added(plain)})));
    MarkRow text = plain;
    text.text = {RatioInput{7, 9}, u"sửa"_s};
    valueOf(commit(commandOf({Edit<MarkRow>{plain, text}})));
    const MarkRow gone = mark(u"SCT"_s, u"SNV"_s, u"2.1"_s, 3000);
    valueOf(commit(commandOf({added(gone)})));
    valueOf(commit(commandOf({added(gone).inverse()})));
    valueOf(commit(commandOf({Edit<SheetRow>{sheet(Phase::Intake), sheet(Phase::Appraisal)}}, Verb::StepForward)));
    close();
}

Store::Soundness SoundStore::found()
{
    reopen();
    auto soundness = valueOf(store().verify());
    close();
    return soundness;
}

Problems SoundStore::foundAfter(const QByteArray &sql)
{
    OtherHands(file()).run(sql);
    return found().problems;
}

std::vector<JournalEntry> SoundStore::journal()
{
    reopen();
    std::vector<JournalEntry> entries;
    valueOf(store().journal([&entries](const JournalEntry &entry) {
        entries.push_back(entry);
        return true;
    }));
    close();
    return entries;
}

QStringList told(const Problems &problems)
{
    QStringList lines;
    for (const Error &problem : problems) {
        lines.append(QString::number(static_cast<int>(problem.code)) + u" | "_s + problem.where + u" | "_s
                     + problem.value + u" | "_s + problem.detail);
    }
    return lines;
}

bool names(const Problems &problems, ErrorCode code, const QString &where)
{
    return std::any_of(problems.begin(), problems.end(),
                       [&](const Error &problem) { return problem.code == code && problem.where == where; });
}

} // namespace tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "core/base/digest.h"

#include <QUuid>

#include <sqlite3.h>

namespace tests {

using namespace Qt::StringLiterals;
using namespace core;

namespace {

int appendRow(void *text, int count, char **values, char ** /*names*/)
{
    auto &lines = *static_cast<QString *>(text);
    for (int i = 0; i < count; ++i) {
        lines += QString::fromUtf8(values[i] == nullptr ? "NULL" : values[i]) + u'|';
    }
    lines += u'\n';
    return 0;
}

QString answers(sqlite3 *handle, const QString &sql)
{
    QString text;
    char *words = nullptr;
    if (sqlite3_exec(handle, sql.toUtf8().constData(), appendRow, &text, &words) != SQLITE_OK) {
        qFatal("%s: %s", qPrintable(sql), words);
    }
    return text;
}

QString tablesOf(sqlite3 *handle)
{
    const QString names = answers(handle,
                                  u"SELECT t.name, group_concat('quote(' || c.name || ')') FROM sqlite_schema t"
                                  " JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND c.name <> 'entry'"
                                  " AND t.name NOT IN ('journal', 'stream_head', 'sqlite_sequence') GROUP BY t.name"_s);
    QString text;
    for (const QString &line : names.split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = line.section(u'|', 0, 0);
        text += name + u'\n' + answers(handle, u"SELECT "_s + line.section(u'|', 1, 1) + u" FROM "_s + name);
    }
    return text;
}

} // namespace

std::shared_ptr<const CriteriaSet> threeComponents()
{
    auto set = std::make_shared<CriteriaSet>();
    set->id = u"MAU"_s;
    set->scale = Points::whole(10);
    set->groups = {{u"CM"_s, u"Cơ quan chuyên môn"_s}, {u"DVSN"_s, u"Đơn vị sự nghiệp"_s}};
    set->criteria = {{u"1"_s, u"Một"_s, Points::whole(10), true}};
    for (const QString &code : {u"1.1"_s, u"1.2"_s, u"2.1"_s}) {
        Component component;
        component.code = code;
        component.maximum = Points::whole(3);
        component.groups = {true, true};
        set->components.push_back(component);
    }
    return set;
}

Command commandOf(std::vector<AnyEdit> edits, Verb verb)
{
    Command command;
    command.id = QUuid::createUuid();
    command.verb = verb;
    command.actor = 1;
    command.round = Year;
    command.edits = std::move(edits);
    return command;
}

MarkRow mark(const QString &agency, const QString &source, const QString &component, int thousandths)
{
    return {agency, source, component, Mark::scored(Points::thousandths(thousandths)), {}};
}

Command beginning()
{
    return commandOf({added(Body{u"SNV"_s, u"Sở Nội vụ"_s, 0}), added(Body{u"BDV"_s, u"Ban Dân vận"_s, 1}),
                      added(Person{1, u"Nguyễn Văn An"_s, Role::Administrator, {}}),
                      added(Person{2, u"Hoàng Thị Bình"_s, Role::Reviewer, u"SNV"_s}),
                      added(CriteriaSetRow{u"MAU"_s, 1, sha256("MAU"), {u"1.1"_s, u"1.2"_s, u"2.1"_s}}),
                      added(AgencyRow{u"STP"_s, u"Sở Tư pháp"_s, u"Tư pháp"_s}),
                      added(AgencyRow{u"SCT"_s, u"Sở Công Thương"_s, u"Công Thương"_s}),
                      added(AgencyRow{u"VPUB"_s, u"Văn phòng UBND"_s, {}}),
                      added(RoundRow{Year, u"MAU"_s, 1, Phase::Intake, true}),
                      added(SheetRow{u"STP"_s, u"Sở Tư pháp"_s, u"Tư pháp"_s, u"CM"_s, 0, Phase::Intake}),
                      added(SheetRow{u"SCT"_s, u"Sở Công Thương"_s, {}, u"DVSN"_s, 1, Phase::Intake}),
                      added(Holiday{QDate(2019, 9, 2), u"Quốc khánh"_s, false})},
                     Verb::Create);
}

StoreFixture::StoreFixture()
    : m_folder(m_directory.filePath(u"Hồ sơ.congtam"_s)), m_store(valueOf(Store::create(m_folder)))
{
    valueOf(commit(beginning()));
}

void StoreFixture::reopen()
{
    close();
    m_store = valueOf(Store::open(m_folder));
}

Result<Receipt> StoreFixture::commit(Command command) const
{
    std::vector<Command> commands{std::move(command)};
    return m_store->commit(commands, Noon).map([](const std::vector<Receipt> &receipts) { return receipts.front(); });
}

RoundEditor StoreFixture::loaded() const
{
    const Directory directory = valueOf(m_store->directory());
    return valueOf(m_store->load(directory, directory.rounds.front(), threeComponents()));
}

std::int64_t StoreFixture::entries() const
{
    std::int64_t count = 0;
    const auto seen = m_store->journal([&count](const JournalEntry &) {
        ++count;
        return true;
    });
    return seen ? count : -1;
}

QString StoreFixture::dump()
{
    close();
    sqlite3 *handle = nullptr;
    sqlite3_open_v2(file().toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr);
    QString text = tablesOf(handle);
    sqlite3_close(handle);
    reopen();
    return text;
}

void tamper(const QString &file, const char *sql)
{
    if (!tries(file, sql)) {
        qFatal("%s", sql);
    }
}

bool tries(const QString &file, const char *sql)
{
    sqlite3 *handle = nullptr;
    const bool done = sqlite3_open(file.toUtf8().constData(), &handle) == SQLITE_OK
        && sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(handle);
    return done;
}

} // namespace tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agencies_reader.h"

#include "core/base/csv.h"
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/criteria/fields.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostAgencies = 100'000;

/// Codes become names of files: no character and no name that Windows keeps for itself.
bool canNameAFile(const QString &code)
{
    static const QRegularExpression Reserved(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const auto bad = [](QChar character) {
        return QStringView(u"<>:\"/\\|?*").contains(character) || isUnprintable(character) || character.isSpace();
    };
    return std::none_of(code.begin(), code.end(), bad) && !code.endsWith(u'.') && !Reserved.match(code).hasMatch();
}

class SheetRows
{
public:
    SheetRows(const CriteriaSet &set, Problems &problems) : m_set(set), m_problems(problems) { }

    void add(SheetRow row, const QString &where)
    {
        if (row.agency.isEmpty() || row.name.isEmpty()) {
            m_problems.push_back(
                {ErrorCode::TextEmpty, where, row.agency, row.agency.isEmpty() ? u"code"_s : u"name"_s});
        } else if (row.agency.size() > LongestCode || !canNameAFile(row.agency)) {
            m_problems.push_back({ErrorCode::ValueUnknown, where, excerpt(row.agency), u"A–Z a–z 0–9 - _"_s});
        } else if (m_taken.contains(row.agency.toLower())) {
            m_problems.push_back({ErrorCode::AgencyTwice, where, row.agency, {}});
        }
        m_taken.insert(row.agency.toLower());
        if (m_set.group(row.group) < 0) {
            m_problems.push_back({ErrorCode::GroupUnknown, where, excerpt(row.group), known()});
        }
        if (row.shortName.isEmpty()) {
            row.shortName = row.name;
        }
        row.position = static_cast<int>(m_rows.size());
        m_rows.push_back(std::move(row));
    }

    Checked<std::vector<SheetRow>> take()
    {
        if (!m_problems.empty()) {
            return tl::unexpected(std::move(m_problems));
        }
        return std::move(m_rows);
    }

private:
    QString known() const
    {
        QStringList codes;
        for (const AgencyGroup &group : m_set.groups) {
            codes.append(group.code);
        }
        return codes.join(u", ");
    }

    const CriteriaSet &m_set;
    Problems &m_problems;
    QSet<QString> m_taken;
    std::vector<SheetRow> m_rows;
};

/// What the published list said of an agency informs people: any year's class and score.
QStringList yearlyKeys(const JsonValue &agency)
{
    static const QRegularExpression Yearly(u"^(class|score)_[0-9]{4}$"_s);
    QStringList keys;
    for (const auto &[key, value] : agency.members()) {
        if (Yearly.match(key).hasMatch()) {
            keys.append(key);
        }
    }
    return keys;
}

Checked<std::vector<SheetRow>> fromJson(const QByteArray &bytes, const QString &name, const CriteriaSet &set)
{
    const auto root = JsonValue::parse(bytes, name);
    if (!root) {
        return tl::unexpected(root.error());
    }
    Problems problems;
    Fields top(*root, name + u": $"_s, problems);
    top.oneOf(u"schema"_s, {u"dvcq-agencies/1"_s});
    top.ignore({u"province"_s, u"assessment_year"_s, u"source"_s, u"groups"_s, u"classes"_s, u"note"_s});
    SheetRows rows(set, problems);
    const auto &agencies = top.list(u"agencies"_s, MostAgencies);
    for (std::size_t i = 0; i < agencies.size(); ++i) {
        Fields agency(agencies[i], top.pathOf(u"agencies"_s) + u'[' + QString::number(i) + u']', problems);
        rows.add({agency.text(u"code"_s), agency.text(u"name"_s), agency.textOr(u"short"_s), agency.text(u"group"_s)},
                 agency.path());
        agency.ignore(yearlyKeys(agencies[i]));
        agency.ignore({u"name_in_source"_s, u"group_basis"_s});
        agency.finish();
    }
    top.finish();
    return rows.take();
}

Checked<std::vector<SheetRow>> fromCsv(const QByteArray &bytes, const QString &name, const CriteriaSet &set)
{
    const auto table = CsvTable::parse(bytes, name, {u"code"_s, u"name"_s, u"group"_s}, {u"short"_s});
    if (!table) {
        return tl::unexpected(table.error());
    }
    Problems problems;
    SheetRows rows(set, problems);
    for (const CsvTable::Row &row : table->rows()) {
        const auto cell = [&](const QString &column) { return table->cell(row, table->column(column)); };
        rows.add({cell(u"code"_s), cell(u"name"_s), cell(u"short"_s), cell(u"group"_s)},
                 name + u':' + QString::number(row.line));
    }
    if (table->rows().empty()) {
        problems.push_back({ErrorCode::FileEmpty, name, {}, {}});
    }
    return rows.take();
}

} // namespace

Checked<std::vector<SheetRow>> readAgencies(const QByteArray &bytes, const QString &name, const CriteriaSet &set)
{
    const QByteArray start = bytes.left(4096).trimmed();
    return start.startsWith('{') || start.startsWith('[') ? fromJson(bytes, name, set) : fromCsv(bytes, name, set);
}

} // namespace core

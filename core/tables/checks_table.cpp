// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks_table.h"

#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/model/codes.h"

#include <QSet>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestDocument = 500;

class ChecksReader
{
public:
    ChecksReader(const CsvTable &csv, QString name, const Round &round)
        : m_csv(csv), m_name(std::move(name)), m_round(round)
    { }

    Checked<CheckTable> read()
    {
        for (const CsvTable::Row &row : m_csv.rows()) {
            m_row = &row;
            if (placeIsKnown()) {
                readRow();
            }
        }
        if (!m_problems.empty()) {
            return tl::unexpected(std::move(m_problems));
        }
        return std::move(m_table);
    }

private:
    QString cell(const QString &column) const { return CsvTable::cell(*m_row, m_csv.column(column)); }

    void report(ErrorCode code, const QString &value, const QString &detail = {})
    {
        m_problems.push_back({code, m_name + u':' + QString::number(m_row->line), excerpt(value), detail});
    }

    bool placeIsKnown()
    {
        const std::size_t before = m_problems.size();
        const int sheet = m_round.sheetOf(cell(u"agency"_s));
        const int component = m_round.set->component(cell(u"component"_s));
        if (sheet < 0) {
            report(ErrorCode::AgencyUnknown, cell(u"agency"_s));
        }
        if (component < 0) {
            report(ErrorCode::ComponentUnknown, cell(u"component"_s));
        }
        if (sheet >= 0 && component >= 0
            && !m_round.set->components[static_cast<std::size_t>(component)].appliesTo(
                m_round.sheets[static_cast<std::size_t>(sheet)]->group)) {
            report(ErrorCode::ComponentOfOtherGroup, cell(u"component"_s), cell(u"agency"_s));
        }
        const QString document = cell(u"document"_s);
        if (document.isEmpty()) {
            report(ErrorCode::TextEmpty, u"document"_s);
        } else if (document.size() > LongestDocument) {
            report(ErrorCode::TextTooLong, document, QString::number(LongestDocument));
        }
        return m_problems.size() == before;
    }

    void readRow()
    {
        const QString agency = cell(u"agency"_s);
        const QString component = cell(u"component"_s);
        const QString document = cell(u"document"_s);
        const QString body = cell(u"body"_s);
        const QString code = cell(u"verdict"_s);
        const QString key = agency + u'\t' + component + u'\t' + document + u'\t' + body;
        if (m_seen.contains(key)) {
            report(ErrorCode::MarkTwice, agency + u' ' + component + u' ' + document);
            return;
        }
        m_seen.insert(key);
        if (body.isEmpty() && code.isEmpty()) {
            m_table.citations.push_back({agency, component, document});
            return;
        }
        const auto verdict = verdictFrom(code);
        if (m_round.bodyOf(body) < 0) {
            report(ErrorCode::BodyUnknown, body);
        } else if (!verdict) {
            report(ErrorCode::ValueUnknown, code, verdictCodes().join(u", "));
        } else if (*verdict != Verdict::Accepted && cell(u"reason"_s).isEmpty()) {
            report(ErrorCode::ReasonMissing, code);
        } else {
            m_table.checks.push_back({agency, component, document, body, *verdict, cell(u"reason"_s)});
        }
    }

    const CsvTable &m_csv;
    QString m_name;
    const Round &m_round;
    const CsvTable::Row *m_row = nullptr;
    QSet<QString> m_seen;
    CheckTable m_table;
    Problems m_problems;
};

} // namespace

Checked<CheckTable> readChecks(const QByteArray &bytes, const QString &name, const Round &round)
{
    const auto csv = CsvTable::parse(bytes, name, {u"agency"_s, u"component"_s, u"document"_s, u"body"_s, u"verdict"_s},
                                     {u"reason"_s, u"notice"_s});
    if (!csv) {
        return tl::unexpected(csv.error());
    }
    return ChecksReader(*csv, name, round).read();
}

} // namespace core

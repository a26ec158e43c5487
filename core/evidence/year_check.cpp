// SPDX-License-Identifier: GPL-3.0-or-later
#include "year_check.h"

#include "core/evidence/document_kind.h"
#include "core/evidence/page_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core {
namespace {

bool isOfFamily(const SelfDescription &says, std::initializer_list<QStringView> families)
{
    const DocumentKind *const kind = says.kind ? kindByAbbreviation(says.kind->value) : nullptr;
    return kind != nullptr && std::ranges::find(families, kind->family) != families.end();
}

/// "giai đoạn 2016 - 2020"
bool spans(const QString &abstract, int year)
{
    static const QRegularExpression span(uR"(\b((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)\b)"_s);
    const auto match = span.match(abstract);
    return match.hasMatch() && match.captured(1).toInt() <= year && year <= match.captured(2).toInt();
}

/// Names this year, or no year at all.
bool mayMean(const QString &abstract, int year)
{
    static const QRegularExpression anyYear(uR"(\b(?:19|20)\d\d\b)"_s);
    return abstract.contains(QString::number(year)) || !abstract.contains(anyYear);
}

YearException exceptionFor(const SelfDescription &says, int year)
{
    const QDate date = says.date->value;
    const QString abstract = says.abstract ? says.abstract->value : QString();
    const bool before = date.year() == year - 1 && date.month() >= 11;
    const bool after = date.year() == year + 1 && date.month() <= 2;
    if (before && isOfFamily(says, {u"KH", u"CTr"}) && mayMean(abstract, year)) {
        return YearException::PlanSignedBefore;
    }
    if (after && isOfFamily(says, {u"BC", u"BB"}) && abstract.contains(QString::number(year))) {
        return YearException::ReportSignedAfter;
    }
    if (date.year() < year && spans(abstract, year)) {
        return YearException::TermPaper;
    }
    const bool rules = isOfFamily(says, {u"QC", u"QyĐ"})
        || (isOfFamily(says, {u"QĐ"}) && foldedLetters(abstract).contains(u"quy che"));
    return date.year() < year && rules ? YearException::StandingRules : YearException::None;
}

} // namespace

std::optional<Notice> yearNotice(const SelfDescription &says, int year)
{
    if (!says.date || says.date->value.year() == year) {
        return {};
    }
    const YearException exception = exceptionFor(says, year);
    const Confidence confidence =
        exception == YearException::None ? says.date->confidence : std::min(40, says.date->confidence);
    return Notice{NoticeCode::OutsideYear, confidence, says.date->place, says.date->value.toString(Qt::ISODate),
                  QString::number(year),   exception};
}

} // namespace core

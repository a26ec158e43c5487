// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_date.h"

#include "core/base/text.h"
#include "core/evidence/page_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {
namespace {

/// A figure as OCR leaves it.
int mendedFigure(QString figure)
{
    return figure.replace(u'o', u'0').replace(u'l', u'1').replace(u'i', u'1').toInt();
}

Confidence confidenceOf(const QRegularExpressionMatch &match)
{
    static const QRegularExpression letters(u"[oil]"_s);
    if (match.capturedLength(1) == 0) {
        return 60;
    }
    const bool inWords = match.captured(3).contains(u"thang");
    const bool mended = QString(match.captured(2) + match.captured(4) + match.captured(6)).contains(letters);
    return (inWords ? 95 : 90) - (mended ? 15 : 0);
}

} // namespace

std::vector<Found<QDate>> datesIn(const QString &text)
{
    static const QRegularExpression date(
        uR"((ngay\s*)?(?<![\d/.-])([\doil]{1,2})(\s*thang\s*|\s?[/.-]\s?)([\doil]{1,2})(\s*nam\s*|\s?[/.-]\s?))"
        uR"(([12][\doil]{3})(?![\d\p{L}]|[./-]\d))"_s);
    std::vector<Found<QDate>> found;
    for (auto matches = date.globalMatch(foldedLetters(normalised(text))); matches.hasNext();) {
        const auto match = matches.next();
        const QDate day(mendedFigure(match.captured(6)), mendedFigure(match.captured(4)),
                        mendedFigure(match.captured(2)));
        if (day.isValid() && day.year() >= 1945 && day.year() < 2100) {
            found.push_back({day, confidenceOf(match), {match.capturedStart(), match.capturedLength()}});
        }
    }
    return found;
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "points.h"

#include <array>

namespace core {

namespace {

// Points × counts of a nation's registers pass 2^63; pedantic C++ knows the type only under this name.
__extension__ using Wide = __int128;

constexpr std::array<std::int64_t, 4> Unit = {1000, 100, 10, 1}; // thousandths in one unit of the last decimal
constexpr qsizetype MostDigits = 7;                              // of the whole part: 1.000.000

std::int64_t dividedHalfUp(Wide numerator, Wide denominator)
{
    const bool negative = numerator < 0;
    const Wide magnitude = negative ? -numerator : numerator;
    const Wide rounded = (2 * magnitude + denominator) / (2 * denominator);
    return static_cast<std::int64_t>(negative ? -rounded : rounded);
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

} // namespace

std::optional<Points> Points::parse(QStringView text)
{
    std::int64_t count = 0;
    qsizetype digits = 0;
    qsizetype decimals = -1; // until a separator is met
    for (const QChar character : text) {
        if (isDigit(character) && decimals < 3 && digits < MostDigits + 3) {
            count = count * 10 + (character.unicode() - u'0');
            ++digits;
            decimals += decimals >= 0 ? 1 : 0;
        } else if ((character == u'.' || character == u',') && decimals < 0 && digits > 0) {
            decimals = 0;
        } else {
            return {};
        }
    }
    if (digits == 0 || decimals == 0) {
        return {};
    }
    for (qsizetype i = decimals < 0 ? 0 : decimals; i < 3; ++i) {
        count *= 10;
    }
    return count <= MaximumThousandths ? std::optional(Points(count)) : std::nullopt;
}

Points Points::roundedHalfUp(int decimals) const
{
    Q_ASSERT(decimals >= 0 && decimals <= 3);
    const std::int64_t unit = Unit[static_cast<std::size_t>(decimals)];
    return Points(dividedHalfUp(m_count, unit) * unit);
}

bool Points::fits(int decimals) const
{
    Q_ASSERT(decimals >= 0 && decimals <= 3);
    return m_count % Unit[static_cast<std::size_t>(decimals)] == 0;
}

QString Points::text(int decimals, QChar separator) const
{
    const std::int64_t rounded = roundedHalfUp(decimals).m_count;
    const std::int64_t magnitude = rounded < 0 ? -rounded : rounded;
    QString text = QString::number(magnitude / 1000);
    if (decimals > 0) {
        const QString thousandths = QString::number(magnitude % 1000).rightJustified(3, u'0');
        text += separator;
        text += QStringView(thousandths).first(decimals);
    }
    return rounded < 0 ? QString(u'-' + text) : text;
}

Points scaledHalfUp(Points value, std::int64_t numerator, std::int64_t denominator, int decimals)
{
    Q_ASSERT(numerator >= 0 && denominator > 0 && decimals >= 0 && decimals <= 3);
    const std::int64_t unit = Unit[static_cast<std::size_t>(decimals)];
    const Wide dividend = static_cast<Wide>(value.thousandths()) * numerator;
    return Points::thousandths(dividedHalfUp(dividend, static_cast<Wide>(denominator) * unit) * unit);
}

} // namespace core

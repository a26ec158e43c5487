// SPDX-License-Identifier: GPL-3.0-or-later
#include "points.h"

#include <algorithm>
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

std::int64_t number(QStringView digits)
{
    std::int64_t number = 0;
    for (const QChar digit : digits) {
        number = number * 10 + (digit.unicode() - u'0');
    }
    return number;
}

} // namespace

std::optional<Points> Points::parse(QStringView text)
{
    const auto isSeparator = [](QChar character) { return character == u'.' || character == u','; };
    const auto *const separator = std::find_if(text.begin(), text.end(), isSeparator);
    const QStringView whole = text.first(separator - text.begin());
    const QStringView part = separator == text.end() ? QStringView() : text.sliced(whole.size() + 1);
    const bool shaped = !whole.isEmpty() && whole.size() <= MostDigits && part.size() <= 3
        && (separator == text.end() || !part.isEmpty());
    if (!shaped || !std::all_of(whole.begin(), whole.end(), isDigit)
        || !std::all_of(part.begin(), part.end(), isDigit)) {
        return {};
    }
    const std::int64_t count = number(whole) * 1000 + number(part) * Unit.at(static_cast<std::size_t>(part.size()));
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
    constexpr std::int64_t Narrow = std::int64_t{1} << 30;
    if (value.thousandths() >= 0 && value.thousandths() < Narrow && numerator < Narrow && denominator < Narrow) {
        const std::int64_t divisor = denominator * unit; // the same in 64 bits, several times as fast
        return Points::thousandths((2 * value.thousandths() * numerator + divisor) / (2 * divisor) * unit);
    }
    const Wide dividend = static_cast<Wide>(value.thousandths()) * numerator;
    return Points::thousandths(dividedHalfUp(dividend, static_cast<Wide>(denominator) * unit) * unit);
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <optional>

namespace core {

/// Points as an exact count of thousandths. Never a double: 79,70 + 3 × 0,10 is 80,00.
class Points
{
public:
    /// More points than any scale has; sums of a round's components stay far below 2^31 thousandths.
    static constexpr std::int64_t MaximumThousandths = 1'000'000'000;

    constexpr Points() = default;

    /// Reads "79.5", "79,5" or "79"; nothing else: no sign, no spaces, no grouping, at most three decimals, and at
    /// most MaximumThousandths. So "97,685" is 97 points and 685 thousandths, never 97685.
    static std::optional<Points> parse(QStringView text);
    static constexpr Points thousandths(std::int64_t count) { return Points(count); }
    static constexpr Points whole(std::int64_t count) { return Points(count * 1000); }

    constexpr std::int64_t thousandths() const { return m_count; }

    /// Half a unit of the last kept decimal goes away from zero: 0,625 at two decimals is 0,63. decimals is 0–3.
    Points roundedHalfUp(int decimals) const;

    /// True where no digit is lost at this many decimals.
    bool fits(int decimals) const;

    /// As machines read it, "79.50"; with u',' as people do. Rounded half-up to decimals; '-' before a negative.
    QString text(int decimals, QChar separator = u'.') const;

    friend constexpr auto operator<=>(const Points &, const Points &) = default;
    friend constexpr Points operator+(Points a, Points b) { return Points(a.m_count + b.m_count); }
    friend constexpr Points operator-(Points a, Points b) { return Points(a.m_count - b.m_count); }
    friend constexpr Points operator*(Points a, std::int64_t times) { return Points(a.m_count * times); }
    constexpr Points &operator+=(Points other)
    {
        m_count += other.m_count;
        return *this;
    }

private:
    explicit constexpr Points(std::int64_t count) : m_count(count) { }

    std::int64_t m_count = 0;
};

/// value × numerator ÷ denominator, rounded half-up once, at the end, to decimals (0–3). Exact in between.
///
/// denominator must be above 0; numerator at least 0.
Points scaledHalfUp(Points value, std::int64_t numerator, std::int64_t denominator, int decimals);

} // namespace core

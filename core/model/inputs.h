// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/model/rule.h"

#include <QDate>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace core {

// What a mark is computed from, one kind for each kind of rule (DESIGN §7, "Inputs by rule kind").

struct PassInput ///< binary
{
    bool pass = false;
    bool operator==(const PassInput &) const = default;
};

struct LevelInput ///< levels: counted from 1 in the set's order
{
    int level = 1;
    bool operator==(const LevelInput &) const = default;
};

struct DateInput ///< date_levels: no date where there is no document
{
    std::optional<QDate> date;
    bool operator==(const DateInput &) const = default;
};

struct PartsInput ///< checklist: as many as the rule has
{
    std::vector<bool> parts;
    bool operator==(const PartsInput &) const = default;
};

struct RatioInput ///< ratio, ratio_bands: whole numbers, at least 0
{
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
    bool operator==(const RatioInput &) const = default;
};

struct CountInput ///< deduct, deduct_capped, count
{
    std::int64_t count = 0;
    bool operator==(const CountInput &) const = default;
};

struct CountsInput ///< deduct_weighted: as many as the rule has items
{
    std::vector<std::int64_t> counts;
    bool operator==(const CountsInput &) const = default;
};

struct ReceivedInput ///< late: a date for each submission, none where it is missing
{
    std::vector<std::optional<QDate>> received;
    bool operator==(const ReceivedInput &) const = default;
};

struct ValueInput ///< external: from 0 to the source's scale
{
    Points value;
    bool operator==(const ValueInput &) const = default;
};

/// monostate: only points were given.
using Inputs = std::variant<std::monostate, PassInput, LevelInput, DateInput, PartsInput, RatioInput, CountInput,
                            CountsInput, ReceivedInput, ValueInput>;

/// No count, number of units or numerator is above this.
constexpr std::int64_t MostCounted = 1'000'000'000'000;

/// Reads the JSON object of DESIGN §7 for this rule; reports every key too many or missing, wrong type, negative or
/// fractional count, n/0, level out of range. 0/0 is read: whether it asks for "not applicable" is the rule's answer.
[[nodiscard]] Checked<Inputs> readInputs(const JsonValue &object, const Rule &rule, const QString &where);

/// The same from text, as a CSV cell holds it; empty text is monostate.
[[nodiscard]] Checked<Inputs> readInputs(const QString &text, const Rule &rule, const QString &where);

/// The one canonical JSON text of inputs ("{\"numerator\":7,\"denominator\":9}"), empty for monostate.
QString inputsText(const Inputs &inputs);

/// Reads what inputsText wrote, without a rule at hand; nothing for anything else.
std::optional<Inputs> inputsFromText(const QString &text);

/// What a gate counts: the count, or the sum of weighted counts; none for other kinds.
std::optional<std::int64_t> countOf(const Inputs &inputs);

} // namespace core

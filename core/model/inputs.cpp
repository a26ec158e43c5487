// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs.h"

#include "core/base/calendar.h"
#include "core/base/text.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Reads one object of inputs, gathering all that is wrong with it.
class Reader
{
public:
    Reader(const JsonValue &object, QString where) : m_object(object), m_where(std::move(where)) { }

    const Problems &problems() const { return m_problems; }

    /// The value of the one key that this kind has; nullptr, and a problem, where it is not there.
    const JsonValue *only(const QString &key)
    {
        keysAre({key});
        return m_object.find(key);
    }

    void keysAre(const QStringList &keys)
    {
        for (const QString &key : keys) {
            if (m_object.find(key) == nullptr) {
                report(ErrorCode::KeyMissing, key, keys.join(u", "));
            }
        }
        for (const auto &[name, value] : m_object.members()) {
            if (!keys.contains(name)) {
                report(ErrorCode::InputsKind, name, keys.join(u", "));
            }
        }
    }

    bool boolean(const JsonValue *value)
    {
        return value != nullptr && expect(*value, JsonValue::Kind::Boolean, u"true, false"_s) && value->boolean();
    }

    std::int64_t whole(const JsonValue *value)
    {
        if (value == nullptr || !expect(*value, JsonValue::Kind::Number, u"0, 1, 2, …"_s)) {
            return 0;
        }
        bool read = false;
        const qlonglong number = value->text().toLongLong(&read);
        if (!read || number < 0 || number > MostCounted) {
            report(ErrorCode::InputsValue, excerpt(value->text()), u"0, 1, 2, …"_s);
            return 0;
        }
        return number;
    }

    std::optional<QDate> date(const JsonValue &value)
    {
        if (value.isNull() || !expect(value, JsonValue::Kind::Text, u"yyyy-mm-dd, null"_s)) {
            return {};
        }
        const auto read = parseDate(value.text());
        if (!read) {
            report(ErrorCode::DateUnreadable, excerpt(value.text()), u"yyyy-mm-dd"_s);
        }
        return read;
    }

    /// The items of an array that has exactly this many.
    const std::vector<JsonValue> &list(const JsonValue *value, std::size_t size)
    {
        static const std::vector<JsonValue> None;
        if (value == nullptr || !expect(*value, JsonValue::Kind::Array, u"[…]"_s)) {
            return None;
        }
        if (value->items().size() != size) {
            report(ErrorCode::InputsValue, QString::number(value->items().size()), QString::number(size));
            return None;
        }
        return value->items();
    }

    bool expect(const JsonValue &value, JsonValue::Kind kind, const QString &expected)
    {
        if (value.kind() != kind) {
            report(ErrorCode::WrongType, {}, expected);
        }
        return value.kind() == kind;
    }

    void report(ErrorCode code, const QString &value, const QString &expected)
    {
        m_problems.push_back({code, m_where, value, expected});
    }

private:
    const JsonValue &m_object;
    Problems m_problems;
    QString m_where;
};

Inputs countFrom(Reader &reader)
{
    return CountInput{reader.whole(reader.only(u"count"_s))};
}

Inputs ratioFrom(Reader &reader, const JsonValue &object)
{
    reader.keysAre({u"numerator"_s, u"denominator"_s});
    const RatioInput ratio{reader.whole(object.find(u"numerator")), reader.whole(object.find(u"denominator"))};
    if (ratio.denominator == 0 && ratio.numerator > 0 && reader.problems().empty()) {
        reader.report(ErrorCode::SomethingOverZero, QString::number(ratio.numerator), {});
    }
    return ratio;
}

/// One overload a kind of rule: which inputs it takes.
struct Reading
{
    Reader &reader;
    const JsonValue &object;

    Inputs operator()(const BinaryRule & /*rule*/) const { return PassInput{reader.boolean(reader.only(u"pass"_s))}; }

    Inputs operator()(const LevelsRule &rule) const
    {
        const JsonValue *value = reader.only(u"level"_s);
        const std::int64_t level = reader.whole(value);
        const auto levels = static_cast<std::int64_t>(rule.levels.size());
        if (value != nullptr && reader.problems().empty() && (level < 1 || level > levels)) {
            reader.report(ErrorCode::InputsValue, QString::number(level), u"1–"_s + QString::number(levels));
        }
        return LevelInput{static_cast<int>(level)};
    }

    Inputs operator()(const DateLevelsRule & /*rule*/) const
    {
        const JsonValue *value = reader.only(u"date"_s);
        return DateInput{value == nullptr ? std::nullopt : reader.date(*value)};
    }

    Inputs operator()(const ChecklistRule &rule) const
    {
        PartsInput input;
        for (const JsonValue &part : reader.list(reader.only(u"parts"_s), rule.parts.size())) {
            input.parts.push_back(reader.boolean(&part));
        }
        return input;
    }

    Inputs operator()(const RatioRule & /*rule*/) const { return ratioFrom(reader, object); }
    Inputs operator()(const RatioBandsRule & /*rule*/) const { return ratioFrom(reader, object); }
    Inputs operator()(const DeductRule & /*rule*/) const { return countFrom(reader); }
    Inputs operator()(const DeductCappedRule & /*rule*/) const { return countFrom(reader); }
    Inputs operator()(const CountRule & /*rule*/) const { return countFrom(reader); }

    Inputs operator()(const DeductWeightedRule &rule) const
    {
        CountsInput input;
        for (const JsonValue &count : reader.list(reader.only(u"counts"_s), rule.items.size())) {
            input.counts.push_back(reader.whole(&count));
        }
        return input;
    }

    Inputs operator()(const LateRule &rule) const
    {
        ReceivedInput input;
        for (const JsonValue &day : reader.list(reader.only(u"received"_s), rule.submissions.size())) {
            input.received.push_back(reader.date(day));
        }
        return input;
    }

    Inputs operator()(const ExternalRule &rule) const
    {
        const JsonValue *value = reader.only(u"value"_s);
        if (value == nullptr || !reader.expect(*value, JsonValue::Kind::Text, u"\"88.10\""_s)) {
            return {};
        }
        const auto points = Points::parse(value->text());
        if (!points || *points > rule.sourceScale) {
            reader.report(ErrorCode::InputsValue, excerpt(value->text()), u"0–"_s + rule.sourceScale.text(2));
        }
        return ValueInput{points.value_or(Points())};
    }

    Inputs operator()(const JudgementRule & /*rule*/) const { return none(); }
    Inputs operator()(const SelfGapRule & /*rule*/) const { return none(); }

    Inputs none() const
    {
        reader.report(ErrorCode::InputsKind, {}, {});
        return {};
    }
};

QString literal(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QString literal(std::int64_t value)
{
    return QString::number(value);
}

QString literal(const std::optional<QDate> &date)
{
    return date ? QString(u'"' + date->toString(Qt::ISODate) + u'"') : u"null"_s;
}

template <class List>
QString list(const List &items)
{
    QStringList texts;
    for (const auto item : items) {
        texts.append(literal(item));
    }
    return u'[' + texts.join(u',') + u']';
}

struct Writing
{
    QString operator()(std::monostate /*none*/) const { return {}; }
    QString operator()(const PassInput &input) const { return object(u"pass", literal(input.pass)); }
    QString operator()(const LevelInput &input) const { return object(u"level", QString::number(input.level)); }
    QString operator()(const DateInput &input) const { return object(u"date", literal(input.date)); }
    QString operator()(const PartsInput &input) const { return object(u"parts", list(input.parts)); }
    QString operator()(const CountInput &input) const { return object(u"count", literal(input.count)); }
    QString operator()(const CountsInput &input) const { return object(u"counts", list(input.counts)); }
    QString operator()(const ReceivedInput &input) const { return object(u"received", list(input.received)); }

    QString operator()(const RatioInput &input) const
    {
        return u"{\"numerator\":"_s + literal(input.numerator) + u",\"denominator\":"_s + literal(input.denominator)
            + u'}';
    }

    QString operator()(const ValueInput &input) const
    {
        return object(u"value", u'"' + input.value.text(input.value.fits(2) ? 2 : 3) + u'"');
    }

    static QString object(QStringView key, const QString &value) { return u"{\""_s + key + u"\":"_s + value + u'}'; }
};

/// A rule of the kind that takes the inputs whose first key this is, wide enough for any of them.
std::optional<Rule> anyRuleFor(const JsonValue &object)
{
    if (object.members().empty()) {
        return {};
    }
    const auto &[key, value] = object.members().front();
    const std::size_t size = value.items().size();
    if (key == u"pass"_s) {
        return BinaryRule{};
    }
    if (key == u"level"_s) {
        return LevelsRule{std::vector<Level>(1000)};
    }
    if (key == u"date"_s) {
        return DateLevelsRule{};
    }
    if (key == u"parts"_s) {
        return ChecklistRule{std::vector<Level>(size)};
    }
    if (key == u"numerator"_s) {
        return RatioRule{};
    }
    if (key == u"count"_s) {
        return CountRule{};
    }
    if (key == u"counts"_s) {
        return DeductWeightedRule{std::vector<Level>(size), {}};
    }
    if (key == u"received"_s) {
        return LateRule{std::vector<Submission>(size)};
    }
    return key == u"value"_s ? std::optional<Rule>(ExternalRule{{}, Points::whole(1'000'000)}) : std::nullopt;
}

} // namespace

Checked<Inputs> readInputs(const JsonValue &object, const Rule &rule, const QString &where)
{
    Reader reader(object, where);
    if (!reader.expect(object, JsonValue::Kind::Object, u"{…}"_s)) {
        return tl::unexpected(reader.problems());
    }
    Inputs inputs = std::visit(Reading{reader, object}, rule);
    if (!reader.problems().empty()) {
        return tl::unexpected(reader.problems());
    }
    return inputs;
}

Checked<Inputs> readInputs(const QString &text, const Rule &rule, const QString &where)
{
    if (text.isEmpty()) {
        return Inputs{};
    }
    const auto object = JsonValue::parse(text.toUtf8(), where);
    if (!object) {
        return tl::unexpected(object.error());
    }
    return readInputs(*object, rule, where);
}

QString inputsText(const Inputs &inputs)
{
    return std::visit(Writing{}, inputs);
}

std::optional<Inputs> inputsFromText(const QString &text)
{
    if (text.isEmpty()) {
        return Inputs{};
    }
    const auto object = JsonValue::parse(text.toUtf8(), {});
    const auto rule = object ? anyRuleFor(*object) : std::nullopt;
    if (!rule) {
        return {};
    }
    auto inputs = readInputs(*object, *rule, {});
    return inputs && inputsText(*inputs) == text ? std::optional(std::move(*inputs)) : std::nullopt;
}

std::optional<std::int64_t> countOf(const Inputs &inputs)
{
    if (const auto *one = std::get_if<CountInput>(&inputs)) {
        return one->count;
    }
    if (const auto *several = std::get_if<CountsInput>(&inputs)) {
        std::int64_t sum = 0;
        for (const std::int64_t count : several->counts) {
            sum += count;
        }
        return sum;
    }
    return {};
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields.h"

#include "core/base/text.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 1000;

QString nameOf(JsonValue::Kind kind)
{
    switch (kind) {
    case JsonValue::Kind::Null:
        return u"null"_s;
    case JsonValue::Kind::Boolean:
        return u"true, false"_s;
    case JsonValue::Kind::Number:
        return u"0.00"_s;
    case JsonValue::Kind::Text:
        return u"\"…\""_s;
    case JsonValue::Kind::Array:
        return u"[…]"_s;
    case JsonValue::Kind::Object:
        return u"{…}"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Fields::Fields(const JsonValue &value, QString path, Problems &problems)
    : m_value(value), m_path(std::move(path)), m_problems(problems)
{
    if (!isObject()) {
        m_problems.push_back({ErrorCode::WrongType, m_path, excerpt(value.text()), nameOf(JsonValue::Kind::Object)});
    }
}

bool Fields::has(const QString &key) const
{
    const JsonValue *value = m_value.find(key);
    return value != nullptr && !value->isNull();
}

void Fields::report(ErrorCode code, const QString &key, const QString &value, const QString &detail)
{
    m_problems.push_back({code, key.isEmpty() ? m_path : pathOf(key), excerpt(value), detail});
}

const JsonValue *Fields::given(const QString &key)
{
    m_asked.append(key);
    return has(key) ? m_value.find(key) : nullptr;
}

const JsonValue *Fields::need(const QString &key, JsonValue::Kind kind)
{
    const JsonValue *value = given(key);
    if (value == nullptr) {
        if (isObject()) {
            report(ErrorCode::KeyMissing, key);
        }
        return nullptr;
    }
    if (value->kind() != kind) {
        report(ErrorCode::WrongType, key, value->text(), nameOf(kind));
        return nullptr;
    }
    return value;
}

QString Fields::text(const QString &key)
{
    const JsonValue *value = need(key, JsonValue::Kind::Text);
    if (value == nullptr) {
        return {};
    }
    const QString &text = value->text();
    if (text.trimmed().isEmpty()) {
        report(ErrorCode::TextEmpty, key);
    } else if (text.size() > LongestText) {
        report(ErrorCode::TextTooLong, key, text, QString::number(LongestText));
    } else if (std::any_of(text.begin(), text.end(), isUnprintable)) {
        report(ErrorCode::ValueUnknown, key, text, u"control"_s);
    }
    return text.trimmed();
}

QString Fields::textOr(const QString &key)
{
    m_asked.append(key);
    return has(key) ? text(key) : QString();
}

QString Fields::oneOf(const QString &key, const QStringList &choices)
{
    const QString found = text(key);
    if (!found.isEmpty() && !choices.contains(found)) {
        report(ErrorCode::ValueUnknown, key, found, choices.join(u", "));
    }
    return choices.contains(found) ? found : choices.front();
}

bool Fields::boolean(const QString &key, bool otherwise)
{
    m_asked.append(key);
    if (!has(key)) {
        return otherwise;
    }
    const JsonValue *value = need(key, JsonValue::Kind::Boolean);
    return value == nullptr ? otherwise : value->boolean();
}

int Fields::whole(const QString &key, int low, int high)
{
    const JsonValue *value = need(key, JsonValue::Kind::Number);
    if (value == nullptr) {
        return low;
    }
    bool read = false;
    const int number = value->text().toInt(&read);
    if (!read || number < low || number > high) {
        report(ErrorCode::NumberOutOfRange, key, value->text(), QString::number(low) + u'–' + QString::number(high));
        return low;
    }
    return number;
}

std::optional<Points> Fields::points(const QString &key, int decimals)
{
    const JsonValue *value = need(key, JsonValue::Kind::Number);
    if (value == nullptr) {
        return {};
    }
    const auto points = Points::parse(value->text());
    if (!points) {
        report(ErrorCode::NumberUnreadable, key, value->text());
    } else if (!points->fits(decimals)) {
        report(ErrorCode::TooManyDecimals, key, value->text(), QString::number(decimals));
        return {};
    }
    return points;
}

std::optional<Points> Fields::pointsOr(const QString &key, int decimals)
{
    m_asked.append(key);
    return has(key) ? points(key, decimals) : std::nullopt;
}

const std::vector<JsonValue> &Fields::list(const QString &key, std::size_t most)
{
    static const std::vector<JsonValue> None;
    const JsonValue *value = need(key, JsonValue::Kind::Array);
    if (value == nullptr) {
        return None;
    }
    if (value->items().empty()) {
        report(ErrorCode::ListEmpty, key);
    } else if (value->items().size() > most) {
        report(ErrorCode::NumberOutOfRange, key, QString::number(value->items().size()),
               u"1–"_s + QString::number(most));
        return None;
    }
    return value->items();
}

bool Fields::isEmptyList(const QString &key) const
{
    const JsonValue *value = m_value.find(key);
    return value != nullptr && value->kind() == JsonValue::Kind::Array && value->items().empty();
}

const JsonValue *Fields::object(const QString &key, bool optional)
{
    m_asked.append(key);
    return optional && !has(key) ? nullptr : need(key, JsonValue::Kind::Object);
}

void Fields::finish()
{
    for (const auto &[key, value] : m_value.members()) {
        if (!m_asked.contains(key)) {
            report(ErrorCode::KeyUnknown, excerpt(key), {});
        }
    }
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

#include "core/base/text.h"

#include <QSet>
#include <QStringDecoder>

#include <nlohmann/json.hpp>

namespace core {

using namespace Qt::StringLiterals;

/// Builds the tree from nlohmann's events, which come without recursion, so that depth is ours to limit.
class JsonBuilder
{
public:
    using string_t = std::string;
    using binary_t = nlohmann::json::binary_t;

    JsonBuilder(JsonValue &root, QString name, const JsonValue::Limits &limits)
        : m_root(root), m_name(std::move(name)), m_limits(limits)
    { }

    Problems takeProblems() { return std::move(m_problems); }
    bool foundProblems() const { return !m_problems.empty(); }

    bool null()
    {
        add(JsonValue::Kind::Null);
        return true;
    }

    bool boolean(bool value)
    {
        add(JsonValue::Kind::Boolean).m_boolean = value;
        return true;
    }

    bool number_integer(std::int64_t value)
    {
        add(JsonValue::Kind::Number).m_text = QString::number(value);
        return true;
    }

    bool number_unsigned(std::uint64_t value)
    {
        add(JsonValue::Kind::Number).m_text = QString::number(value);
        return true;
    }

    bool number_float(double /*value*/, const string_t &lexeme)
    {
        JsonValue &number = add(JsonValue::Kind::Number);
        number.m_text = kept(lexeme);
        return true;
    }

    bool string(const string_t &value)
    {
        JsonValue &text = add(JsonValue::Kind::Text);
        text.m_text = kept(value);
        return true;
    }

    static bool binary(binary_t & /*value*/) { return false; } // JSON has none

    bool start_object(std::size_t /*size*/) { return open(JsonValue::Kind::Object); }
    bool start_array(std::size_t /*size*/) { return open(JsonValue::Kind::Array); }

    bool key(const string_t &value)
    {
        Frame &frame = m_frames.back();
        frame.key = kept(value);
        if (frame.keys.contains(frame.key)) {
            m_problems.push_back({ErrorCode::DuplicateKey, here(), excerpt(frame.key), {}});
        }
        frame.keys.insert(frame.key);
        return true;
    }

    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool parse_error(std::size_t position, const std::string & /*token*/, const nlohmann::detail::exception & /*error*/)
    {
        m_problems.push_back({ErrorCode::NotJson, here(), {}, QString::number(position)});
        return false;
    }

private:
    struct Frame
    {
        JsonValue *value;
        QString key;
        QSet<QString> keys;
    };

    QString here() const
    {
        QString path = m_name + u": $";
        for (const Frame &frame : m_frames) {
            if (frame.value->m_kind == JsonValue::Kind::Array) {
                path += u'[' + QString::number(frame.value->m_items.size()) + u']';
            } else if (!frame.key.isEmpty()) {
                path += u'.' + excerpt(frame.key);
            }
        }
        return path;
    }

    QString kept(const string_t &utf8)
    {
        QString text = normalised(QString::fromStdString(utf8));
        if (text.size() > m_limits.textLength) {
            m_problems.push_back({ErrorCode::TextTooLong, here(), excerpt(text), QString::number(m_limits.textLength)});
            text.truncate(m_limits.textLength);
        }
        return text;
    }

    JsonValue &add(JsonValue::Kind kind)
    {
        JsonValue *value = &m_root;
        if (!m_frames.empty()) {
            Frame &frame = m_frames.back();
            value = frame.value->m_kind == JsonValue::Kind::Array
                ? &frame.value->m_items.emplace_back()
                : &frame.value->m_members.emplace_back(frame.key, JsonValue()).second;
        }
        value->m_kind = kind;
        return *value;
    }

    bool open(JsonValue::Kind kind)
    {
        if (static_cast<int>(m_frames.size()) == m_limits.depth) {
            m_problems.push_back({ErrorCode::NestedTooDeep, m_name, {}, QString::number(m_limits.depth)});
            return false;
        }
        m_frames.push_back({&add(kind), {}, {}});
        return true;
    }

    bool close()
    {
        m_frames.pop_back();
        return true;
    }

    JsonValue &m_root;
    QString m_name;
    JsonValue::Limits m_limits;
    std::vector<Frame> m_frames;
    Problems m_problems;
};

Checked<JsonValue> JsonValue::parse(const QByteArray &bytes, const QString &name)
{
    return parse(bytes, name, Limits{});
}

Checked<JsonValue> JsonValue::parse(const QByteArray &bytes, const QString &name, const Limits &limits)
{
    if (bytes.size() > limits.bytes) {
        return tl::unexpected(
            Problems{{ErrorCode::FileTooLarge, name, QString::number(bytes.size()), QString::number(limits.bytes)}});
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(bytes);
    if (decoder.hasError() || bytes.contains('\0')) {
        return tl::unexpected(Problems{{ErrorCode::NotUtf8, name, {}, {}}});
    }
    JsonValue root;
    JsonBuilder builder(root, name, limits);
    const bool read = nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &builder);
    if (!read || builder.foundProblems()) {
        return tl::unexpected(builder.takeProblems());
    }
    return root;
}

const JsonValue *JsonValue::find(QStringView key) const
{
    for (const auto &[name, value] : m_members) {
        if (name == key) {
            return &value;
        }
    }
    return nullptr;
}

} // namespace core

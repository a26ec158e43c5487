// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace core {

/// A JSON document as it was written: numbers keep their lexeme ("80.00"), objects their order, and the reader has
/// refused duplicate keys. Texts are NFC.
class JsonValue
{
public:
    enum class Kind { Null, Boolean, Number, Text, Array, Object };

    struct Limits
    {
        qsizetype bytes = 16 * 1024 * 1024;
        int depth = 32;
        qsizetype textLength = 10'000; ///< in UTF-16 units, of a text or a key
    };

    using Member = std::pair<QString, JsonValue>;

    /// Reads a whole document. Every duplicate key, over-long text and, at the first place, what is not JSON, not UTF-8
    /// or nested too deep; each problem's `where` is name followed by ": " and the path, as in
    /// "bo-tieu-chi.json: $.criteria[2].max".
    [[nodiscard]] static Checked<JsonValue> parse(const QByteArray &bytes, const QString &name, const Limits &limits);
    [[nodiscard]] static Checked<JsonValue> parse(const QByteArray &bytes, const QString &name);

    Kind kind() const { return m_kind; }
    bool isNull() const { return m_kind == Kind::Null; }
    bool boolean() const { return m_boolean; }
    /// The text, or the number's lexeme.
    const QString &text() const { return m_text; }
    const std::vector<JsonValue> &items() const { return m_items; }
    const std::vector<Member> &members() const { return m_members; }
    /// The member of that name, or nullptr.
    const JsonValue *find(QStringView key) const;

private:
    friend class JsonBuilder;

    Kind m_kind = Kind::Null;
    bool m_boolean = false;
    QString m_text;
    std::vector<JsonValue> m_items;
    std::vector<Member> m_members;
};

} // namespace core

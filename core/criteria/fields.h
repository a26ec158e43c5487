// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/points.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

constexpr qsizetype LongestCode = 40; ///< of an agency, a body, a criterion

/// The members of one JSON object, read by key; every miss is a problem with its path, and so is every key that nobody
/// asked for. Private to this room.
class Fields
{
public:
    Fields(const JsonValue &value, QString path, Problems &problems);

    const QString &path() const { return m_path; }
    QString pathOf(const QString &key) const { return m_path + u'.' + key; }
    bool isObject() const { return m_value.kind() == JsonValue::Kind::Object; }
    bool has(const QString &key) const;

    /// Text that is not empty, holds no control characters and is at most 1,000 long; empty after a problem.
    QString text(const QString &key);
    /// The same, or empty where the key is absent or null.
    QString textOr(const QString &key);
    /// One of these texts; the first after a problem.
    QString oneOf(const QString &key, const QStringList &choices);
    bool boolean(const QString &key, bool otherwise);
    /// A whole number in the range; low after a problem.
    int whole(const QString &key, int low, int high);
    /// Points at most this fine; nothing after a problem.
    std::optional<Points> points(const QString &key, int decimals);
    std::optional<Points> pointsOr(const QString &key, int decimals); ///< nothing, too, where absent or null
    /// The items of an array of one to most; none after a problem.
    const std::vector<JsonValue> &list(const QString &key, std::size_t most);
    bool isEmptyList(const QString &key) const;
    /// A member that is an object; nullptr after a problem or, where it is optional, where it is absent or null.
    const JsonValue *object(const QString &key, bool optional = false);

    /// Takes keys that inform people only.
    void ignore(const QStringList &keys) { m_asked.append(keys); }
    void report(ErrorCode code, const QString &key, const QString &value = {}, const QString &detail = {});
    /// Reports the keys that nobody asked for.
    void finish();

private:
    const JsonValue *need(const QString &key, JsonValue::Kind kind);
    const JsonValue *given(const QString &key);

    const JsonValue &m_value;
    QString m_path;
    Problems &m_problems;
    QStringList m_asked;
};

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/points.h"

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

#include <optional>

namespace core {

// Shared by this room's JSON. Keys keep the order in which they are set.

using Json = nlohmann::ordered_json;

inline Json json(const QString &text)
{
    return Json(text.toStdString());
}

/// "2.00", or null.
inline Json json(const std::optional<Points> &points, int decimals)
{
    return points ? json(points->text(decimals)) : Json();
}

/// One space of indent, a line feed at the end: the same bytes everywhere.
inline QByteArray bytesOf(const Json &json)
{
    return QByteArray::fromStdString(json.dump(1, ' ')) + '\n';
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace core {

constexpr qsizetype LeastPasswordLength = 8;
constexpr qsizetype MostPasswordLength = 200;

/// What may be kept of a password: Argon2id's text with salt and costs, each time another one. Takes about a quarter of
/// a second and 64 MiB on purpose. PasswordShort (detail: the least length), PasswordLong; StoreFailed where memory is
/// lacking. The same letters typed decomposed are the same password.
[[nodiscard]] Result<QString> secretFor(const QString &password);

/// Was the secret made of this password? False for what is no secret; takes as long as making one.
bool matches(const QString &secret, const QString &password);

} // namespace core

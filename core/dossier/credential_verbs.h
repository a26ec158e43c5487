// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/command.h"
#include "core/model/round.h"
#include "core/model/rows.h"

#include <QString>

#include <vector>

namespace core {

struct PasswordRequest
{
    int person = 0;
    QString password; ///< empty: the person has none from now on
};

/// Takes a quarter of a second: see core/access/passwords.h, whose refusals it hands on. credentials: those that stand.
[[nodiscard]] Checked<std::vector<Command>> setPassword(const Round &whole, const Person &actor,
                                                        const std::vector<CredentialRow> &credentials,
                                                        const PasswordRequest &request);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/command.h"
#include "core/model/round.h"

#include <QString>

#include <vector>

namespace core {

// What is done to the people, the days and the agencies of a round. Each makes commands for Dossier::enact.

/// The body must be one of the round's for reviewers and leaders, and may be empty for others.
[[nodiscard]] Checked<std::vector<Command>> addPerson(const Round &whole, const Person &actor,
                                                      const std::vector<Person> &people, const Person &person);

/// The round's table of holidays becomes this one.
[[nodiscard]] Checked<std::vector<Command>> replaceHolidays(const Round &whole, const Person &actor,
                                                            const std::vector<Holiday> &holidays);

struct FlagRequest
{
    QString agency, flag;
    bool set = true; ///< or clear
    QString reason;
};
[[nodiscard]] Checked<std::vector<Command>> setFlag(const Round &whole, const Person &actor,
                                                    const FlagRequest &request);

struct RecusalRequest
{
    QString agency, body;
    Person substitute; ///< not of that body
    QString reason;
};
/// The body takes no part in appraising the agency: it abstains from every component, what it had committed is void,
/// and the substitute confirms in its stead. At least one body must be left.
[[nodiscard]] Checked<std::vector<Command>> recuse(const Round &whole, const Person &actor,
                                                   const RecusalRequest &request);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/command.h"
#include "core/model/round.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace core {

struct AssignmentRequest
{
    Person person;
    QStringList agencies;
    QString component;    ///< empty: all of their sheets
    bool assigned = true; ///< or no longer
};

/// Who is asked to appraise which agencies. It fills lists of work and permits nothing. A person whose body is recused
/// from an agency is refused as BodyRecused.
[[nodiscard]] Checked<std::vector<Command>> assign(const Round &whole, const Person &actor,
                                                   const AssignmentRequest &request);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/command.h"
#include "core/model/round.h"

#include <QString>

#include <vector>

namespace core {

struct FactRequest
{
    QString agency, component;
    Inputs inputs; ///< of the component's rule; monostate takes the fact away
    QString paper; ///< where it stands: number, date; needed with inputs
};

/// A figure that all sources see ("số liệu dùng chung"). Marks that stand are left as they are; one that is entered
/// later with other figures needs a reason. FactUnfit, PaperMissing, InputsKind.
[[nodiscard]] Checked<std::vector<Command>> setFact(const Round &whole, const Person &actor,
                                                    const FactRequest &request);

} // namespace core

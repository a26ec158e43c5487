// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/criteria_set.h"

#include <QByteArray>
#include <QString>

namespace core {

/// Reads a criteria set of schema "dvcq-criteria/1" (DOMAIN §6) and reports every problem with its JSON path, as in
/// "bo.json: $.criteria[2].components[0].max". What it returns keeps every promise of CriteriaSet: each group's points
/// equal the scale exactly, codes are unique, rule parameters sane, bands without gap or overlap, gates name what
/// exists, bonus items appended as components where enabled.
///
/// name stands before each path in the problems.
[[nodiscard]] Checked<CriteriaSet> readCriteriaSet(const QByteArray &bytes, const QString &name);

} // namespace core

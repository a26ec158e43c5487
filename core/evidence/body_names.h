// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/found.h"

#include <QString>

#include <vector>

namespace core {

/// How a body abbreviates itself in symbols. Each head sets it (Nghị định 30/2020, annex I), so such a table is data
/// that a province edits.
struct BodyName
{
    QString abbreviation; ///< "SCT"
    QString name;         ///< "Sở Công Thương"
    bool operator==(const BodyName &) const = default;
};
using BodyTable = std::vector<BodyName>;

/// Those that are alike all over the country, as a beginning.
const BodyTable &commonBodies();

/// The name for an abbreviation, marks and case not minded; empty where the table has none.
QString bodyName(const BodyTable &table, QStringView abbreviation);

/// How surely a name on a letterhead and a name in a list mean one body: "UBND HUYỆN PÁC NẶM" and "Ủy ban nhân dân
/// huyện Pác Nặm" do, as does either cut short to "Huyện Pác Nặm". Lost marks and common abbreviations do not matter; 0
/// where no word is shared.
Confidence sameBody(QStringView printed, QStringView name);

} // namespace core

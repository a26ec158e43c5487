// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/criteria_set.h"
#include "core/model/edit.h"
#include "ui/words/language.h"

#include <QString>

#include <memory>
#include <vector>

namespace ui {

/// Who and what the codes and numbers of a change stand for.
struct KnownNames
{
    std::vector<core::Person> people;
    std::shared_ptr<const core::CriteriaSet> set; ///< nullptr: figures are named without their rule
};

/// What an edit changed, for people: "Điểm STP 1.1 SNV: – → trạng thái Đã chấm, điểm 1,50, số liệu 7 ÷ 9". Only what
/// differs is named where both sides are there; people by name where the list has them.
QString changeText(const core::AnyEdit &edit, const KnownNames &names, Language language);

/// The same of what an error says that stands somewhere (core::contentOf): "state=scored points=2.00". What is no such
/// text comes back as it is.
QString contentText(const QString &content, Language language);

} // namespace ui

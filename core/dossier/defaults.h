// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/model/person.h"

#include <QString>

#include <vector>

namespace core {

// What a new dossier starts with where its maker names nothing else: data under resources/defaults, compiled in.

/// The two institutions that appraise.
std::vector<Body> defaultBodies();

/// The name of the one person in a new dossier.
QString defaultAdministrator();

/// Public holidays and days worked in exchange as far as the file knows the year; for other years those of fixed date.
std::vector<Holiday> defaultHolidays(int year);

} // namespace core

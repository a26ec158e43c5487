// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"
#include "core/model/mark.h"
#include "core/model/person.h"
#include "core/model/phase.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace core {

// The codes under which enumerators stand in files, in the store and on the command line.

QString codeOf(MarkState state); ///< blank scored na abstained
QString codeOf(Phase phase);     ///< setup intake appraisal joint reply approval published
QString codeOf(Role role);       ///< administrator secretary reviewer chair observer auditor contact
QString codeOf(Verdict verdict); ///< accepted partly rejected supplement explained

std::optional<MarkState> markStateFrom(QStringView code);
std::optional<Phase> phaseFrom(QStringView code);
std::optional<Role> roleFrom(QStringView code);
std::optional<Verdict> verdictFrom(QStringView code);

/// All codes of the kind, in order, for "one of …".
QStringList markStateCodes();
QStringList phaseCodes();
QStringList roleCodes();
QStringList verdictCodes();

constexpr QStringView SelfSource = u"self";
constexpr QStringView AgreedSource = u"agreed";

/// What every output of the sample carries, in whatever language: GLOSSARY result.sample.
QString sampleNotice();

} // namespace core

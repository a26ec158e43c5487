// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

#include <QString>

#include <memory>
#include <vector>

namespace core {

/// What a person says to begin a new dossier with its first round.
struct Founding
{
    QString folder;
    int year = 0;             ///< 2000 to 2100
    QString criteriaFile;     ///< schema dvcq-criteria/1
    QString agenciesFile;     ///< schema dvcq-agencies/1
    std::vector<Body> bodies; ///< empty: the two of resources/defaults
};

/// Reads and checks both files, then makes the folder, with the year's public holidays and one administrator. Nothing
/// is left behind where it is refused.
[[nodiscard]] Checked<std::unique_ptr<Dossier>> foundDossier(const Founding &founding, Environment environment = {});

} // namespace core

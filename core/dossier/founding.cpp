// SPDX-License-Identifier: GPL-3.0-or-later
#include "founding.h"

#include "core/base/files.h"
#include "core/criteria/agencies_reader.h"
#include "core/criteria/criteria_reader.h"
#include "core/dossier/defaults.h"

#include <QFileInfo>

namespace core {

namespace {

constexpr qsizetype LargestFile = qsizetype{64} * 1024 * 1024;
constexpr int FirstYear = 2000;
constexpr int LastYear = 2100;

Checked<QByteArray> bytesOf(const QString &path)
{
    auto bytes = readFile(path, LargestFile);
    if (!bytes) {
        return tl::unexpected(Problems{bytes.error()});
    }
    return std::move(*bytes);
}

} // namespace

Checked<std::unique_ptr<Dossier>> foundDossier(const Founding &founding, Environment environment)
{
    if (founding.year < FirstYear || founding.year > LastYear) {
        return tl::unexpected(
            Problems{{ErrorCode::NumberOutOfRange, {}, QString::number(founding.year), QStringLiteral("2000–2100")}});
    }
    auto criteria = bytesOf(founding.criteriaFile);
    if (!criteria) {
        return tl::unexpected(criteria.error());
    }
    const auto agencies = bytesOf(founding.agenciesFile);
    if (!agencies) {
        return tl::unexpected(agencies.error());
    }
    auto set = readCriteriaSet(*criteria, QFileInfo(founding.criteriaFile).fileName());
    if (!set) {
        return tl::unexpected(set.error());
    }
    auto sheets = readAgencies(*agencies, QFileInfo(founding.agenciesFile).fileName(), *set);
    if (!sheets) {
        return tl::unexpected(sheets.error());
    }
    Beginning beginning;
    beginning.year = founding.year;
    beginning.criteriaBytes = std::move(*criteria);
    beginning.set = std::make_shared<const CriteriaSet>(std::move(*set));
    beginning.sheets = std::move(*sheets);
    beginning.bodies = founding.bodies.empty() ? defaultBodies() : founding.bodies;
    beginning.administrator = defaultAdministrator();
    beginning.holidays = defaultHolidays(founding.year);
    auto dossier = Dossier::create(founding.folder, beginning, std::move(environment));
    if (!dossier) {
        return tl::unexpected(Problems{dossier.error()});
    }
    return std::move(*dossier);
}

} // namespace core

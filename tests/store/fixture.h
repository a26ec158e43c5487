// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/criteria_set.h"
#include "core/store/store.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace tests {

constexpr int Year = 2019;
constexpr core::Instant Noon = 1'576'558'800'000; ///< 17 December 2019, 12:00 in Bắc Kạn

/// Components 1.1, 1.2, 2.1 and the groups CM and DVSN.
std::shared_ptr<const core::CriteriaSet> threeComponents();

core::Command commandOf(std::vector<core::AnyEdit> edits, core::Verb verb = core::Verb::ImportMarks);
template <class Row>
core::Edit<Row> added(Row row)
{
    return {std::nullopt, std::move(row)};
}

core::MarkRow mark(const QString &agency, const QString &source, const QString &component, int thousandths);

/// Bodies SNV and BDV, persons 1 and 2, that set, agencies STP, SCT and VPUB, the first two with a sheet, one holiday.
core::Command beginning();

/// The value, or the end of the run.
inline void valueOf(const core::Result<void> &result)
{
    if (!result) {
        qFatal("refused: %d %s", static_cast<int>(result.error().code), qPrintable(result.error().where));
    }
}

template <class T>
T valueOf(core::Result<T> result)
{
    if (!result) {
        qFatal("refused: %d %s %s %s", static_cast<int>(result.error().code), qPrintable(result.error().where),
               qPrintable(result.error().value), qPrintable(result.error().detail));
    }
    return std::move(*result);
}

/// A store with that beginning, in a folder that goes with it.
class StoreFixture
{
public:
    StoreFixture();

    QString folder() const { return m_folder; }
    QString file() const { return m_folder + QStringLiteral("/dossier.sqlite"); }
    core::Store &store() const { return *m_store; }
    void close() { m_store.reset(); }
    void reopen();

    [[nodiscard]] core::Result<core::Receipt> commit(core::Command command) const;
    core::RoundEditor loaded() const;
    std::int64_t entries() const;
    /// Every row of every table but the journal, without the columns `entry`. Closes the store meanwhile.
    QString dump();

private:
    QTemporaryDir m_directory;
    QString m_folder;
    std::unique_ptr<core::Store> m_store;
};

/// Runs SQL on a file that nobody has open, past the program.
void tamper(const QString &file, const char *sql);
/// The same, true where SQLite let it be done.
bool tries(const QString &file, const char *sql);

} // namespace tests

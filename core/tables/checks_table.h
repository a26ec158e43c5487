// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/round.h"
#include "core/model/rows.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace core {

/// Reads verdicts on evidence: agency,component,document,body,verdict,reason. A row with neither body nor verdict puts
/// the document on the agency's own list of evidence; one with both is that body's verdict, listed or not. A verdict
/// other than accepted needs a reason. Every problem is reported with its row.
struct CheckTable
{
    std::vector<CitationRow> citations;
    std::vector<CheckRow> checks;
};

[[nodiscard]] Checked<CheckTable> readChecks(const QByteArray &bytes, const QString &name, const Round &round);

} // namespace core

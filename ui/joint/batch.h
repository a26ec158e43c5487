// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/snapshot.h"
#include "ui/joint/agenda.h"

#include <QStringList>

#include <memory>

namespace ui {

/// What one act is about to do to many items, for the person to read first.
struct Batch
{
    QString title, about;
    QString act; ///< "Xác nhận 8 mục"
    QString key; ///< that does it
    QStringList headers;
    std::vector<QStringList> rows;
};

/// A row an agency with how many of its items are alike.
Batch alikeBatch(const std::shared_ptr<const core::Snapshot> &snapshot, const std::vector<core::SettledItem> &items,
                 Language language);
/// A row an item that was decided, with value and reason; what was settled together is one row an agency.
Batch confirmBatch(const std::shared_ptr<const core::Snapshot> &snapshot, const std::vector<core::SettledItem> &items,
                   Language language);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/language.h"

#include <QString>
#include <QStringList>

#include <vector>

class QAbstractItemModel;
class QPagedPaintDevice;

namespace ui {

/// A table on paper: its heading is repeated on every sheet, long cells go on below.
struct PaperTable
{
    QString title; ///< above it; empty: none
    QStringList columns;
    std::vector<bool> right; ///< by column: aligned to the right
    std::vector<QStringList> rows;
};

/// What a page of the window puts on A4: a title, what stands under it, rich text of Qt's subset of HTML, then tables.
struct Paper
{
    QString title;
    QString about;  ///< round, phase, who printed it when
    QString notice; ///< "SỐ LIỆU GIẢ ĐỊNH…" on every sheet; empty where the data are real
    QString html;
    std::vector<PaperTable> tables = {};
};

/// The model's rows; columns whose header says so (TextlessRole) and those without any text are left out.
PaperTable tableOf(const QAbstractItemModel &model);

/// The same within the rich text: for few rows.
QString tableHtml(const QAbstractItemModel &model);

/// The header role of a column that is drawn only and has no text.
constexpr int TextlessRole = Qt::UserRole;

/// A table that is too wide for an upright sheet.
bool wantsLandscape(const Paper &paper);

/// Draws the paper with its title and "trang n/N" on each sheet; returns how many there are.
int render(const Paper &paper, QPagedPaintDevice &device, Language language);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/language.h"

#include <QString>

#include <vector>

class QAbstractItemModel;
class QPagedPaintDevice;

namespace ui {

/// What a page of the window puts on A4: a title, what stands under it, and rich text of Qt's subset of HTML.
struct Paper
{
    QString title;
    QString about;  ///< round, phase, who printed it when
    QString notice; ///< "SỐ LIỆU GIẢ ĐỊNH…" on every sheet; empty where the data are real
    QString html;
};

/// The model's rows as a table; columns whose header says so (TextlessRole) are left out.
QString tableHtml(const QAbstractItemModel &model);

/// The header role of a column that is drawn only and has no text.
constexpr int TextlessRole = Qt::UserRole;

/// Draws the paper with "trang n/N" on each sheet; returns how many there are.
int render(const Paper &paper, QPagedPaintDevice &device, Language language);

} // namespace ui

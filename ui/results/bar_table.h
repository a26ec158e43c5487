// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ui {

class BarModel;

/// The lines of a BarModel: the name, its figures on the right, the bar below. Copies like every table.
class BarTable : public QTableView
{
    Q_OBJECT

public:
    BarTable(const QString &name, const QString &accessible, BarModel &model, QWidget *parent);

    /// As high as its lines.
    QSize sizeHint() const override;
};

} // namespace ui

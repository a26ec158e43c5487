// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/points.h"
#include "ui/look/chip.h"
#include "ui/words/language.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace ui {

/// A share with its name, drawn as a bar.
struct BarLine
{
    QString name;
    int count = -1;                    ///< below 0: there is none to count
    std::optional<core::Points> share; ///< per cent
    Tone tone = Tone::Accent;
    bool operator==(const BarLine &) const = default;
};

/// Shares of a whole, one a row.
class BarModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Count, Share, ColumnCount };
    enum Role { LineRole = Qt::UserRole };

    explicit BarModel(Language language, QObject *parent = nullptr);

    void show(std::vector<BarLine> lines);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Language m_language;
    std::vector<BarLine> m_lines;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::BarLine)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/joint/matter_words.h"

#include <QWidget>

class QGridLayout;

namespace ui {

/// A row a source: its name, its mark, and below what was entered the reason. Lines between the rows.
class SourceRows : public QWidget
{
    Q_OBJECT

public:
    explicit SourceRows(QWidget *parent = nullptr);

    /// Letters as this widget's own font has them.
    void show(const std::vector<SourceLine> &lines);
    /// Of the names' column, for what is lined up with it.
    int nameWidth() const { return m_nameWidth; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addRow(int row, const SourceLine &line);

    QGridLayout *m_grid = nullptr;
    std::vector<QWidget *> m_names; ///< a row each
    int m_nameWidth = 0;
};

} // namespace ui

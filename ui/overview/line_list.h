// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/work_line.h"

#include <QListWidget>

namespace ui {

/// Lines of work or of a checklist: a sign, how many, of what, and what opens them. As high as its lines; a line too
/// long for the width goes on below. Enter or a click opens.
class LineList : public QListWidget
{
    Q_OBJECT

public:
    LineList(const QString &name, const QString &accessible, QWidget *parent);

    /// The current line stays where it was.
    void setLines(const std::vector<WorkLine> &lines);

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

/// "5 mục chưa chấm của Sở Công Thương"
QString sentenceOf(const WorkLine &line);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <utility>
#include <vector>

namespace ui {

/// Keys as caps, each with the word for what it does. Where there is not room for all the last ones are left out;
/// the tooltip and a screen reader have them all.
class KeyLine : public QWidget
{
    Q_OBJECT

public:
    explicit KeyLine(QWidget *parent = nullptr);

    /// "↑ ↓ mục · Alt+↑ ↓ cơ quan · Enter lưu": what leads a part and is a key gets a cap.
    void show(const QString &keys);
    const QString &text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part
    {
        QString keys, word;
    };
    int widthOf(const Part &part) const;

    QString m_text;
    std::vector<Part> m_parts;
};

} // namespace ui

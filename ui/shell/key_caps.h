// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace ui {

/// Keys and what they do: {"↑ ↓"}, "mục".
struct KeyHint
{
    QStringList keys;
    QString words;
};

/// Reads a page's line of keys: "↑ ↓ mục · Ctrl+Enter thống nhất".
std::vector<KeyHint> keyHints(const QString &line);

/// Keys drawn as small caps, each with its words, to the right. Where there is little room the ones before the last
/// are left out, from the end; the tip says all.
class KeyCaps : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCaps(QWidget *parent = nullptr);

    void show(const QString &line);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widthOf(const KeyHint &hint) const;
    int draw(QPainter &painter, const KeyHint &hint, int left) const;

    std::vector<KeyHint> m_hints;
};

} // namespace ui

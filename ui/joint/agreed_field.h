// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ui {

class NumberEdit;

/// The agreed value, large, framed in its own colour: figures that can be typed, or the word for what is no number.
class AgreedField : public QWidget
{
    Q_OBJECT

public:
    AgreedField(const QString &name, QWidget *parent = nullptr);

    NumberEdit &points() { return *m_points; }
    /// Letters of figures and words.
    void dress(const QFont &figures, const QFont &words);
    /// Empty: the figures are shown.
    void showWord(const QString &word);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    NumberEdit *m_points = nullptr;
    QLabel *m_word = nullptr;
};

} // namespace ui

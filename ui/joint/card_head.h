// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/joint/matter_words.h"

#include <QWidget>

class QLabel;

namespace ui {

class Chip;

/// What an item is about: agency, component, what hangs on it, and where it stands in the list.
class CardHead : public QWidget
{
    Q_OBJECT

public:
    explicit CardHead(QWidget *parent = nullptr);

    void show(const MatterWords &words, const AgendaLine &line, const QString &position);
    void dress(const QFont &title);

private:
    QLabel *m_about = nullptr;
    QLabel *m_position = nullptr;
    QLabel *m_title = nullptr;
    Chip *m_stakes = nullptr;
};

} // namespace ui

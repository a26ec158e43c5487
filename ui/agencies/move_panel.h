// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agencies/agency_panel.h"

class QCheckBox;
class QPushButton;

namespace ui {

/// Another group for the agencies, with what their marks would become.
class MovePanel : public AgencyPanel
{
    Q_OBJECT

public:
    explicit MovePanel(Language language, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    void preview();

    QComboBox *m_group = nullptr;
    QLabel *m_preview = nullptr;
    QCheckBox *m_mayDrop = nullptr;
    QPushButton *m_move = nullptr;
    QStringList m_shown; ///< for whom the group stands
};

} // namespace ui

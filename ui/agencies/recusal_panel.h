// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agencies/agency_panel.h"

class QPushButton;

namespace ui {

/// A body that stands aside for the agencies, and who confirms in its stead.
class RecusalPanel : public AgencyPanel
{
    Q_OBJECT

public:
    explicit RecusalPanel(Language language, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    void fill();
    void recuse();

    QLabel *m_standing = nullptr;
    QComboBox *m_body = nullptr;
    QComboBox *m_substitute = nullptr;
    QPushButton *m_recuse = nullptr;
};

} // namespace ui

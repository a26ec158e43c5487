// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agencies/agency_panel.h"

class QPushButton;

namespace ui {

/// What a gate of the set asks to be said by hand of an agency: set or taken back, with its reason.
class FlagPanel : public AgencyPanel
{
    Q_OBJECT

public:
    explicit FlagPanel(Language language, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    void fill();
    void enter(bool set);
    int holding(const QString &flag) const;

    std::shared_ptr<const core::CriteriaSet> m_of; ///< whose flags are offered
    QComboBox *m_flag = nullptr;
    QLabel *m_about = nullptr;
    QPushButton *m_set = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agencies/agency_panel.h"

class QListWidget;

namespace ui {

/// Who appraises the agencies: each of the bodies' people with a key of their own, given the work or relieved of it.
class AssignPanel : public AgencyPanel
{
    Q_OBJECT

public:
    explicit AssignPanel(Language language, QWidget *parent = nullptr);

    /// Gives the agencies to the person of that place in the list, from 1; takes them back where all are given already.
    void toggle(int place);

protected:
    void refresh() override;

private:
    void buildPeople();
    void fillPeople();
    void fillParts();
    int given(int person) const;
    int component() const;

    std::shared_ptr<const core::CriteriaSet> m_of; ///< whose components are offered
    QComboBox *m_part = nullptr;
    QLabel *m_about = nullptr;
    QListWidget *m_people = nullptr;
};

} // namespace ui

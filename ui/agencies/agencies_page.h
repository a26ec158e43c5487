// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page.h"

class QTableView;

namespace ui {

class AgenciesModel;
class AgencyActs;

/// Cơ quan, đơn vị: who is assessed, in which group, what has come in and who has committed; moves and recusals.
class AgenciesPage : public Page
{
    Q_OBJECT

public:
    explicit AgenciesPage(const Means &means, QWidget *parent = nullptr);

    void goTo(const Place &place) override;
    Place place() const override;
    QString keys() const override;
    Paper paper() const override;

protected:
    void present(const core::Snapshot &snapshot) override;

private:
    void build();
    void showAgency();
    void enact(Act act);

    AgenciesModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    AgencyActs *m_acts = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agencies/agencies_model.h"
#include "ui/page/page.h"

class QButtonGroup;
class QTableView;

namespace ui {

class AgencyPane;

/// Cơ quan, đơn vị: who is assessed, in which group, what has come in, who appraises and who has committed; what can be
/// done to one of them or to several at once.
class AgenciesPage : public Page
{
    Q_OBJECT

public:
    explicit AgenciesPage(const Means &means, QWidget *parent = nullptr);

    /// Only::Blank: those without a reviewer.
    void goTo(const Place &place) override;
    Place place() const override;
    QString keys() const override;
    Paper paper() const override;

protected:
    void present(const core::Snapshot &snapshot) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildTable();
    void layOut(const Column &column);
    void fillPills(const core::Round &round);
    void addPill(const QString &text, const QString &hint, const AgenciesModel::Filter &filter);
    void pick(const AgenciesModel::Filter &filter);
    void keepChosen(const QStringList &agencies, const QString &current);
    void fitColumns();
    void showChosen();
    void enact(const Act &act);
    QStringList chosen() const;

    AgenciesModel *m_model = nullptr;
    AgenciesModel::Filter m_filter;
    QWidget *m_pills = nullptr;
    QButtonGroup *m_group = nullptr;
    QLabel *m_none = nullptr;
    QTableView *m_table = nullptr;
    AgencyPane *m_pane = nullptr;
    bool m_isFilling = false; ///< what is chosen changes for a moment only
};

} // namespace ui

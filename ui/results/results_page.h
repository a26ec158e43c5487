// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/results_table.h"
#include "ui/page/page.h"

class QComboBox;
class QLabel;
class QTableView;

namespace ui {

class ResultsModel;

/// Kết quả, xếp loại: the table of a round, for one group or all, with the counts of each class.
class ResultsPage : public Page
{
    Q_OBJECT

public:
    explicit ResultsPage(const Means &means, QWidget *parent = nullptr);

    void goTo(const Place &place) override;
    Place place() const override;
    QString keys() const override;
    Paper paper() const override;

protected:
    void present(const core::Snapshot &snapshot) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fillGroups(const core::Round &round);
    void openSheet();
    void showGroup();
    void fitNames();
    QString countsOf(const core::ClassCounts &counts) const;

    core::ResultsTable m_results;
    ResultsModel *m_model = nullptr;
    QComboBox *m_groups = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_counts = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace ui

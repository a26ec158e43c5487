// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/results_table.h"
#include "ui/page/page.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QTableView;

namespace ui {

class BarModel;
class BarTable;
class ResultsModel;

/// Kết quả, xếp loại: the table of a round, for one group or all; how the chosen agency came to its class; the counts
/// of each class and what the group is weakest in.
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
    void buildTable();
    QWidget *buildLeft();
    QWidget *buildCards();
    void fillGroups(const core::Round &round);
    void choose(int group);
    void openSheet();
    void showGroup();
    void showCards();
    void showDetail();
    void fit();
    void fitNames();
    QString groupName(int group) const;
    QString stateOf(const core::Round &round) const;

    core::ResultsTable m_results;
    int m_group = -1; ///< all
    ResultsModel *m_model = nullptr;
    BarModel *m_classes = nullptr;
    BarModel *m_weakest = nullptr;
    QWidget *m_pills = nullptr;
    QButtonGroup *m_pillGroup = nullptr;
    QComboBox *m_groups = nullptr; ///< in place of the pills where they are too wide
    QLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_counts = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_legend = nullptr;
    QLabel *m_detail = nullptr;
    QWidget *m_cards = nullptr;
    BarTable *m_classTable = nullptr;
    BarTable *m_weakTable = nullptr;
};

} // namespace ui

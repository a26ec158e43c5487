// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/next_work.h"
#include "ui/page/page.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;

namespace ui {

class ProgressModel;

/// Tổng quan: what to do next, how far one's own work has come, and the step to the next phase with what is still
/// missing for it.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const Means &means, QWidget *parent = nullptr);

    Place place() const override { return {PageKind::Overview, {}, {}, {}, Only::All}; }
    QString keys() const override;
    Paper paper() const override;

protected:
    void present(const core::Snapshot &snapshot) override;

private:
    void build();
    QWidget *buildWork();
    QWidget *buildSteps();
    void take(Overview overview);
    void showSteps();
    void openWork();
    void openProgress();
    void openMissing();
    void step(core::Phase to);
    void showMissing(const core::Problems &problems);

    Overview m_overview;
    core::Problems m_missing;
    int m_asked = 0; ///< the latest overview that was asked for
    ProgressModel *m_model = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QListWidget *m_work = nullptr;
    QTableView *m_progress = nullptr;
    QPushButton *m_forward = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_back = nullptr;
    QLabel *m_missingTitle = nullptr;
    QListWidget *m_missingList = nullptr;
};

} // namespace ui

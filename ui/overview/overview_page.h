// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overview.h"
#include "ui/page/page.h"

class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace ui {

class LineList;
class PhaseStrip;
class ProgressModel;
class ShareBar;
class WorkModel;

/// Tổng quan: what to do next, how far it has come, and the step to the next phase with what is still missing for it.
/// A line whose list no other page has is listed here, in place of the cards.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const Means &means, QWidget *parent = nullptr);

    void goTo(const Place &place) override;
    Place place() const override;
    QString keys() const override;
    Paper paper() const override;

protected:
    void present(const core::Snapshot &snapshot) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildHome();
    QWidget *buildWork();
    QWidget *buildProgress();
    QWidget *buildIntake();
    QWidget *buildEvidence();
    QWidget *buildSteps();
    QWidget *buildList();
    QLabel *addFigure(QBoxLayout &row, const QString &name);
    void showFigure(QLabel *figure, int count, const QString &what, Tone tone);

    void ask();
    void take(Overview overview);
    void fitStrip();
    void showProgress();
    void fitProgress();
    void showIntake();
    void showEvidence();
    void showSteps();
    void showList();
    void leaveList();
    void open(const std::vector<WorkLine> &lines, int row);
    void openRow();
    void openProgress();
    void askStep(core::Phase to);
    void askWantedStep();

    Overview m_overview;
    std::vector<core::Draft> m_drafts;
    Only m_only = Only::All; ///< the list that is shown instead of the cards
    int m_asked = 0;         ///< the latest overview that was asked for
    int m_known = 0;         ///< and that is shown
    bool m_stepWanted = false;
    QString m_wantedAgency, m_wantedComponent; ///< in that list

    ProgressModel *m_model = nullptr;
    WorkModel *m_rows = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    PhaseStrip *m_strip = nullptr;
    QStackedWidget *m_stack = nullptr;
    LineList *m_work = nullptr;
    QTableView *m_progress = nullptr;
    QWidget *m_right = nullptr;
    QLabel *m_intakeTitle = nullptr;
    QLabel *m_onTime = nullptr;
    QLabel *m_late = nullptr;
    QLabel *m_missing = nullptr;
    ShareBar *m_bar = nullptr;
    QLabel *m_missingNames = nullptr;
    QWidget *m_evidencePane = nullptr;
    QFormLayout *m_evidence = nullptr;
    QWidget *m_stepPane = nullptr;
    QLabel *m_checkTitle = nullptr;
    LineList *m_checklist = nullptr;
    QPushButton *m_forward = nullptr;
    QPushButton *m_back = nullptr;
    QLabel *m_listTitle = nullptr;
    QTableView *m_list = nullptr;
};

} // namespace ui

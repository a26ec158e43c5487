// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page.h"
#include "ui/scoring/mark_form.h"
#include "ui/scoring/scoring_model.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace ui {

class EvidencePane;
class MarkSaver;

/// Chấm điểm: a reviewer goes through one agency's components, or one component's agencies, and marks each.
///
/// What is whole is saved at once; what is not yet is kept as a draft within two seconds and shown again, with a word
/// about it, when the program was cut off.
class ScoringPage : public Page
{
    Q_OBJECT

public:
    explicit ScoringPage(const Means &means, QWidget *parent = nullptr);
    /// Saves what is in the form.
    ~ScoringPage() override;

    void goTo(const Place &place) override;
    void keep() override;
    Place place() const override;
    QString keys() const override;
    Paper paper() const override;

protected:
    void present(const core::Snapshot &snapshot) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int NarrowBelow = 1180; ///< there the evidence takes the form's place when it is asked for

    void build();
    QWidget *buildLeft();
    QWidget *buildMiddle();
    QWidget *buildWalks(QWidget *parent);
    void connectAll();
    void fillChoice();
    void list();
    void showCounts();
    void showCurrent();
    void showNotice();
    MarkSpot spotOf(const MarkLine &line) const;
    bool mayMark(const core::Sheet &sheet) const;
    QString whyNot(const core::Sheet &sheet) const;
    void select(int row);
    void move(int by);
    void moveAgency(int by);
    void saveAndNext();
    void showRefusal(const core::Error &error, const MarkSpot &spot);
    void say(const QString &problem);
    void showDrafts();
    void changeWalk(Walk walk);
    void changeChoice();
    void changeFilter();
    void changeRow();
    void nextPane();
    void toggleEvidence();
    bool actOn(int key, Qt::KeyboardModifiers modifiers);
    void commitBody();

    ScoringModel *m_model = nullptr;
    Listing m_listing;
    Place m_wanted; ///< asked for while there was no snapshot
    int m_person = 0;

    QButtonGroup *m_walks = nullptr;
    QComboBox *m_choice = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_blank = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_notice = nullptr;
    QScrollArea *m_scroll = nullptr;
    MarkForm *m_form = nullptr;
    MarkSaver *m_saver = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_mine = nullptr; ///< where two entries collide
    QPushButton *m_theirs = nullptr;
    QPushButton *m_commit = nullptr;
    QPushButton *m_next = nullptr;
    EvidencePane *m_evidence = nullptr;
};

} // namespace ui

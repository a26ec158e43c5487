// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page.h"
#include "ui/scoring/mark_spot.h"
#include "ui/scoring/scoring_model.h"

class QButtonGroup;
class QListView;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace ui {

class EvidencePane;
class FactPane;
class MarkForm;
class MarkSaver;
class ScoringHead;
class Strip;

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
    void handOver() override;
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
    void build();
    QWidget *buildLeft();
    QWidget *buildMiddle();
    QWidget *buildTabs();
    QLayout *buildStrips();
    QLayout *buildFoot();
    void connectAll();
    void fillChoice();
    void list();
    void showProgress();
    void showCurrent();
    void showFact(const MarkLine &line);
    bool byFact() const { return m_listing.walk == Walk::ByFact; }
    MarkSpot spotNow() const;
    void showNotice();
    QString broughtBack() const;
    RoundPointer round() const { return {snapshot(), &snapshot()->round}; }
    MarkSpot spotOf(const MarkLine &line) const;
    void select(int row);
    void move(int by);
    void saveAndNext();
    void saveFactAndNext();
    void goOn(int next, int row);
    void skip();
    void refocus(bool byPoints);
    void showRefusal(const core::Error &error, const MarkSpot &spot);
    void showCollision();
    void enterFact();
    void showDrafts();
    void showFactDrafts();
    void changeWalk(Walk walk);
    void changeChoice(int at);
    void changeFilter(bool onlyBlank);
    void changeRow();
    void nextPane();
    void toggleEvidence();
    void showSide(bool evidence);
    bool actOn(const QKeyEvent &event);
    bool actOnFigure(const QString &text);
    bool actOnLetter(int key);
    void commitBody();

    ScoringModel *m_model = nullptr;
    Listing m_listing;
    Place m_wanted; ///< asked for while there was no snapshot
    int m_person = 0;
    QString m_folder;      ///< of the dossier that is shown
    MarkSpot m_left;       ///< where the page was when another person sat down
    bool m_narrow = false; ///< the evidence takes the form's place when it is asked for

    QSplitter *m_panes = nullptr;
    ScoringHead *m_head = nullptr;
    QListView *m_list = nullptr;
    QWidget *m_tabs = nullptr;
    QButtonGroup *m_sides = nullptr;
    Strip *m_notice = nullptr;
    Strip *m_complete = nullptr;
    QPushButton *m_commit = nullptr;
    QStackedWidget *m_stack = nullptr;
    QScrollArea *m_scroll = nullptr;
    MarkForm *m_form = nullptr;
    QScrollArea *m_factScroll = nullptr; ///< in the form's place
    FactPane *m_facts = nullptr;
    MarkSaver *m_saver = nullptr;
    QPushButton *m_before = nullptr;
    QPushButton *m_later = nullptr;
    QPushButton *m_next = nullptr;
    EvidencePane *m_evidence = nullptr;
};

} // namespace ui

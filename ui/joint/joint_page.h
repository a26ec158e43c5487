// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/joint/agenda.h"
#include "ui/page/page.h"

#include <optional>

class QButtonGroup;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace ui {

class AgendaModel;
class EvidencePane;
class JointCard;

/// Họp thống nhất: what the bodies differ in, heaviest first; one item at a time is agreed with its reason, then
/// confirmed by both.
///
/// The list never moves under the person: its new order waits until another item is chosen.
class JointPage : public Page
{
    Q_OBJECT

public:
    explicit JointPage(const Means &means, QWidget *parent = nullptr);

    void goTo(const Place &place) override;
    Place place() const override;
    QString keys() const override;
    Paper paper() const override;

protected:
    void present(const core::Snapshot &snapshot) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildStrip();
    QWidget *buildLeft();
    QWidget *buildMiddle();
    void take(Agenda agenda);
    void showPart();
    QString partName(AgendaPart part) const;
    void showStrip();
    void showCurrent();
    void showButtons();
    void select(int row);
    void move(int by);
    void later();
    void settle();
    void confirm();
    void settleAlike();
    void confirmAll();
    void enact(Act act);
    void chooseRow();
    void choosePart(int part);
    void say(const QString &text);
    bool actOnEnter(Qt::KeyboardModifiers modifiers);
    bool actOn(int key, Qt::KeyboardModifiers modifiers);
    std::optional<core::SettledItem> current() const;

    Agenda m_agenda;
    std::optional<Agenda> m_next; ///< newer, shown when another item is chosen
    AgendaPart m_part = AgendaPart::Open;
    std::vector<AgendaItem> m_putOff;
    Place m_wanted;
    bool m_isFilling = false; ///< the list changes, not the person's choice
    int m_asked = 0;          ///< the latest agenda that was asked for

    AgendaModel *m_model = nullptr;
    QButtonGroup *m_parts = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_left = nullptr;
    QPushButton *m_alike = nullptr;
    QPushButton *m_confirmAll = nullptr;
    QScrollArea *m_scroll = nullptr;
    JointCard *m_card = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_later = nullptr;
    QPushButton *m_settle = nullptr;
    QPushButton *m_confirm = nullptr;
    EvidencePane *m_evidence = nullptr;
};

} // namespace ui

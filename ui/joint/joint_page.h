// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/joint/agenda.h"
#include "ui/joint/joint_foot.h"
#include "ui/page/page.h"

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace ui {

class JointCard;
class JointQueue;
class JointStrip;
class SidePane;
class Matter;
class MatterWords;
class TabRow;
class TypedItems;
struct Batch;

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
    void keep() override;
    Paper paper() const override;

Q_SIGNALS:
    /// The card alone, for a projector: what is around the page steps aside; or no longer.
    void presented(bool alone);

protected:
    void present(const core::Snapshot &snapshot) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void listen();
    QWidget *buildMiddle();
    QWidget *buildEmpty();
    void arrange();
    void showMiddle();
    void showTabs();
    void chooseTab(int tab);
    void setPresenting(bool presenting);
    void take(Agenda agenda);
    void leave();
    void showCurrent();
    void showEmpty();
    void showNext();
    JointFoot::State nextOf(const Matter &matter, const MatterWords &words) const;
    QString waitingWords(const MatterWords &words) const;
    std::vector<core::SettledItem> mine() const;
    void askForHistory();
    void keepPutOff() const;
    void settle();
    void confirm();
    void reserve(const QString &body, const QString &text);
    void settleAlike();
    void confirmAll();
    void actOnEmpty();
    void ask(const Batch &batch, const Act &act);
    void enact(const Act &act);
    void say(const QString &text);
    bool actOnEnter(Qt::KeyboardModifiers modifiers);
    bool actOn(int key, Qt::KeyboardModifiers modifiers);
    bool turnTo(int key);

    Place m_wanted;
    QString m_putOffKey;                      ///< whose items are put off in the list
    int m_asked = 0;                          ///< the latest agenda
    bool m_isActing = false;                  ///< until it is answered the card stays
    std::optional<AgendaItem> m_confirmsNext; ///< ordered before the answer
    bool m_isPresenting = false, m_readsHistory = false;
    bool m_wantsHistory = false; ///< another one by now

    JointStrip *m_strip = nullptr;
    QSplitter *m_panes = nullptr;
    JointQueue *m_queue = nullptr;
    TabRow *m_tabs = nullptr;
    QStackedWidget *m_middle = nullptr;
    QLabel *m_empty = nullptr, *m_problem = nullptr;
    QPushButton *m_emptyAct = nullptr;
    QScrollArea *m_scroll = nullptr;
    JointCard *m_card = nullptr;
    JointFoot *m_foot = nullptr;
    SidePane *m_side = nullptr;
    TypedItems *m_typed = nullptr;
};

} // namespace ui

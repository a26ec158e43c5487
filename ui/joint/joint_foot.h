// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/language.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace ui {

class KeyButton;

/// Below the card: put off, and the one next act on the item.
class JointFoot : public QWidget
{
    Q_OBJECT

public:
    enum class Next { None, Settle, Confirm };
    struct State
    {
        bool there = false; ///< an item is shown
        bool isPutOff = false;
        Next next = Next::None;
        QString words;       ///< of the next act; of why there is none
        QString reserving;   ///< the body that may keep another opinion; empty: none
        QString reservation; ///< which it keeps
    };

    explicit JointFoot(Language language, QWidget *parent = nullptr);

    void show(const State &state);
    Next next() const { return m_next; }
    /// Asks for the opinion that the body keeps, below the card; false where it may keep none.
    bool askForReservation();

Q_SIGNALS:
    void laterWanted();
    void settleWanted();
    void confirmWanted();
    /// Empty: withdrawn.
    void reservationWanted(const QString &body, const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildReservation(Language language);
    void reserve();
    void closeReservation();

    Language m_language;
    QString m_reserving;
    QString m_kept;
    Next m_next = Next::None;
    QPushButton *m_later = nullptr;
    KeyButton *m_settle = nullptr;
    KeyButton *m_confirm = nullptr;
    QPushButton *m_reserve = nullptr;
    QWidget *m_asking = nullptr;
    QPlainTextEdit *m_opinion = nullptr;
};

} // namespace ui

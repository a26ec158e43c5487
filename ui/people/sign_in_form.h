// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dossier/snapshot.h"
#include "ui/people/patience.h"
#include "ui/words/language.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTimer;

namespace ui {

/// Who could sit down at a dossier.
struct Chairs
{
    std::vector<core::Person> people;
    std::vector<int> withPassword;  ///< numbers, ascending
    std::vector<core::Body> bodies; ///< empty before anybody has signed in: nothing is read for nobody
};

/// The people of a dossier and a password: whoever is chosen sits down. Enter does it; who has no password needs none.
///
/// A few letters of a name, without marks, find the person. What was typed stays until it was right.
class SignInForm : public QWidget
{
    Q_OBJECT

public:
    /// patience outlives it.
    SignInForm(Patience &patience, Language language, QWidget *parent = nullptr);

    /// Those of them who may sign in; chosen stands ready, 0: the first.
    void show(const Chairs &chairs, int chosen);
    /// What came of wanted(); none: that person sits here.
    void showAnswer(const core::Problems &problems);
    void clear();

Q_SIGNALS:
    void wanted(int person, const QString &password);
    /// That person sits here now.
    void done();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void layOut();
    void find(const QString &words);
    void choose();
    void submit();
    void tick();
    int chosen() const;
    bool needsPassword() const;
    void goOn(const QObject *from);

    Patience &m_patience;
    Language m_language;
    QLineEdit *m_words = nullptr;
    QListWidget *m_list = nullptr;
    QLineEdit *m_password = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_answer = nullptr;
    QPushButton *m_enter = nullptr;
    QTimer *m_timer = nullptr;
    QString m_problem;
    bool m_isAsking = false;
};

} // namespace ui

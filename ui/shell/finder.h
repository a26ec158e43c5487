// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/snapshot.h"
#include "ui/page/place.h"
#include "ui/words/language.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ui {

/// Somewhere to go: its words and where they lead.
struct Goal
{
    QString text;
    QString kind; ///< "Cơ quan, đơn vị"
    Place place;
};

/// Ctrl+K: type a few letters, without marks, of an agency, a component or a page; Enter goes there.
class Finder : public QDialog
{
    Q_OBJECT

public:
    Finder(std::vector<Goal> goals, Language language, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const ui::Place &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void find(const QString &words);
    void accept() override;

    std::vector<Goal> m_goals;
    std::vector<QString> m_folded; ///< of m_goals, in their order
    std::vector<std::size_t> m_found;
    Language m_language;
    QLineEdit *m_words = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_none = nullptr;
};

/// All pages, and all agencies and components of the round.
std::vector<Goal> goalsOf(const core::Round &round, Language language);

} // namespace ui

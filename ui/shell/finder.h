// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/goals.h"

#include <QDialog>
#include <QFuture>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ui {

/// Ctrl+K: type a code or a few letters, without marks, of an agency, a component, a document, a person, a page or a
/// command; Enter goes there or does it.
class Finder : public QDialog
{
    Q_OBJECT

public:
    /// The goals may still be on their way.
    Finder(const QFuture<std::vector<Goal>> &goals, Language language, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const ui::Goal &goal);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void find();
    void accept() override;

    std::vector<Goal> m_goals;
    std::vector<std::size_t> m_found;
    Language m_language;
    bool m_isHurried = false; ///< Enter was pressed before there was anything
    QLineEdit *m_words = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_none = nullptr;
};

} // namespace ui

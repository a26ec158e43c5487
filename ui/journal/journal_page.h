// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/words/language.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace ui {

class JournalModel;

/// Nhật ký: who did what, when and why, what each act changed, and whether the dossier is as its journal says.
class JournalPage : public QWidget
{
    Q_OBJECT

public:
    /// The desk must outlive the page.
    JournalPage(Desk &desk, Language language, QWidget *parent = nullptr);

private:
    void build();
    void buildTable();
    void layOut(QWidget *title);
    void refresh();
    void applyFilter();
    void showChanges();
    void verify();
    void showSoundness(const core::Result<core::Problems> &found);

    Desk &m_desk;
    Language m_language;
    JournalModel *m_model = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_sample = nullptr;
    QPushButton *m_verify = nullptr;
    QLabel *m_sound = nullptr;
    QTableView *m_table = nullptr;
    QPlainTextEdit *m_changes = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace ui {

class JournalModel;

/// Nhật ký: who did what, when and why, what each act changed, and whether the dossier is as its journal says.
class JournalPage : public Page
{
    Q_OBJECT

public:
    explicit JournalPage(const Means &means, QWidget *parent = nullptr);

    Place place() const override { return {PageKind::Journal, {}, {}, {}, Only::All}; }
    QString keys() const override;
    Paper paper() const override;

protected:
    void present(const core::Snapshot &snapshot) override;

private:
    void build();
    void buildTable();
    void layOut(const Column &column);
    void applyFilter();
    void showChanges();
    void verify();
    void showSoundness(const core::Result<core::Problems> &found);

    JournalModel *m_model = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_counts = nullptr;
    QPushButton *m_verify = nullptr;
    QLabel *m_sound = nullptr;
    QTableView *m_table = nullptr;
    QPlainTextEdit *m_changes = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/journal_rows.h"
#include "ui/page/page.h"

class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace ui {

class JournalFilter;
class JournalModel;
class Soundness;

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
    void take(std::shared_ptr<const JournalRows> rows);
    /// Finds anew, on a thread beside; only the latest question is answered.
    void find();
    void showFound(std::vector<std::size_t> found);
    void showChanges();
    void openPlace();

    JournalModel *m_model = nullptr;
    std::shared_ptr<const JournalRows> m_rows;
    std::vector<std::size_t> m_shown; ///< positions in m_rows
    int m_asked = 0;                  ///< counts questions
    JournalFilter *m_filter = nullptr;
    QLabel *m_counts = nullptr;
    QPushButton *m_verify = nullptr;
    QPushButton *m_open = nullptr;
    Soundness *m_soundness = nullptr;
    QTableView *m_table = nullptr;
    QPlainTextEdit *m_changes = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"
#include "ui/words/language.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace ui {

class ResultsModel;

/// Kết quả, xếp loại: the table of a round, for one group or all, with the counts of each class.
class ResultsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPage(Language language, QWidget *parent = nullptr);

    void showRound(const core::Round &round);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void showGroup();
    void fitNames();
    void copySelection() const;
    QString countsOf(int group) const;

    Language m_language;
    core::Round m_round;
    ResultsModel *m_model = nullptr;
    QComboBox *m_groups = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_sample = nullptr;
    QLabel *m_counts = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace ui

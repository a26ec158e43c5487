// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scoring/mark_lines.h"

#include <QAbstractListModel>

#include <vector>

namespace ui {

/// The lines of marks as a list. Blanks count before the filter.
class ScoringModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LineRole = Qt::UserRole };

    explicit ScoringModel(Language language, QObject *parent = nullptr);

    void show(const core::Round &round, const Listing &listing);
    /// That line is on its way to the disk.
    void showSaving(int sheet, int component, bool blank);
    /// -1 where it is not listed.
    int rowOf(int sheet, int component) const;
    /// The next blank after row, going round, those that the person is asked to appraise first; -1 where there is none.
    int nextBlank(int row) const;
    /// The next or (-1) previous line that is no heading; row itself where there is none.
    int step(int row, int by) const;
    /// nullptr for headings and out of range.
    const MarkLine *line(int row) const;
    int marks() const { return m_marks; }
    int blanks() const { return m_blanks; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    Language m_language;
    std::vector<MarkLine> m_lines;
    int m_marks = 0, m_blanks = 0;
};

} // namespace ui

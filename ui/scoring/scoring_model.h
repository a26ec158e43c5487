// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"
#include "ui/look/chip.h"
#include "ui/words/language.h"

#include <QAbstractListModel>

#include <utility>
#include <vector>

namespace ui {

/// Which way a reviewer goes through the marks.
enum class Walk {
    ByAgency,    ///< one agency, all its components
    ByComponent, ///< one component, all agencies that it applies to
};

/// One line of the list of marks: a criterion's heading, or a component (of an agency) with its mark.
struct MarkLine
{
    bool heading = false;
    int sheet = -1, component = -1; ///< positions; -1 on headings
    QString code, title;
    QString sign;  ///< "✓ ○ ✎ ⊘ –"
    QString value; ///< "1,50" or "–"
    QString maximum;
    Tone tone = Tone::Quiet;
    bool blank = false;
};

/// What is listed.
struct Listing
{
    Walk walk = Walk::ByAgency;
    int at = 0; ///< the sheet or the component
    int source = 0;
    bool onlyBlank = false;
    std::vector<std::pair<int, int>> drafts; ///< sheet and component: typed, not yet saved
    bool operator==(const Listing &) const = default;
};

/// The lines of one agency's sheet or of one component. Pure.
std::vector<MarkLine> markLines(const core::Round &round, const Listing &listing, Language language);

/// Those lines as a list. Blanks count before the filter.
class ScoringModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LineRole = Qt::UserRole };

    explicit ScoringModel(Language language, QObject *parent = nullptr);

    void show(const core::Round &round, const Listing &listing);
    /// -1 where it is not listed.
    int rowOf(int sheet, int component) const;
    /// The next blank after row, going round; -1 where there is none.
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

Q_DECLARE_METATYPE(ui::MarkLine)

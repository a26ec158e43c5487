// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace core {

/// A table with a header row, columns found by name. Texts are NFC and trimmed.
class CsvTable
{
public:
    struct Row
    {
        int line = 0;               ///< of the rows that hold anything at all, the header being 1
        std::vector<QString> cells; ///< as many as there are columns
    };

    static constexpr qsizetype MostBytes = 256 * 1024 * 1024;
    static constexpr qsizetype LongestCell = 10'000;

    /// Reads UTF-8 with or without a byte order mark; comma or semicolon, whichever the header row has more of outside
    /// quotes; RFC 4180 quoting. Names of columns are matched without regard to case. Blank lines are passed over.
    /// Reports all of: a required column that is missing, a known column that stands twice, rows with too many or
    /// too few cells, over-long cells, control and direction characters, broken quoting, bytes that are no UTF-8 (with
    /// their line). Problems have `where` "name:line". Columns that are neither required nor optional are kept in
    /// `ignored`.
    [[nodiscard]] static Checked<CsvTable> parse(const QByteArray &bytes, const QString &name,
                                                 const QStringList &required, const QStringList &optional);

    const std::vector<Row> &rows() const { return m_rows; }
    const QStringList &ignored() const { return m_ignored; }

    /// The cell of a required or optional column; empty where an optional column is absent.
    static const QString &cell(const Row &row, int column);
    /// Position for cell() of a required or optional column, -1 where it is absent.
    int column(const QString &name) const;

private:
    void readHeader(const Row &header, const QString &name, const std::pair<QStringList, QStringList> &columns,
                    Problems &problems);

    QStringList m_names; ///< lower case, by position
    QStringList m_ignored;
    std::vector<Row> m_rows;
};

/// One row of RFC 4180 CSV ending in "\n". Cells that a spreadsheet would take for a formula (first character one of
/// = + - @ TAB CR) are prefixed with an apostrophe, numbers are not.
QByteArray csvRow(const QStringList &cells);

} // namespace core

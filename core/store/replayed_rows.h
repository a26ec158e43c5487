// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"
#include "core/store/row_fields.h"

#include <QHash>

#include <optional>
#include <utility>

namespace core {

/// A row as the journal leaves it, and the entry of its last write.
template <class Row>
struct Standing
{
    int round = 0; ///< 0 for the dossier's own rows
    Row row;
    std::int64_t entry = 0;
};

/// Nouns whose rows belong to the dossier; all others belong to a round.
template <class Row>
constexpr bool IsDossierWide =
    std::is_same_v<
        Row,
        Body> || std::is_same_v<Row, Person> || std::is_same_v<Row, CriteriaSetRow> || std::is_same_v<Row, AgencyRow> || std::is_same_v<Row, RoundRow> || std::is_same_v<Row, CredentialRow>;

inline QString keyText(int value)
{
    return QString::number(value);
}
inline QString keyText(QDate value)
{
    return value.toString(Qt::ISODate);
}
inline const QString &keyText(const QString &value)
{
    return value;
}

/// The rows of one noun as the journal leaves them, by round and key.
template <class Row>
class ReplayedRows
{
public:
    /// False where before is not what stands; the edit is done all the same.
    bool apply(int round, const Edit<Row> &edit, std::int64_t entry)
    {
        const QString key = keyOf(round, edit.row());
        const auto standing = m_rows.constFind(key);
        const bool holds = standing == m_rows.cend() ? !edit.before : edit.before == standing->row;
        if (edit.after) {
            m_rows.insert(key, {IsDossierWide<Row> ? 0 : round, *edit.after, entry});
        } else {
            m_rows.remove(key);
        }
        return holds;
    }

    /// The row with the key of this one, no longer here; nothing where there is none.
    std::optional<Standing<Row>> take(int round, const Row &row)
    {
        const auto found = m_rows.find(keyOf(round, row));
        if (found == m_rows.end()) {
            return {};
        }
        Standing<Row> standing = std::move(*found);
        m_rows.erase(found);
        return standing;
    }

    /// Calls seen(standing) for every row, by key.
    template <class Seen>
    void each(Seen seen) const
    {
        QStringList keys = m_rows.keys();
        keys.sort();
        for (const QString &key : std::as_const(keys)) {
            seen(*m_rows.constFind(key));
        }
    }

private:
    static QString keyOf(int round, const Row &row)
    {
        QString key = IsDossierWide<Row> ? QString() : QString::number(round);
        [&]<std::size_t... I>(std::index_sequence<I...> /*fields*/)
        {
            ((key += u'\n' + keyText(row.*std::get<I>(RowFields<Row>::All))), ...);
        }
        (std::make_index_sequence<RowFields<Row>::Key>());
        return key;
    }

    QHash<QString, Standing<Row>> m_rows;
};

} // namespace core

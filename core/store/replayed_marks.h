// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/replayed_rows.h"

#include <algorithm>
#include <vector>

namespace core {

/// Marks, of which a store holds millions: codes become numbers, texts stand apart.
template <>
class ReplayedRows<MarkRow>
{
public:
    bool apply(int round, const Edit<MarkRow> &edit, std::int64_t entry);
    std::optional<Standing<MarkRow>> take(int round, const MarkRow &row);

    template <class Seen>
    void each(Seen seen) const
    {
        std::vector<Key> keys(m_marks.keyBegin(), m_marks.keyEnd());
        std::sort(keys.begin(), keys.end());
        for (const Key &key : keys) {
            seen(standing(key));
        }
    }

private:
    class Names
    {
    public:
        int numberOf(const QString &name);
        const QString &at(int number) const { return m_names[static_cast<std::size_t>(number)]; }

    private:
        QHash<QString, int> m_numbers;
        std::vector<QString> m_names;
    };

    struct Key
    {
        int round = 0, agency = 0, component = 0, source = 0;

        auto operator<=>(const Key &) const = default;
        friend std::size_t qHash(const Key &key, std::size_t seed)
        {
            return qHashMulti(seed, key.round, key.agency, key.component, key.source);
        }
    };

    struct Value
    {
        std::int64_t entry = 0;
        Mark mark;
    };

    Key keyOf(int round, const MarkRow &row);
    Standing<MarkRow> standing(const Key &key) const;

    Names m_agencies, m_components, m_sources;
    QHash<Key, Value> m_marks;
    QHash<Key, MarkText> m_texts; ///< of those marks that have one
};

} // namespace core

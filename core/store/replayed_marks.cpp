// SPDX-License-Identifier: GPL-3.0-or-later
#include "replayed_marks.h"

namespace core {

int ReplayedRows<MarkRow>::Names::numberOf(const QString &name)
{
    const auto known = m_numbers.constFind(name);
    if (known != m_numbers.cend()) {
        return *known;
    }
    const auto number = static_cast<int>(m_names.size());
    m_names.push_back(name);
    m_numbers.insert(name, number);
    return number;
}

ReplayedRows<MarkRow>::Key ReplayedRows<MarkRow>::keyOf(int round, const MarkRow &row)
{
    return {round, m_agencies.numberOf(row.agency), m_components.numberOf(row.component),
            m_sources.numberOf(row.source)};
}

Standing<MarkRow> ReplayedRows<MarkRow>::standing(const Key &key) const
{
    const Value value = m_marks.value(key);
    return {key.round,
            {m_agencies.at(key.agency), m_sources.at(key.source), m_components.at(key.component), value.mark,
             m_texts.value(key)},
            value.entry};
}

bool ReplayedRows<MarkRow>::apply(int round, const Edit<MarkRow> &edit, std::int64_t entry)
{
    const Key key = keyOf(round, edit.row());
    const auto found = m_marks.constFind(key);
    const bool holds = found == m_marks.cend()
        ? !edit.before
        : edit.before && edit.before->mark == found->mark && edit.before->text == m_texts.value(key);
    if (!edit.after) {
        m_marks.remove(key);
        m_texts.remove(key);
        return holds;
    }
    m_marks.insert(key, {entry, edit.after->mark});
    if (edit.after->text == MarkText{}) {
        m_texts.remove(key);
    } else {
        m_texts.insert(key, edit.after->text);
    }
    return holds;
}

std::optional<Standing<MarkRow>> ReplayedRows<MarkRow>::take(int round, const MarkRow &row)
{
    const Key key = keyOf(round, row);
    if (!m_marks.contains(key)) {
        return {};
    }
    Standing<MarkRow> taken = standing(key);
    m_marks.remove(key);
    m_texts.remove(key);
    return taken;
}

} // namespace core

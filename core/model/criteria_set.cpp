// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria_set.h"

#include <algorithm>

namespace core {

namespace {

template <class Row>
int positionOf(const std::vector<Row> &rows, QStringView code)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [code](const Row &row) { return row.code == code; });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

} // namespace

int CriteriaSet::group(QStringView code) const
{
    return positionOf(groups, code);
}

int CriteriaSet::band(QStringView code) const
{
    return positionOf(bands, code);
}

int CriteriaSet::criterion(QStringView code) const
{
    return positionOf(criteria, code);
}

int CriteriaSet::component(QStringView code) const
{
    return positionOf(components, code);
}

std::vector<QString> CriteriaSet::flags() const
{
    std::vector<QString> flags;
    for (const Gate &gate : gates) {
        const auto *when = std::get_if<FlagIsSet>(&gate.when);
        if (when != nullptr && std::find(flags.begin(), flags.end(), when->flag) == flags.end()) {
            flags.push_back(when->flag);
        }
    }
    return flags;
}

bool CriteriaSet::countMatters(int component) const
{
    return std::any_of(gates.begin(), gates.end(), [component](const Gate &gate) {
        const auto *when = std::get_if<ComponentCountAtLeast>(&gate.when);
        return when != nullptr && when->component == component;
    });
}

} // namespace core

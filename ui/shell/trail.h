// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/place.h"

#include <optional>
#include <vector>

namespace ui {

/// Where the person has been, for Alt+← and Alt+→.
class Trail
{
public:
    /// Going somewhere new from here: what had been gone back from is forgotten.
    void leave(const Place &here)
    {
        push(m_before, here);
        m_after.clear();
    }
    std::optional<Place> back(const Place &here) { return step(m_before, m_after, here); }
    std::optional<Place> forth(const Place &here) { return step(m_after, m_before, here); }

private:
    static void push(std::vector<Place> &places, const Place &place)
    {
        constexpr std::size_t Most = 200;
        places.push_back(place);
        if (places.size() > Most) {
            places.erase(places.begin());
        }
    }
    static std::optional<Place> step(std::vector<Place> &from, std::vector<Place> &to, const Place &here)
    {
        if (from.empty()) {
            return {};
        }
        push(to, here);
        const Place place = from.back();
        from.pop_back();
        return place;
    }

    std::vector<Place> m_before, m_after;
};

} // namespace ui

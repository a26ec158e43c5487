// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/snapshot.h"
#include "ui/page/place.h"
#include "ui/words/language.h"

#include <functional>
#include <variant>
#include <vector>

namespace ui {

/// Something the window can do; some have keys.
struct Order
{
    Phrase name;
    QString keys; ///< "Ctrl+Z"; empty: none
    std::function<void()> run;
};

/// A person who could take the chair.
struct Chair
{
    int person = 0;
};

/// Somewhere to go or something to do: its words and where they lead.
struct Goal
{
    QString code; ///< "STP", "5.1", "45/BC-SCT"; may be empty
    QString text;
    QString kind;                                   ///< "Cơ quan, đơn vị"
    std::variant<Place, Chair, std::size_t> target; ///< a number: an order's place in its list
    QString folded;                                 ///< what is searched: code, text and kind without marks
};

/// Pages, agencies, components, people and documents cited, as far as the viewer sees them, and the orders. Pure; takes
/// its time with many documents.
std::vector<Goal> goalsOf(const core::Snapshot &snapshot, const std::vector<Order> &orders, Language language);

/// The goals that hold all the words, best first: the code itself, then what begins with the words, then where each
/// word begins one, then the rest; at most so many. No words: the first ones.
std::vector<std::size_t> found(const std::vector<Goal> &goals, const QString &words, std::size_t most);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace core {

enum class Role : std::uint8_t { Administrator, Secretary, Reviewer, Chair, Observer, Auditor, Contact };

/// An institution that appraises. Its code never equals "self" or "agreed".
struct Body
{
    QString code, name;
    int position = 0; ///< from 0; the order of its marks everywhere

    bool operator==(const Body &) const = default;
};

/// Someone who acts, known inside a dossier by a number given once, in the order of entering.
struct Person
{
    int number = 0;
    QString name;
    Role role = Role::Observer;
    QString body; ///< code; empty where the role belongs to none

    bool operator==(const Person &) const = default;
};

} // namespace core

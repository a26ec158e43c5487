// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/command.h"
#include "core/model/person.h"
#include "core/model/phase.h"

#include <span>

namespace core {

/// How the person stands to what an edit touches.
enum class Relation : std::uint8_t {
    Common,  ///< belongs to no body
    Agency,  ///< the agency's own marks and list of evidence
    OwnBody, ///< of the person's body
    OtherBody,
    Substitute, ///< of a recused body, by the person named to stand in for it on that sheet
    Oneself,    ///< the person's own password
};

/// One line of the table: in these phases of a sheet, this role may do this to what stands in this relation.
struct Permission
{
    Role role;
    Verb verb;
    Relation relation;
    Phase first, last; ///< inclusive
};

/// The table itself, for help pages and specs. What it does not say is refused.
std::span<const Permission> permissions();

/// May this role do it? Verb::Undo is asked as the verb that it takes back.
bool permitted(Role role, Verb verb, Relation relation, Phase phase);

/// May this role read the dossier at all, and its journal? Contacts do not sign in.
bool maySignIn(Role role);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissions.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

using enum Role;
using enum Relation;

constexpr auto Always = std::pair(Phase::Setup, Phase::Published);

constexpr Permission line(Role role, Verb verb, Relation relation, std::pair<Phase, Phase> phases)
{
    return {role, verb, relation, phases.first, phases.second};
}

constexpr auto Appraisal = std::pair(Phase::Appraisal, Phase::Appraisal);
constexpr auto Joint = std::pair(Phase::Joint, Phase::Joint);
constexpr auto BeforeJoint = std::pair(Phase::Setup, Phase::Appraisal);
constexpr auto BeforeReply = std::pair(Phase::Setup, Phase::Joint);
constexpr auto BeforePublished = std::pair(Phase::Setup, Phase::Approval);

// Holidays are frozen with the set once the sides see each other's marks. Flags (discipline, a file never sent) become
// known late and may be set until publication.
constexpr std::array Table = {
    line(Administrator, Verb::Create, Common, Always),
    line(Administrator, Verb::AddPerson, Common, Always),
    line(Administrator, Verb::ImportHolidays, Common, BeforeJoint),
    line(Administrator, Verb::SetFlag, Common, BeforePublished),
    line(Administrator, Verb::ClearFlag, Common, BeforePublished),
    line(Administrator, Verb::Recuse, Common, BeforeReply),
    line(Administrator, Verb::MoveToGroup, Common, BeforeJoint),
    line(Administrator, Verb::ImportMarks, Agency, BeforePublished),
    line(Administrator, Verb::ImportMarks, OtherBody, BeforePublished),
    line(Administrator, Verb::ImportChecks, Agency, BeforePublished),
    line(Administrator, Verb::ImportChecks, OtherBody, BeforePublished),
    line(Administrator, Verb::Commit, OtherBody, Appraisal),
    line(Administrator, Verb::StepForward, Common, BeforePublished),
    line(Administrator, Verb::StepBack, Common, Always),
    line(Administrator, Verb::Settle, Common, Joint),
    line(Administrator, Verb::Confirm, OtherBody, Joint),
    line(Administrator, Verb::Reserve, OtherBody, Joint),
    line(Administrator, Verb::SetFact, Common, BeforeJoint),
    line(Administrator, Verb::Assign, Common, BeforePublished),
    line(Administrator, Verb::SetPassword, Common, Always),
    line(Administrator, Verb::SetPassword, Oneself, Always),

    line(Secretary, Verb::ImportHolidays, Common, BeforeJoint),
    line(Secretary, Verb::SetFlag, Common, BeforePublished),
    line(Secretary, Verb::ClearFlag, Common, BeforePublished),
    line(Secretary, Verb::Recuse, Common, BeforeReply),
    line(Secretary, Verb::MoveToGroup, Common, BeforeJoint),
    line(Secretary, Verb::ImportMarks, Agency, BeforeJoint),
    line(Secretary, Verb::ImportChecks, Agency, BeforeJoint),
    line(Secretary, Verb::StepForward, Common, BeforePublished),
    line(Secretary, Verb::StepBack, Common, BeforePublished),
    line(Secretary, Verb::Settle, Common, Joint),
    line(Secretary, Verb::Confirm, Substitute, Joint),
    line(Secretary, Verb::SetFact, Common, BeforeJoint),
    line(Secretary, Verb::Assign, Common, BeforePublished),
    line(Secretary, Verb::SetPassword, Oneself, Always),

    line(Reviewer, Verb::ImportMarks, OwnBody, Appraisal),
    line(Reviewer, Verb::ImportChecks, OwnBody, Appraisal),
    line(Reviewer, Verb::Confirm, Substitute, Joint),
    line(Reviewer, Verb::SetPassword, Oneself, Always),

    line(Chair, Verb::SetFlag, Common, BeforePublished),
    line(Chair, Verb::ClearFlag, Common, BeforePublished),
    line(Chair, Verb::ImportMarks, OwnBody, Appraisal),
    line(Chair, Verb::ImportChecks, OwnBody, Appraisal),
    line(Chair, Verb::Commit, OwnBody, Appraisal),
    line(Chair, Verb::StepForward, Common, BeforePublished),
    line(Chair, Verb::StepBack, Common, BeforePublished),
    line(Chair, Verb::Settle, Common, Joint),
    line(Chair, Verb::Confirm, OwnBody, Joint),
    line(Chair, Verb::Confirm, Substitute, Joint),
    line(Chair, Verb::Reserve, OwnBody, Joint),
    line(Chair, Verb::Assign, Common, BeforePublished),
    line(Chair, Verb::SetPassword, Oneself, Always),

    line(Observer, Verb::Confirm, Substitute, Joint),
    line(Observer, Verb::SetPassword, Oneself, Always),

    line(Auditor, Verb::SetPassword, Oneself, Always),
};

} // namespace

std::span<const Permission> permissions()
{
    return Table;
}

bool permitted(Role role, Verb verb, Relation relation, Phase phase)
{
    return std::any_of(Table.begin(), Table.end(), [&](const Permission &one) {
        return one.role == role && one.verb == verb && one.relation == relation && one.first <= phase
            && phase <= one.last;
    });
}

bool maySignIn(Role role)
{
    return role != Contact;
}

} // namespace core

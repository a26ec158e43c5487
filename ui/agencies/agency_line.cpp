// SPDX-License-Identifier: GPL-3.0-or-later
#include "agency_line.h"

#include "core/dossier/mark_verbs.h"
#include "ui/people/face.h"

#include <algorithm>

namespace ui {

namespace {

/// Where the set asks when the file itself came in: the submission that is due last.
struct LastSubmission
{
    int component = -1;
    std::size_t part = 0;
    core::MonthDay due{0, 0};
};

LastSubmission lastSubmission(const core::Round &round, int group)
{
    LastSubmission last;
    for (int i = 0; i < round.componentCount(); ++i) {
        const core::Component &component = round.set->components[static_cast<std::size_t>(i)];
        const auto *late = std::get_if<core::LateRule>(&component.rule);
        if (late == nullptr || !component.appliesTo(group)) {
            continue;
        }
        for (std::size_t part = 0; part < late->submissions.size(); ++part) {
            if (late->submissions[part].due > last.due) {
                last = {i, part, late->submissions[part].due};
            }
        }
    }
    return last;
}

void addReceived(Intake &intake, const core::Round &round, const core::Sheet &sheet)
{
    const LastSubmission last = lastSubmission(round, sheet.group);
    const core::Fact *fact = last.component < 0 ? nullptr : sheet.fact(last.component);
    const auto *days = fact == nullptr ? nullptr : std::get_if<core::ReceivedInput>(&fact->inputs);
    if (days != nullptr && last.part < days->received.size() && days->received[last.part]) {
        intake.received = days->received[last.part];
        intake.daysLate = round.calendar.workingDaysLate(last.due.in(round.year), *intake.received);
    }
}

const core::Person *personOf(const core::Snapshot &snapshot, int number)
{
    const auto found = std::find_if(snapshot.people.begin(), snapshot.people.end(),
                                    [number](const core::Person &person) { return person.number == number; });
    return found == snapshot.people.end() ? nullptr : &*found;
}

/// How many components a person was given of the sheet; none: all of it.
int partsOf(const core::Sheet &sheet, int person)
{
    int parts = 0;
    for (const core::Assignment &assignment : sheet.assignments) {
        if (assignment.person == person) {
            if (assignment.component < 0) {
                return 0;
            }
            ++parts;
        }
    }
    return parts;
}

void addAssigned(AgencyLine &line, const core::Snapshot &snapshot, const core::Sheet &sheet, Language language)
{
    QStringList shortly;
    QStringList fully;
    int last = 0;
    for (const core::Assignment &assignment : sheet.assignments) {
        const core::Person *person = personOf(snapshot, assignment.person);
        if (person == nullptr || person->number == last) {
            continue;
        }
        last = person->number;
        const int parts = partsOf(sheet, last);
        const QString note = parts == 0 ? QString() : Phrase{u" (%1 mục)", u" (%1 items)"}.in(language).arg(parts);
        shortly.append(shortName(person->name) + note);
        fully.append(described(*person, language) + note);
    }
    line.assigned = shortly.join(QStringLiteral(", "));
    line.assignedInWords = fully.join(u'\n');
}

AgencyLine::OfBody ofBody(const core::Sheet &sheet, int body, Language language)
{
    if (sheet.recusal(body) != nullptr) {
        return {Phrase{u"Không tham gia", u"Recused"}.in(language), Tone::Other};
    }
    return sheet.commitment(body) != nullptr
        ? AgencyLine::OfBody{Phrase{u"✓ Đã chốt", u"✓ Committed"}.in(language), Tone::Agreed}
        : AgencyLine::OfBody{Phrase{u"Chưa chốt", u"Not committed"}.in(language), Tone::Quiet};
}

Tone toneOf(const Intake &intake)
{
    if (intake.marked == 0 && !intake.received) {
        return Tone::Decides;
    }
    if (!intake.received) {
        return intake.isComplete() ? Tone::Agreed : Tone::Quiet;
    }
    return intake.daysLate > 0 ? Tone::Differs : Tone::Agreed;
}

} // namespace

Intake intakeOf(const core::Round &round, const core::Sheet &sheet)
{
    Intake intake;
    for (int i = 0; i < round.componentCount(); ++i) {
        const core::Component &the = round.set->components[static_cast<std::size_t>(i)];
        intake.due += !the.isComputed() && !the.isBonus() && round.marks(core::Round::Self, i, sheet.group) ? 1 : 0;
    }
    intake.marked = intake.due - static_cast<int>(core::blanksOf(round, sheet, core::Round::Self).size());
    addReceived(intake, round, sheet);
    return intake;
}

QString intakeText(const Intake &intake, Language language)
{
    if (!intake.received) {
        return intake.marked == 0 ? Phrase{u"Chưa gửi", u"Not received"}.in(language)
            : intake.isComplete() ? Phrase{u"Đã gửi đủ", u"All in"}.in(language)
                                  : Phrase{u"Mới gửi một phần", u"In part"}.in(language);
    }
    const QString said = intake.daysLate > 0
        ? Phrase{u"Gửi chậm %1 ngày làm việc", u"%1 working days late"}.in(language).arg(intake.daysLate)
        : Phrase{u"Gửi đúng hạn", u"On time"}.in(language);
    return said + QStringLiteral(" (") + intake.received->toString(QStringLiteral("dd/MM/yyyy")) + u')';
}

bool lacksReviewer(const core::Snapshot &snapshot, const core::Sheet &sheet)
{
    return std::any_of(snapshot.round.bodies.begin(), snapshot.round.bodies.end(), [&](const core::Body &body) {
        return sheet.recusal(body.position) == nullptr
            && std::none_of(sheet.assignments.begin(), sheet.assignments.end(), [&](const core::Assignment &one) {
                   const core::Person *person = personOf(snapshot, one.person);
                   return person != nullptr && person->body == body.code;
               });
    });
}

AgencyLine lineOf(const core::Snapshot &snapshot, const core::Sheet &sheet, Language language)
{
    AgencyLine line;
    line.agency = sheet.agency;
    line.name = sheet.name;
    line.shortName = sheet.shortName;
    line.group = snapshot.round.set->groups[static_cast<std::size_t>(sheet.group)].code;
    line.groupPosition = sheet.group;
    line.intake = intakeOf(snapshot.round, sheet);
    line.intakeText = intakeText(line.intake, language);
    line.intakeTone = toneOf(line.intake);
    line.lacksReviewer = lacksReviewer(snapshot, sheet);
    addAssigned(line, snapshot, sheet, language);
    for (const core::Body &body : snapshot.round.bodies) {
        line.bodies.push_back(ofBody(sheet, body.position, language));
    }
    return line;
}

} // namespace ui

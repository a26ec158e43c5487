// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_text.h"

#include "core/model/codes.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString text(int value)
{
    return QString::number(value);
}

QString text(bool value)
{
    return value ? u"yes"_s : QString();
}

QString text(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QString text(SettledAs as)
{
    switch (as) {
    case SettledAs::Decision:
        return u"decision"_s;
    case SettledAs::Alike:
        return u"alike"_s;
    case SettledAs::SoleBody:
        return u"sole_body"_s;
    }
    return text(static_cast<int>(as)); // put there by other hands
}

QString text(Points points)
{
    return points.text(points.fits(2) ? 2 : 3);
}

} // namespace

RowText textOf(const Body &row)
{
    return {u"body"_s, {{u"code"_s, row.code}}, {{u"name"_s, row.name}, {u"position"_s, text(row.position)}}};
}

RowText textOf(const Person &row)
{
    return {u"person"_s,
            {{u"number"_s, text(row.number)}},
            {{u"name"_s, row.name}, {u"role"_s, codeOf(row.role)}, {u"body"_s, row.body}}};
}

RowText textOf(const CriteriaSetRow &row)
{
    return {u"criteria_set"_s,
            {{u"id"_s, row.id}, {u"version"_s, text(row.version)}},
            {{u"digest"_s, text(row.digest)},
             {u"components"_s, QStringList(row.components.begin(), row.components.end()).join(u' ')}}};
}

RowText textOf(const AgencyRow &row)
{
    return {u"agency"_s, {{u"code"_s, row.code}}, {{u"name"_s, row.name}, {u"short"_s, row.shortName}}};
}

RowText textOf(const RoundRow &row)
{
    return {u"round"_s,
            {{u"year"_s, text(row.year)}},
            {{u"criteria_set"_s, row.set},
             {u"version"_s, text(row.version)},
             {u"phase"_s, codeOf(row.phase)},
             {u"sample"_s, text(row.sample)}}};
}

RowText textOf(const SheetRow &row)
{
    return {u"sheet"_s,
            {{u"agency"_s, row.agency}},
            {{u"name"_s, row.name},
             {u"short"_s, row.shortName},
             {u"group"_s, row.group},
             {u"position"_s, text(row.position)},
             {u"phase"_s, codeOf(row.phase)}}};
}

RowText textOf(const Holiday &row)
{
    return {u"holiday"_s,
            {{u"date"_s, row.date.toString(Qt::ISODate)}},
            {{u"name"_s, row.name}, {u"working"_s, text(row.workingDay)}}};
}

RowText textOf(const FlagRow &row)
{
    return {u"flag"_s, {{u"agency"_s, row.agency}, {u"flag"_s, row.flag}}, {}};
}

RowText textOf(const RecusalRow &row)
{
    return {u"recusal"_s,
            {{u"agency"_s, row.agency}, {u"body"_s, row.body}},
            {{u"substitute"_s, text(row.substitute)}, {u"reason"_s, row.reason}}};
}

RowText textOf(const MarkRow &row)
{
    return {u"mark"_s,
            {{u"agency"_s, row.agency}, {u"component"_s, row.component}, {u"source"_s, row.source}},
            {{u"state"_s, codeOf(row.mark.state)},
             {u"points"_s, row.mark.state == MarkState::Scored ? text(row.mark.points()) : QString()},
             {u"inputs"_s, inputsText(row.text.inputs)},
             {u"reason"_s, row.text.reason}}};
}

RowText textOf(const CitationRow &row)
{
    return {
        u"citation"_s, {{u"agency"_s, row.agency}, {u"component"_s, row.component}, {u"document"_s, row.document}}, {}};
}

RowText textOf(const CheckRow &row)
{
    return {u"check"_s,
            {{u"agency"_s, row.agency},
             {u"component"_s, row.component},
             {u"document"_s, row.document},
             {u"body"_s, row.body}},
            {{u"verdict"_s, codeOf(row.verdict)}, {u"reason"_s, row.reason}}};
}

RowText textOf(const SettlementRow &row)
{
    return {u"settlement"_s,
            {{u"agency"_s, row.agency}, {u"component"_s, row.component}, {u"document"_s, row.document}},
            {{u"as"_s, text(row.as)},
             {u"verdict"_s, row.verdict ? codeOf(*row.verdict) : QString()},
             {u"reason"_s, row.reason},
             {u"basis"_s, text(row.basis)}}};
}

RowText textOf(const ConfirmationRow &row)
{
    return {u"confirmation"_s,
            {{u"agency"_s, row.agency},
             {u"component"_s, row.component},
             {u"document"_s, row.document},
             {u"body"_s, row.body}},
            {{u"person"_s, text(row.person)}, {u"entered_by"_s, text(row.enteredBy)}}};
}

RowText textOf(const CommitmentRow &row)
{
    return {u"commitment"_s,
            {{u"agency"_s, row.agency}, {u"body"_s, row.body}},
            {{u"digest"_s, text(row.digest)}, {u"blanks"_s, text(row.blanks)}}};
}

RowText textOf(const FactRow &row)
{
    return {u"fact"_s,
            {{u"agency"_s, row.agency}, {u"component"_s, row.component}},
            {{u"inputs"_s, inputsText(row.inputs)}, {u"paper"_s, row.paper}}};
}

RowText textOf(const AssignmentRow &row)
{
    return {u"assignment"_s,
            {{u"person"_s, text(row.person)}, {u"agency"_s, row.agency}, {u"component"_s, row.component}},
            {}};
}

RowText textOf(const CredentialRow &row)
{
    return {u"credential"_s, {{u"person"_s, text(row.person)}}, {}};
}

RowText textOf(const ReservationRow &row)
{
    return {u"reservation"_s,
            {{u"agency"_s, row.agency},
             {u"component"_s, row.component},
             {u"document"_s, row.document},
             {u"body"_s, row.body}},
            {{u"person"_s, text(row.person)}, {u"text"_s, row.text}}};
}

QString placeOf(const RowText &text)
{
    QString place = text.noun;
    for (const auto &[name, value] : text.key) {
        if (!value.isEmpty()) {
            place += u' ' + value;
        }
    }
    return place;
}

QString contentOf(const RowText &text)
{
    QStringList content;
    for (const auto &[name, value] : text.values) {
        if (!value.isEmpty()) {
            content.append(name + u'=' + value);
        }
    }
    return content.join(u' ');
}

} // namespace core

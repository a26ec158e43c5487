// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"

#include <cstddef>
#include <tuple>

namespace core {

/// The fields of a row in the order in which the journal writes them and the tables' statements bind and select them,
/// and how many of them, from the first, are its key. Changing one is a new payload format.
template <class Row>
struct RowFields;

template <>
struct RowFields<Body>
{
    static constexpr auto All = std::tuple(&Body::code, &Body::name, &Body::position);
    static constexpr std::size_t Key = 1;
};

template <>
struct RowFields<Person>
{
    static constexpr auto All = std::tuple(&Person::number, &Person::name, &Person::role, &Person::body);
    static constexpr std::size_t Key = 1;
};

template <>
struct RowFields<CriteriaSetRow>
{
    static constexpr auto All =
        std::tuple(&CriteriaSetRow::id, &CriteriaSetRow::version, &CriteriaSetRow::digest, &CriteriaSetRow::components);
    static constexpr std::size_t Key = 2;
};

template <>
struct RowFields<AgencyRow>
{
    static constexpr auto All = std::tuple(&AgencyRow::code, &AgencyRow::name, &AgencyRow::shortName);
    static constexpr std::size_t Key = 1;
};

template <>
struct RowFields<RoundRow>
{
    static constexpr auto All =
        std::tuple(&RoundRow::year, &RoundRow::set, &RoundRow::version, &RoundRow::phase, &RoundRow::sample);
    static constexpr std::size_t Key = 1;
};

template <>
struct RowFields<SheetRow>
{
    static constexpr auto All = std::tuple(&SheetRow::agency, &SheetRow::name, &SheetRow::shortName, &SheetRow::group,
                                           &SheetRow::position, &SheetRow::phase);
    static constexpr std::size_t Key = 1;
};

template <>
struct RowFields<Holiday>
{
    static constexpr auto All = std::tuple(&Holiday::date, &Holiday::name, &Holiday::workingDay);
    static constexpr std::size_t Key = 1;
};

template <>
struct RowFields<FlagRow>
{
    static constexpr auto All = std::tuple(&FlagRow::agency, &FlagRow::flag);
    static constexpr std::size_t Key = 2;
};

template <>
struct RowFields<RecusalRow>
{
    static constexpr auto All =
        std::tuple(&RecusalRow::agency, &RecusalRow::body, &RecusalRow::substitute, &RecusalRow::reason);
    static constexpr std::size_t Key = 2;
};

template <>
struct RowFields<MarkRow>
{
    static constexpr auto All =
        std::tuple(&MarkRow::agency, &MarkRow::source, &MarkRow::component, &MarkRow::mark, &MarkRow::text);
    static constexpr std::size_t Key = 3;
};

template <>
struct RowFields<CitationRow>
{
    static constexpr auto All = std::tuple(&CitationRow::agency, &CitationRow::component, &CitationRow::document);
    static constexpr std::size_t Key = 3;
};

template <>
struct RowFields<CheckRow>
{
    static constexpr auto All = std::tuple(&CheckRow::agency, &CheckRow::component, &CheckRow::document,
                                           &CheckRow::body, &CheckRow::verdict, &CheckRow::reason);
    static constexpr std::size_t Key = 4;
};

template <>
struct RowFields<SettlementRow>
{
    static constexpr auto All =
        std::tuple(&SettlementRow::agency, &SettlementRow::component, &SettlementRow::document, &SettlementRow::as,
                   &SettlementRow::verdict, &SettlementRow::reason, &SettlementRow::basis);
    static constexpr std::size_t Key = 3;
};

template <>
struct RowFields<ConfirmationRow>
{
    static constexpr auto All =
        std::tuple(&ConfirmationRow::agency, &ConfirmationRow::component, &ConfirmationRow::document,
                   &ConfirmationRow::body, &ConfirmationRow::person, &ConfirmationRow::enteredBy);
    static constexpr std::size_t Key = 4;
};

template <>
struct RowFields<FactRow>
{
    static constexpr auto All = std::tuple(&FactRow::agency, &FactRow::component, &FactRow::inputs, &FactRow::paper);
    static constexpr std::size_t Key = 2;
};

template <>
struct RowFields<AssignmentRow>
{
    static constexpr auto All = std::tuple(&AssignmentRow::person, &AssignmentRow::agency, &AssignmentRow::component);
    static constexpr std::size_t Key = 3;
};

template <>
struct RowFields<CredentialRow>
{
    static constexpr auto All = std::tuple(&CredentialRow::person, &CredentialRow::secret);
    static constexpr std::size_t Key = 1;
};

template <>
struct RowFields<ReservationRow>
{
    static constexpr auto All =
        std::tuple(&ReservationRow::agency, &ReservationRow::component, &ReservationRow::document,
                   &ReservationRow::body, &ReservationRow::person, &ReservationRow::text);
    static constexpr std::size_t Key = 4;
};

template <>
struct RowFields<CommitmentRow>
{
    static constexpr auto All =
        std::tuple(&CommitmentRow::agency, &CommitmentRow::body, &CommitmentRow::digest, &CommitmentRow::blanks);
    static constexpr std::size_t Key = 2;
};

} // namespace core

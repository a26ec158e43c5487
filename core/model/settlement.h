// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace core {

/// How an agreed mark came about.
enum class SettledAs : std::uint8_t {
    Decision, ///< by the joint session, with a reason
    Alike,    ///< both bodies had marked alike
    SoleBody, ///< the other body is recused
};

/// A person's word that the body agrees. Given for a recused body by its substitute.
struct Confirmation
{
    QString body;
    int person = 0;
    int enteredBy = 0; ///< another number than person's where it was entered on that person's behalf

    bool operator==(const Confirmation &) const = default;
};

/// A body that agreed, so that the round can go on, and keeps another opinion ("bảo lưu ý kiến").
struct Reservation
{
    QString body;
    int person = 0; ///< who entered it
    QString text;

    bool operator==(const Reservation &) const = default;
};

/// What belongs to an agreed mark or, with a document, to an agreed verdict. The value itself is the mark of the
/// source "agreed", or Citation::settled; its reason stands beside it.
struct Settlement
{
    int component = 0;
    QString document; ///< empty: the mark
    SettledAs as = SettledAs::Decision;
    QString reason;
    QByteArray basis;                        ///< SHA-256 of the bodies' marks or verdicts that it was based on
    std::vector<Confirmation> confirmations; ///< by code of body
    std::vector<Reservation> reservations;   ///< by code of body

    bool operator==(const Settlement &) const = default;
};

} // namespace core

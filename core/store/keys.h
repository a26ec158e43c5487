// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QHash>
#include <QString>

#include <cstdint>
#include <utility>

namespace core {

/// The local integer keys that codes have in this store, remembered. 0 where there is none: no row is found by it and
/// the foreign keys refuse to write it.
class Keys
{
public:
    explicit Keys(Connection &connection) : m_connection(connection) { }

    std::int64_t body(const QString &code) { return one(Noun::Body, 0, code); }
    std::int64_t agency(const QString &code) { return one(Noun::Agency, 0, code); }
    std::int64_t set(const QString &id, int version) { return one(Noun::Set, version, id); }
    std::int64_t sheet(int round, const QString &agency) { return one(Noun::Sheet, round, agency); }
    /// Of the set that the round pins.
    std::int64_t component(int round, const QString &code) { return one(Noun::Component, round, code); }
    /// "self", "agreed" or a body's code.
    std::int64_t source(const QString &code) { return one(Noun::Source, 0, code); }

    /// To be called when a row that gives a key was written, or a transaction failed.
    void forget();

private:
    enum class Noun { Body, Agency, Set, Sheet, Component, Source };

    std::int64_t one(Noun noun, int within, const QString &code);

    Connection &m_connection;
    QHash<std::pair<int, QString>, std::int64_t> m_known[6];
};

} // namespace core

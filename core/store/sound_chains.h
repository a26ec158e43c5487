// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

#include <QHash>

#include <map>

namespace core {

/// Follows the journal's chains entry by entry, in order of events. Each break is found once, at the entry where it
/// shows: what follows is judged from there on, so that one altered entry does not discredit all later ones.
class SoundChains
{
public:
    struct Head
    {
        std::int64_t sequence = 0;
        QByteArray hash;
        bool operator==(const Head &) const = default;
    };

    /// True where the entry follows the last of its stream, its hash is that of its content and it is of a kind that
    /// this program knows.
    bool follows(const JournalEntry &entry);

    /// The streams among these whose last entry so far is another one than kept here.
    QStringList differing(const QHash<QString, QByteArray> &kept) const;

    const std::map<QString, Head> &heads() const { return m_heads; }

private:
    std::map<QString, Head> m_heads;
};

/// "SNV:12"
QString placeOf(const JournalEntry &entry);

} // namespace core

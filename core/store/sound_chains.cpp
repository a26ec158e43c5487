// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound_chains.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QByteArray NoHash(32, '\0');

} // namespace

bool SoundChains::follows(const JournalEntry &entry)
{
    const auto [at, first] = m_heads.try_emplace(entry.stream, Head{0, NoHash});
    Head &head = at->second;
    const bool holds = entry.sequence == head.sequence + 1 && entry.previous == head.hash && entry.hash == hashOf(entry)
        && entry.format == PayloadFormat && entry.sealing == u"plain"_s;
    head = {entry.sequence, entry.hash};
    return holds;
}

QStringList SoundChains::differing(const QHash<QString, QByteArray> &kept) const
{
    QStringList streams;
    for (auto head = kept.cbegin(); head != kept.cend(); ++head) {
        const auto found = m_heads.find(head.key());
        if (found == m_heads.end() || found->second.hash != head.value()) {
            streams.append(head.key());
        }
    }
    streams.sort();
    return streams;
}

QString placeOf(const JournalEntry &entry)
{
    return entry.stream + u':' + QString::number(entry.sequence);
}

} // namespace core

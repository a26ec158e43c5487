// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include "core/base/digest.h"

#include <QtEndian>

#include <array>

namespace core {

namespace {

class Image
{
public:
    void add(std::int64_t value)
    {
        std::array<char, 8> bytes{};
        qToBigEndian(value, bytes.data());
        m_sum.add({bytes.data(), 8});
    }

    void add(const QByteArray &bytes)
    {
        add(std::int64_t{bytes.size()});
        m_sum.add(bytes);
    }

    QByteArray sum() { return m_sum.result(); }

private:
    Sha256 m_sum;
};

} // namespace

QByteArray hashOf(const JournalEntry &entry)
{
    Image image;
    image.add(entry.stream.toUtf8());
    image.add(entry.sequence);
    image.add(entry.previous);
    image.add(entry.command.toRfc4122());
    image.add(std::int64_t{entry.actor});
    image.add(entry.at);
    image.add(std::int64_t{entry.format});
    image.add(entry.sealing.toUtf8());
    image.add(entry.payloadBytes.value_or(-1));
    image.add(entry.payload);
    return image.sum();
}

} // namespace core

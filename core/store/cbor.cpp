// SPDX-License-Identifier: GPL-3.0-or-later
#include "cbor.h"

#include <QStringDecoder>

namespace core {

namespace {

constexpr unsigned Unsigned = 0;
constexpr unsigned Negative = 1;
constexpr unsigned Bytes = 2;
constexpr unsigned Text = 3;
constexpr unsigned Array = 4;

} // namespace

void CborWriter::head(unsigned major, std::uint64_t value)
{
    const auto lead = [&](unsigned info) { m_bytes.append(static_cast<char>(major << 5U | info)); };
    if (value < 24) {
        lead(static_cast<unsigned>(value));
        return;
    }
    const unsigned power = value <= 0xff ? 0 : value <= 0xffff ? 1 : value <= 0xffff'ffff ? 2 : 3;
    lead(24 + power);
    for (int shift = (8 << power) - 8; shift >= 0; shift -= 8) {
        m_bytes.append(static_cast<char>(value >> shift & 0xffU));
    }
}

void CborWriter::integer(std::int64_t value)
{
    if (value < 0) {
        head(Negative, static_cast<std::uint64_t>(-(value + 1)));
    } else {
        head(Unsigned, static_cast<std::uint64_t>(value));
    }
}

void CborWriter::text(const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    head(Text, static_cast<std::uint64_t>(utf8.size()));
    m_bytes.append(utf8);
}

void CborWriter::bytes(const QByteArray &value)
{
    head(Bytes, static_cast<std::uint64_t>(value.size()));
    m_bytes.append(value);
}

unsigned char CborReader::peek() const
{
    return static_cast<unsigned char>(m_bytes[m_at]);
}

std::uint64_t CborReader::head(unsigned major)
{
    if (m_failed || atEnd() || peek() >> 5U != major) {
        m_failed = true;
        return 0;
    }
    const unsigned info = peek() & 0x1fU;
    ++m_at;
    if (info < 24) {
        return info;
    }
    const qsizetype width = qsizetype{1} << (info - 24);
    if (info > 27 || m_bytes.size() - m_at < width) {
        m_failed = true;
        return 0;
    }
    std::uint64_t value = 0;
    for (qsizetype i = 0; i < width; ++i) {
        value = value << 8U | peek();
        ++m_at;
    }
    const std::uint64_t least = info == 24 ? 24 : std::uint64_t{1} << (4 * width);
    m_failed = value < least; // it would have fitted a shorter head
    return m_failed ? 0 : value;
}

QByteArray CborReader::run(unsigned major)
{
    const std::uint64_t size = head(major);
    if (m_failed || size > static_cast<std::uint64_t>(m_bytes.size() - m_at)) {
        m_failed = true;
        return {};
    }
    QByteArray found = m_bytes.sliced(m_at, static_cast<qsizetype>(size));
    m_at += found.size();
    return found;
}

bool CborReader::takeNull()
{
    if (m_failed || atEnd() || peek() != 0xf6) {
        return false;
    }
    ++m_at;
    return true;
}

bool CborReader::boolean()
{
    if (m_failed || atEnd() || (peek() != 0xf4 && peek() != 0xf5)) {
        m_failed = true;
        return false;
    }
    const bool value = peek() == 0xf5;
    ++m_at;
    return value;
}

std::int64_t CborReader::integer(std::int64_t low, std::int64_t high)
{
    const bool negative = !atEnd() && peek() >> 5U == Negative;
    const std::uint64_t magnitude = head(negative ? Negative : Unsigned);
    if (magnitude > static_cast<std::uint64_t>(INT64_MAX)) {
        m_failed = true;
    }
    const auto value = static_cast<std::int64_t>(magnitude);
    const std::int64_t number = negative ? -value - 1 : value;
    m_failed = m_failed || number < low || number > high;
    return m_failed ? low : number;
}

QString CborReader::text()
{
    const QByteArray utf8 = run(Text);
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder.decode(utf8);
    m_failed = m_failed || text.toUtf8() != utf8;
    return text;
}

QByteArray CborReader::bytes()
{
    return run(Bytes);
}

std::size_t CborReader::array(std::size_t most)
{
    const std::uint64_t size = head(Array);
    // Each item takes a byte at least.
    m_failed = m_failed || size > most || size > static_cast<std::uint64_t>(m_bytes.size() - m_at);
    return m_failed ? 0 : static_cast<std::size_t>(size);
}

} // namespace core

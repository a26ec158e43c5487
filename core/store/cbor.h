// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace core {

/// The few items of RFC 8949 that a payload is made of, in their only canonical form: shortest heads, definite lengths.
/// Written by hand because QCborStreamWriter takes 20 times as long on items this small.
class CborWriter
{
public:
    void null() { m_bytes.append('\xf6'); }
    void boolean(bool value) { m_bytes.append(value ? '\xf5' : '\xf4'); }
    void integer(std::int64_t value);
    void text(const QString &value);
    void bytes(const QByteArray &value);
    void array(std::size_t size) { head(4, size); }

    QByteArray take() { return std::move(m_bytes); }

private:
    void head(unsigned major, std::uint64_t value);

    QByteArray m_bytes;
};

/// Reads the same back. After the first thing that is not what was asked for, or not canonical, failed() is true and
/// everything reads as nothing; lengths are checked against the bytes that are there before anything is allocated.
class CborReader
{
public:
    explicit CborReader(const QByteArray &bytes) : m_bytes(bytes) { }

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_at == m_bytes.size(); }
    void fail() { m_failed = true; }

    bool takeNull(); ///< true, and past it, where a null stands; else nothing happens
    bool boolean();
    std::int64_t integer(std::int64_t low, std::int64_t high);
    QString text();
    QByteArray bytes();
    std::size_t array(std::size_t most);

private:
    std::uint64_t head(unsigned major);
    QByteArray run(unsigned major);
    unsigned char peek() const;

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace core

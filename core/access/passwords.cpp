// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwords.h"

#include "core/base/text.h"

#include <sodium.h>

#include <array>

namespace core {

namespace {

/// Bytes to be hashed: composed, so that every keyboard gives the same.
QByteArray bytesOf(const QString &password)
{
    return normalised(password).toUtf8();
}

bool isReady()
{
    static const bool Ready = sodium_init() >= 0;
    return Ready;
}

} // namespace

Result<QString> secretFor(const QString &password)
{
    if (password.size() < LeastPasswordLength) {
        return failure(ErrorCode::PasswordShort, {}, {}, QString::number(LeastPasswordLength));
    }
    if (password.size() > MostPasswordLength) {
        return failure(ErrorCode::PasswordLong, {}, {}, QString::number(MostPasswordLength));
    }
    const QByteArray bytes = bytesOf(password);
    std::array<char, crypto_pwhash_STRBYTES> secret{};
    const bool made = isReady()
        && crypto_pwhash_str(secret.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                             crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE)
            == 0;
    if (!made) {
        return failure(ErrorCode::StoreFailed, {}, {}, QStringLiteral("crypto_pwhash"));
    }
    return QString::fromLatin1(secret.data());
}

bool matches(const QString &secret, const QString &password)
{
    const QByteArray kept = secret.toLatin1();
    if (!isReady() || kept.size() >= crypto_pwhash_STRBYTES) {
        return false;
    }
    std::array<char, crypto_pwhash_STRBYTES> text{}; // the library reads the whole array
    std::copy(kept.begin(), kept.end(), text.begin());
    const QByteArray bytes = bytesOf(password);
    return crypto_pwhash_str_verify(text.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size())) == 0;
}

} // namespace core

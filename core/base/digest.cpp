// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"

#include <openssl/evp.h>

#include <new>

namespace core {

namespace {

/// Looked up once: OpenSSL 3 would search its providers each time that it is asked by name.
const EVP_MD *algorithm()
{
    static const EVP_MD *const Fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return Fetched;
}

} // namespace

struct Sha256::Context
{
    EVP_MD_CTX *handle = EVP_MD_CTX_new();

    Context()
    {
        if (handle == nullptr || EVP_DigestInit_ex(handle, algorithm(), nullptr) != 1) {
            throw std::bad_alloc(); // SHA-256 is always there: only memory can be missing
        }
    }
    ~Context() { EVP_MD_CTX_free(handle); }
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;
};

Sha256::Sha256() : m_context(std::make_unique<Context>()) { }

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->handle, bytes.data(), static_cast<std::size_t>(bytes.size()));
}

QByteArray Sha256::result()
{
    QByteArray digest(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context->handle, reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return digest;
}

QByteArray sha256(QByteArrayView bytes)
{
    Sha256 sum;
    sum.add(bytes);
    return sum.result();
}

} // namespace core

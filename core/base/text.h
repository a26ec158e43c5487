// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <memory>
#include <optional>

class QCollator;

namespace core {

/// NFC, as every text is kept: "Pác Nặm" typed with combining marks equals the composed one.
QString normalised(const QString &text);

/// For search: NFC or NFD in, lower case without any mark out, đ as d: "Đường" and "đuờng" both give "duong".
QString folded(const QString &text);

/// Decodes UTF-8 with or without a byte order mark and normalises it; nothing where the bytes are not UTF-8 or hold
/// U+0000.
std::optional<QString> decodedUtf8(const QByteArray &bytes);

/// Vietnamese order whatever the machine's locale: Ban… < Đài… < Quỹ… < Trường… < Vườn…, Anh < Ăn < Ân < Dũng < Đạt.
/// One thread at a time.
class VietnameseCollator
{
public:
    VietnameseCollator();
    ~VietnameseCollator();
    VietnameseCollator(const VietnameseCollator &) = delete;
    VietnameseCollator &operator=(const VietnameseCollator &) = delete;

    /// Below, at or above 0 as a comes before, with or after b.
    int compare(const QString &a, const QString &b) const;
    bool operator()(const QString &a, const QString &b) const { return compare(a, b) < 0; }

private:
    std::unique_ptr<QCollator> m_collator;
};

/// Control characters and those that turn the direction of writing: no name or code holds one.
bool isUnprintable(QChar character);

/// At most length characters of text with control characters shown as U+FFFD, for a report of what was found.
QString excerpt(const QString &text, qsizetype length = 60);

} // namespace core

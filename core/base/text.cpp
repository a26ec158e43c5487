// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <QCollator>
#include <QLocale>
#include <QStringDecoder>

namespace core {

QString normalised(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

QString folded(const QString &text)
{
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_D);
    plain.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (character == u'đ' || character == u'Đ') { // a letter of its own, no mark to take off
            plain += u'd';
        } else if (character.category() != QChar::Mark_NonSpacing) {
            plain += character.toLower();
        }
    }
    return plain;
}

std::optional<QString> decodedUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar::Null)) {
        return {};
    }
    return normalised(text);
}

VietnameseCollator::VietnameseCollator()
    : m_collator(std::make_unique<QCollator>(QLocale(QLocale::Vietnamese, QLocale::Vietnam)))
{ }

VietnameseCollator::~VietnameseCollator() = default;

int VietnameseCollator::compare(const QString &a, const QString &b) const
{
    return m_collator->compare(a, b);
}

bool isUnprintable(QChar character)
{
    const char16_t code = character.unicode();
    const bool overridesDirection = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    const bool marksOrder = code == 0xFEFF; // decoders drop it, so it would not come back as it went
    return character.category() == QChar::Other_Control || overridesDirection || marksOrder;
}

QString excerpt(const QString &text, qsizetype length)
{
    QString shown = text.size() > length ? text.first(length) + u'…' : text;
    for (QChar &character : shown) {
        if (isUnprintable(character)) {
            character = QChar::ReplacementCharacter;
        }
    }
    return shown;
}

} // namespace core

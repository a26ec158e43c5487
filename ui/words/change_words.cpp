// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_words.h"

#include "core/model/codes.h"
#include "core/model/row_text.h"
#include "ui/words/label_words.h"
#include "ui/words/proposal_words.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace ui {

namespace {

using Fields = core::RowText::Fields;

struct Word
{
    const char16_t *name;
    Phrase phrase;
};

// Names as core/model/row_text gives them.
constexpr std::array Nouns = {
    Word{u"body", {u"Cơ quan thẩm định", u"Body"}},
    Word{u"person", {u"Người", u"Person"}},
    Word{u"criteria_set", {u"Bộ tiêu chí", u"Criteria set"}},
    Word{u"agency", {u"Cơ quan, đơn vị", u"Agency"}},
    Word{u"round", {u"Kỳ đánh giá", u"Round"}},
    Word{u"sheet", {u"Phiếu chấm điểm", u"Score sheet"}},
    Word{u"holiday", {u"Ngày nghỉ", u"Holiday"}},
    Word{u"flag", {u"Điều kiện", u"Flag"}},
    Word{u"recusal", {u"Không tham gia thẩm định", u"Recusal"}},
    Word{u"mark", {u"Điểm", u"Mark"}},
    Word{u"citation", {u"Viện dẫn", u"Citation"}},
    Word{u"check", {u"Kết luận tài liệu", u"Verdict"}},
    Word{u"settlement", {u"Thống nhất", u"Settlement"}},
    Word{u"confirmation", {u"Xác nhận", u"Confirmation"}},
    Word{u"commitment", {u"Chốt điểm", u"Commitment"}},
    Word{u"fact", {u"Số liệu dùng chung", u"Shared fact"}},
    Word{u"assignment", {u"Phân công", u"Assignment"}},
    Word{u"credential", {u"Mật khẩu", u"Password"}},
    Word{u"reservation", {u"Bảo lưu ý kiến", u"Reservation"}},
};

constexpr std::array Names = {
    Word{u"name", {u"tên", u"name"}},
    Word{u"short", {u"tên ngắn", u"short name"}},
    Word{u"position", {u"thứ tự", u"position"}},
    Word{u"role", {u"vai trò", u"role"}},
    Word{u"body", {u"cơ quan thẩm định", u"body"}},
    Word{u"digest", {u"mã kiểm tra", u"digest"}},
    Word{u"components", {u"tiêu chí thành phần", u"components"}},
    Word{u"criteria_set", {u"bộ tiêu chí", u"criteria set"}},
    Word{u"version", {u"phiên bản", u"version"}},
    Word{u"phase", {u"giai đoạn", u"phase"}},
    Word{u"sample", {u"số liệu giả định", u"sample"}},
    Word{u"group", {u"khối", u"group"}},
    Word{u"working", {u"ngày làm việc", u"working day"}},
    Word{u"substitute", {u"người xác nhận thay", u"substitute"}},
    Word{u"reason", {u"lý do", u"reason"}},
    Word{u"state", {u"trạng thái", u"state"}},
    Word{u"points", {u"điểm", u"points"}},
    Word{u"inputs", {u"số liệu", u"figures"}},
    Word{u"verdict", {u"kết luận", u"verdict"}},
    Word{u"as", {u"cách thống nhất", u"settled as"}},
    Word{u"basis", {u"căn cứ", u"basis"}},
    Word{u"person", {u"người", u"person"}},
    Word{u"entered_by", {u"người nhập", u"entered by"}},
    Word{u"blanks", {u"còn trống", u"blanks"}},
    Word{u"paper", {u"văn bản", u"paper"}},
    Word{u"text", {u"ý kiến", u"opinion"}},
};

template <std::size_t N>
QString wordFor(const std::array<Word, N> &words, const QString &name, Language language)
{
    const auto found = std::find_if(words.begin(), words.end(), [&name](const Word &one) { return name == one.name; });
    return found == words.end() ? name : found->phrase.in(language);
}

template <class Code>
QString labelOr(const std::optional<Code> &code, const QString &value, Language language)
{
    return code ? label(*code, language) : value;
}

/// What a change is read with: what names stand for, in which language; and of which component it is.
struct Reader
{
    const KnownNames &names;
    Language language;
    QString component;
};

QString nameOf(const QString &number, const Reader &reader)
{
    const std::vector<core::Person> &people = reader.names.people;
    const auto found = std::find_if(people.begin(), people.end(), [&number](const core::Person &person) {
        return QString::number(person.number) == number;
    });
    return found == people.end() ? Phrase{u"số ", u"number "}.in(reader.language) + number : found->name;
}

/// "7 ÷ 9"; as it is where nothing reads it.
QString figuresText(const QString &value, const Reader &reader)
{
    const auto inputs = core::inputsFromText(value);
    if (!inputs) {
        return value;
    }
    const core::CriteriaSet *set = reader.names.set.get();
    const int position = set == nullptr ? -1 : set->component(reader.component);
    return inputsInWords(position < 0 ? core::Component() : set->components[static_cast<std::size_t>(position)],
                         *inputs, reader.language);
}

QString settledAsText(const QString &value, Language language)
{
    return value == u"alike"    ? Phrase{u"hai bên trùng điểm", u"the bodies had marked alike"}.in(language)
        : value == u"sole_body" ? Phrase{u"điểm một bên", u"the one body's mark"}.in(language)
        : value == u"decision"  ? Phrase{u"quyết định tại phiên họp", u"decided in the session"}.in(language)
                                : value;
}

QString valueText(const QString &name, const QString &value, const Reader &reader)
{
    const Language language = reader.language;
    constexpr int LongestHash = 8;
    if (name == u"state") {
        return labelOr(core::markStateFrom(value), value, language);
    }
    if (name == u"verdict") {
        return labelOr(core::verdictFrom(value), value, language);
    }
    if (name == u"phase") {
        return labelOr(core::phaseFrom(value), value, language);
    }
    if (name == u"role") {
        return labelOr(core::roleFrom(value), value, language);
    }
    if (name == u"person" || name == u"entered_by" || name == u"substitute") {
        return nameOf(value, reader);
    }
    if (name == u"inputs") {
        return figuresText(value, reader);
    }
    if (name == u"as") {
        return settledAsText(value, language);
    }
    if (name == u"sample" || name == u"working") {
        return Phrase{u"có", u"yes"}.in(language);
    }
    if (name == u"points") {
        return QString(value).replace(u'.', u',');
    }
    return name == u"digest" || name == u"basis" ? value.first(qMin(value.size(), qsizetype{LongestHash})) : value;
}

/// A part of what names a row: a person by name, a day as people write it, a source in words.
QString keyText(const QString &name, const QString &value, const Reader &reader)
{
    if (name == u"person") {
        return nameOf(value, reader);
    }
    if (name == u"number") {
        return Phrase{u"số ", u"number "}.in(reader.language) + value;
    }
    if (name == u"date") {
        return QDate::fromString(value, Qt::ISODate).toString(QStringLiteral("dd/MM/yyyy"));
    }
    if (name == u"source") {
        return value == u"self"  ? Phrase{u"tự chấm", u"self-score"}.in(reader.language)
            : value == u"agreed" ? Phrase{u"thống nhất", u"agreed"}.in(reader.language)
                                 : value;
    }
    return value;
}

/// The fields that are not as on the other side.
QString sideText(const Fields &side, const Fields &other, const Reader &reader)
{
    QStringList said;
    for (const auto &field : side) {
        const bool alike = std::find(other.begin(), other.end(), field) != other.end();
        if (!alike && !field.second.isEmpty()) {
            said.append(wordFor(Names, field.first, reader.language) + u' '
                        + valueText(field.first, field.second, reader));
        }
    }
    return said.isEmpty() ? Phrase{u"có", u"there"}.in(reader.language) : said.join(QStringLiteral(", "));
}

template <class Row>
Fields valuesOf(const std::optional<Row> &row)
{
    return row ? core::textOf(*row).values : Fields();
}

} // namespace

QString changeText(const core::AnyEdit &edit, const KnownNames &names, Language language)
{
    return std::visit(
        [&names, language](const auto &one) {
            const core::RowText row = core::textOf(one.row());
            Reader reader{names, language, {}};
            QString text = wordFor(Nouns, row.noun, language);
            for (const auto &[name, value] : row.key) {
                text += value.isEmpty() ? QString() : QString(u' ' + keyText(name, value, reader));
                reader.component = name == u"component" ? value : reader.component;
            }
            const Fields before = valuesOf(one.before);
            const Fields after = valuesOf(one.after);
            const QString none = QStringLiteral("–");
            return QString(text + QStringLiteral(": ") + (one.before ? sideText(before, after, reader) : none)
                           + QStringLiteral(" → ") + (one.after ? sideText(after, before, reader) : none));
        },
        edit);
}

QString contentText(const QString &content, Language language)
{
    static const QRegularExpression Name(QStringLiteral("(?:^| )([a-z_]+)="));
    const KnownNames nothing;
    Fields fields;
    qsizetype end = 0;
    for (auto found = Name.globalMatch(content); found.hasNext();) {
        const auto match = found.next();
        const bool known = std::any_of(Names.begin(), Names.end(),
                                       [&](const Word &word) { return match.capturedView(1) == word.name; });
        if (!known || (fields.empty() && match.capturedStart() > 0)) {
            continue; // an equals sign in what people wrote
        }
        if (!fields.empty()) {
            fields.back().second = content.mid(end, match.capturedStart() - end);
        }
        fields.emplace_back(match.captured(1), QString());
        end = match.capturedEnd();
    }
    if (fields.empty()) {
        return content;
    }
    fields.back().second = content.mid(end);
    return sideText(fields, {}, {nothing, language, {}});
}

} // namespace ui

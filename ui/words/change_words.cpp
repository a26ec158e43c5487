// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_words.h"

#include "core/model/codes.h"
#include "core/model/row_text.h"
#include "ui/words/label_words.h"

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

/// Who reads a change: whose names stand for numbers, and in which language.
struct Reader
{
    const std::vector<core::Person> &people;
    Language language;
};

QString nameOf(const QString &number, const Reader &reader)
{
    const auto found = std::find_if(reader.people.begin(), reader.people.end(), [&number](const core::Person &person) {
        return QString::number(person.number) == number;
    });
    return found == reader.people.end() ? Phrase{u"số ", u"number "}.in(reader.language) + number : found->name;
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
    if (name == u"points") {
        return QString(value).replace(u'.', u',');
    }
    return name == u"digest" || name == u"basis" ? value.first(qMin(value.size(), qsizetype{LongestHash})) : value;
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

QString changeText(const core::AnyEdit &edit, const std::vector<core::Person> &people, Language language)
{
    const Reader reader{people, language};
    return std::visit(
        [&reader, language](const auto &one) {
            const core::RowText row = core::textOf(one.row());
            QString text = wordFor(Nouns, row.noun, language);
            for (const auto &[name, value] : row.key) {
                text +=
                    value.isEmpty() ? QString() : QString(u' ' + (name == u"person" ? nameOf(value, reader) : value));
            }
            const Fields before = valuesOf(one.before);
            const Fields after = valuesOf(one.after);
            const QString none = QStringLiteral("–");
            return QString(text + QStringLiteral(": ") + (one.before ? sideText(before, after, reader) : none)
                           + QStringLiteral(" → ") + (one.after ? sideText(after, before, reader) : none));
        },
        edit);
}

} // namespace ui

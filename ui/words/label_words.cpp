// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_words.h"

#include <array>

namespace ui {

namespace {

constexpr std::array Phases = {
    Phrase{u"Chuẩn bị", u"Preparation"},
    Phrase{u"Tiếp nhận hồ sơ", u"Intake"},
    Phrase{u"Thẩm định độc lập", u"Independent appraisal"},
    Phrase{u"Họp thống nhất", u"Joint session"},
    Phrase{u"Giải trình, tiếp thu", u"Reply"},
    Phrase{u"Trình phê duyệt", u"Approval"},
    Phrase{u"Đã công bố", u"Published"},
};

constexpr std::array Roles = {
    Phrase{u"Quản trị", u"Administrator"},
    Phrase{u"Thư ký tổng hợp", u"Secretary"},
    Phrase{u"Người thẩm định", u"Reviewer"},
    Phrase{u"Lãnh đạo phụ trách", u"Leader in charge"},
    Phrase{u"Theo dõi", u"Observer"},
    Phrase{u"Kiểm tra nhật ký", u"Auditor"},
    Phrase{u"Đầu mối của cơ quan (không đăng nhập)", u"Agency contact (no sign-in)"},
};

constexpr std::array States = {
    Phrase{u"Chưa chấm", u"Not marked"},
    Phrase{u"Đã chấm", u"Marked"},
    Phrase{u"Không phát sinh", u"Not applicable"},
    Phrase{u"Không tham gia chấm", u"Abstained"},
};

constexpr std::array Verdicts = {
    Phrase{u"Hợp lệ", u"Accepted"},
    Phrase{u"Hợp lệ một phần", u"Partly accepted"},
    Phrase{u"Không hợp lệ", u"Rejected"},
    Phrase{u"Yêu cầu bổ sung", u"Supplement needed"},
    Phrase{u"Chấp nhận giải trình thay tài liệu", u"Explanation accepted instead"},
};

constexpr std::array Verbs = {
    Phrase{u"Lập tệp dữ liệu", u"Create the file"},
    Phrase{u"Thêm người", u"Add a person"},
    Phrase{u"Nhập ngày nghỉ", u"Import holidays"},
    Phrase{u"Đặt điều kiện", u"Set a flag"},
    Phrase{u"Bỏ điều kiện", u"Clear a flag"},
    Phrase{u"Không tham gia thẩm định", u"Recuse"},
    Phrase{u"Nhập điểm", u"Enter marks"},
    Phrase{u"Kết luận tài liệu", u"Judge evidence"},
    Phrase{u"Chốt điểm", u"Commit scores"},
    Phrase{u"Chuyển giai đoạn", u"Go on a phase"},
    Phrase{u"Trở lại giai đoạn trước", u"Go back a phase"},
    Phrase{u"Thống nhất", u"Settle"},
    Phrase{u"Xác nhận", u"Confirm"},
    Phrase{u"Hoàn tác", u"Undo"},
    Phrase{u"Chuyển khối", u"Move to another group"},
    Phrase{u"Nhập số liệu dùng chung", u"Enter a shared fact"},
    Phrase{u"Phân công", u"Assign"},
    Phrase{u"Đặt mật khẩu", u"Set a password"},
    Phrase{u"Bảo lưu ý kiến", u"Reserve an opinion"},
};

constexpr std::array Kinds = {
    Phrase{u"khác điểm", u"points"},
    Phrase{u"khác trạng thái", u"state"},
    Phrase{u"khác kết luận tài liệu", u"verdict"},
    Phrase{u"tự tính", u"computed"},
};

constexpr std::array Consequences = {
    Phrase{u"Quyết định điều kiện khống chế", u"Decides a limiting condition"},
    Phrase{u"Quyết định xếp loại", u"Decides the class"},
    Phrase{u"Đổi vị thứ", u"Changes the rank"},
    Phrase{u"Không đổi xếp loại, vị thứ", u"Changes neither class nor rank"},
};

template <std::size_t N, class Enum>
QString of(const std::array<Phrase, N> &phrases, Enum value, Language language)
{
    return phrases.at(static_cast<std::size_t>(value)).in(language);
}

} // namespace

QString label(core::Phase phase, Language language)
{
    return of(Phases, phase, language);
}

QString label(core::Role role, Language language)
{
    return of(Roles, role, language);
}

QString label(core::MarkState state, Language language)
{
    return of(States, state, language);
}

QString label(core::Verdict verdict, Language language)
{
    return of(Verdicts, verdict, language);
}

QString label(core::Verb verb, Language language)
{
    return of(Verbs, verb, language);
}

QString label(core::DifferenceKind kind, Language language)
{
    return of(Kinds, kind, language);
}

QString label(core::Consequence consequence, Language language)
{
    return of(Consequences, consequence, language);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "error_words.h"

#include "ui/words/change_words.h"

#include <QRegularExpression>

namespace ui {

namespace {

using core::ErrorCode;

/// {v} is the value found, {d} what was expected. A switch without default: the compiler misses no code.
Phrase phraseOf(ErrorCode code) // NOLINT(readability-function-size): one line a code
{
    switch (code) {
    case ErrorCode::FileMissing:
        return {u"không có tệp này. Kiểm tra tên và thư mục.", u"there is no such file. Check name and folder."};
    case ErrorCode::FileUnreadable:
        return {u"không đọc được ({d}).", u"cannot be read ({d})."};
    case ErrorCode::FileUnwritable:
        return {u"không ghi được ({d}). Chưa có gì thay đổi.", u"cannot be written ({d}). Nothing was changed."};
    case ErrorCode::FileExists:
        return {u"đã có tệp này. Chọn tên khác.", u"the file is there already. Choose another name."};
    case ErrorCode::FileTooLarge:
        return {u"quá lớn: {v} byte, nhiều nhất {d}.", u"too large: {v} bytes, at most {d}."};
    case ErrorCode::FileEmpty:
        return {u"không có dòng nào.", u"has no rows."};
    case ErrorCode::NotUtf8:
        return {u"không phải UTF-8. Lưu lại tệp với mã UTF-8.", u"is not UTF-8. Save the file as UTF-8."};
    case ErrorCode::NotJson:
        return {u"không phải JSON đúng, sai ở byte {d}.", u"is not valid JSON, at byte {d}."};
    case ErrorCode::NestedTooDeep:
        return {u"lồng quá {d} cấp.", u"nested deeper than {d}."};
    case ErrorCode::DuplicateKey:
        return {u"khóa \"{v}\" có hai lần.", u"key \"{v}\" stands twice."};
    case ErrorCode::KeyMissing:
        return {u"thiếu khóa {v} này.", u"this key is missing. {v}"};
    case ErrorCode::KeyUnknown:
        return {u"không có khóa này trong quy cách.", u"the schema has no such key."};
    case ErrorCode::WrongType:
        return {u"\"{v}\" sai kiểu, cần {d}.", u"\"{v}\" is of the wrong type, expected {d}."};
    case ErrorCode::WrongSchema:
        return {u"\"{v}\" không phải quy cách {d}.", u"\"{v}\" is not the schema {d}."};
    case ErrorCode::NumberUnreadable:
        return {u"\"{v}\" không phải số thập phân không âm.", u"\"{v}\" is not a decimal number of at least 0."};
    case ErrorCode::NumberOutOfRange:
        return {u"\"{v}\" ngoài phạm vi {d}.", u"\"{v}\" is out of the range {d}."};
    case ErrorCode::TextTooLong:
        return {u"quá dài (nhiều nhất {d} ký tự): {v}", u"too long (at most {d} characters): {v}"};
    case ErrorCode::TextEmpty:
        return {u"để trống {v}.", u"is empty: {v}."};
    case ErrorCode::ValueUnknown:
        return {u"\"{v}\" không dùng được, cần một trong: {d}.", u"\"{v}\" cannot be used, expected one of: {d}."};
    case ErrorCode::NotCsv:
        return {u"không phải CSV đúng ({d}): {v}", u"is not valid CSV ({d}): {v}"};
    case ErrorCode::ColumnMissing:
        return {u"thiếu cột \"{v}\".", u"column \"{v}\" is missing."};
    case ErrorCode::ColumnTwice:
        return {u"cột \"{v}\" có hai lần.", u"column \"{v}\" stands twice."};
    case ErrorCode::RowLength:
        return {u"dòng có {v} ô, cần {d}.", u"the row has {v} cells, expected {d}."};
    case ErrorCode::TooManyRows:
        return {u"{v} dòng, nhiều nhất {d}.", u"{v} rows, at most {d}."};
    case ErrorCode::CodeTwice:
        return {u"mã \"{v}\" có hai lần.", u"\"{v}\" stands twice."};
    case ErrorCode::CodeReserved:
        return {u"mã \"{v}\" dành riêng cho chương trình.", u"\"{v}\" is reserved."};
    case ErrorCode::GroupUnknown:
        return {u"không có khối \"{v}\". {d}", u"there is no group \"{v}\". {d}"};
    case ErrorCode::GroupSum:
        return {u"khối {v}: tổng điểm phải bằng {d}.", u"group {v}: points must add to {d}."};
    case ErrorCode::CriterionSum:
        return {u"khối {v}: tổng điểm các tiêu chí thành phần phải bằng {d}.",
                u"group {v}: the components must add to {d}."};
    case ErrorCode::CriterionDiffersByGroup:
        return {u"khối {v}: điểm tối đa của tiêu chí phải bằng {d} như các khối khác.",
                u"group {v}: the criterion must add to {d} as in the other groups."};
    case ErrorCode::SelfScoredSum:
        return {u"khối {v}: tổng phần tự chấm phải bằng {d}.", u"group {v}: the self-scored part must add to {d}."};
    case ErrorCode::JointSum:
        return {u"khối {v}: tổng phần do cơ quan thẩm định chấm phải bằng {d}.",
                u"group {v}: the part that the bodies score must add to {d}."};
    case ErrorCode::BandGap:
        return {u"{v}: hở giữa các mức xếp loại, cần {d}.", u"{v}: a gap between the bands, expected {d}."};
    case ErrorCode::BandOverlap:
        return {u"{v}: các mức xếp loại chồng nhau, cần {d}.", u"{v}: bands overlap, expected {d}."};
    case ErrorCode::GateTargetUnknown:
        return {u"điều kiện khống chế nêu \"{v}\" không có trong bộ tiêu chí.",
                u"the condition names \"{v}\", which the set has not."};
    case ErrorCode::GateTargetUnfit:
        return {u"điều kiện khống chế không áp dụng được cho \"{v}\".", u"the condition cannot apply to \"{v}\"."};
    case ErrorCode::RuleParameter:
        return {u"\"{v}\" không hợp lý, cần {d}.", u"\"{v}\" makes no sense here, expected {d}."};
    case ErrorCode::RuleBestNotMaximum:
        return {u"mức cao nhất là {v}, phải bằng điểm tối đa {d}.", u"the best is {v}, it must be the maximum {d}."};
    case ErrorCode::TooManyDecimals:
        return {u"{v}: chỉ dùng {d} chữ số thập phân.", u"{v}: use {d} decimals only."};
    case ErrorCode::NotApplicablePolicy:
        return {u"cách xử lý \"không phát sinh\" không khớp, cần {d}.", u"the N/A policy does not fit, expected {d}."};
    case ErrorCode::ListEmpty:
        return {u"danh sách trống.", u"the list is empty."};
    case ErrorCode::AgencyTwice:
        return {u"cơ quan \"{v}\" có hai lần.", u"agency \"{v}\" stands twice."};
    case ErrorCode::AgencyUnknown:
        return {u"không có cơ quan \"{v}\" trong kỳ đánh giá.", u"the round has no agency \"{v}\"."};
    case ErrorCode::ComponentUnknown:
        return {u"không có tiêu chí thành phần \"{v}\".", u"there is no component \"{v}\"."};
    case ErrorCode::ComponentOfOtherGroup:
        return {u"tiêu chí thành phần {v} không thuộc khối của {d}.", u"component {v} is not for the group of {d}."};
    case ErrorCode::ComponentComputed:
        return {u"{v} do chương trình tự tính, không nhập điểm.", u"{v} is computed, no marks are entered."};
    case ErrorCode::ComponentNotSelfScored:
        return {u"{v} do cơ quan thẩm định chấm, cơ quan không tự chấm.", u"{v} is not self-scored."};
    case ErrorCode::SourceUnknown:
        return {u"không có bên chấm \"{v}\".", u"there is no source \"{v}\"."};
    case ErrorCode::SourceAgreed:
        return {u"điểm thống nhất không nhập từ tệp; dùng lệnh settle.", u"agreed marks are settled, not imported."};
    case ErrorCode::StateUnknown:
        return {u"trạng thái \"{v}\" không có; dùng: {d}.", u"there is no state \"{v}\"; use: {d}."};
    case ErrorCode::StateNotForSource:
        return {u"{d} không dùng được trạng thái \"{v}\".", u"{d} cannot have the state \"{v}\"."};
    case ErrorCode::PointsUnreadable:
        return {u"\"{v}\" không phải điểm.", u"\"{v}\" is not points."};
    case ErrorCode::PointsAboveMaximum:
        return {u"{v} lớn hơn điểm tối đa {d}.", u"{v} exceeds the maximum {d}."};
    case ErrorCode::PointsOffStep:
        return {u"{v} không theo bước {d}.", u"{v} is off the step {d}."};
    case ErrorCode::PointsMissing:
        return {u"{v}: cần ghi điểm.", u"{v}: points are needed."};
    case ErrorCode::PointsWithoutScore:
        return {u"trạng thái \"{v}\" không đi cùng điểm hoặc số liệu.",
                u"state \"{v}\" goes without points or inputs."};
    case ErrorCode::InputsKind:
        return {u"số liệu \"{v}\" không thuộc cách tính điểm này (cần {d}).",
                u"inputs \"{v}\" are not this rule's (expected {d})."};
    case ErrorCode::InputsValue:
        return {u"số liệu \"{v}\" không dùng được, cần {d}.", u"input \"{v}\" cannot be used, expected {d}."};
    case ErrorCode::ZeroOverZero:
        return {u"{v}: 0 trên 0. Nếu không phát sinh, ghi trạng thái na.",
                u"{v}: 0 of 0. If it does not apply, use the state na."};
    case ErrorCode::SomethingOverZero:
        return {u"tử số {v} mà mẫu số bằng 0. Kiểm tra số liệu hoặc chọn \"không phát sinh\".",
                u"{v} over 0. Check the figures or choose \"not applicable\"."};
    case ErrorCode::NotApplicableRefused:
        return {u"{v} không cho phép \"không phát sinh\".", u"{v} does not allow N/A."};
    case ErrorCode::ReasonMissing:
        return {u"ghi lý do trước khi lưu ({v}; cách tính cho {d}).",
                u"give a reason first ({v}; the rule gives {d})."};
    case ErrorCode::MarkTwice:
        return {u"\"{v}\" có hai lần trong tệp.", u"\"{v}\" stands twice in the file."};
    case ErrorCode::BodyRecused:
        return {u"{v} không tham gia thẩm định hồ sơ này.", u"{v} is recused from this file."};
    case ErrorCode::BodyUnknown:
        return {u"không có cơ quan thẩm định \"{v}\".", u"there is no body \"{v}\"."};
    case ErrorCode::FlagUnknown:
        return {u"bộ tiêu chí không có điều kiện \"{v}\"; có: {d}.", u"the set has no flag \"{v}\"; it has: {d}."};
    case ErrorCode::DateUnreadable:
        return {u"\"{v}\" không phải ngày ({d}).", u"\"{v}\" is not a date ({d})."};
    case ErrorCode::DocumentUnknown:
        return {u"không có tài liệu \"{v}\" ở tiêu chí này.", u"there is no document \"{v}\" for it."};
    case ErrorCode::FactUnfit:
        return {u"\"{v}\" không có số liệu dùng chung.", u"\"{v}\" rests on no shared fact."};
    case ErrorCode::FactDiffers:
        return {u"khác số liệu dùng chung ({d}). Ghi lý do trước khi lưu.",
                u"differs from the shared fact ({d}). Give a reason first."};
    case ErrorCode::PaperMissing:
        return {u"ghi số, ngày của văn bản làm căn cứ.", u"name the paper that it stands in: number, date."};
    case ErrorCode::PermissionDenied:
        return {u"không được làm việc này: {v} ({d}).", u"this is not permitted: {v} ({d})."};
    case ErrorCode::WrongPhase:
        return {u"đang ở giai đoạn {v}; việc này cần giai đoạn {d}.", u"it is in phase {v}; this needs {d}."};
    case ErrorCode::PersonUnknown:
        return {u"không có người \"{v}\".", u"there is no person \"{v}\"."};
    case ErrorCode::PersonAmbiguous:
        return {u"có nhiều người tên \"{v}\"; dùng số thứ tự.", u"several people are called \"{v}\"; use the number."};
    case ErrorCode::NameMissing:
        return {u"ghi họ và tên.", u"give a name."};
    case ErrorCode::PersonTwice:
        return {u"đã có \"{v}\" với vai trò này.", u"\"{v}\" is there in this role already."};
    case ErrorCode::PasswordShort:
        return {u"mật khẩu cần ít nhất {d} ký tự.", u"a password needs at least {d} characters."};
    case ErrorCode::PasswordLong:
        return {u"mật khẩu dài nhất {d} ký tự.", u"a password has at most {d} characters."};
    case ErrorCode::PasswordWrong:
        return {u"mật khẩu không đúng. Nhập lại; quên thì nhờ quản trị đặt mật khẩu mới.",
                u"wrong password. Try again; if it is forgotten, an administrator sets a new one."};
    case ErrorCode::NotSelfMarked:
        return {u"{v}: cơ quan còn {d} tiêu chí thành phần chưa tự chấm.", u"{v}: {d} components are not self-marked."};
    case ErrorCode::NotCommitted:
        return {u"{v}: {d} chưa chốt điểm.", u"{v}: {d} has not committed."};
    case ErrorCode::NotSettled:
        return {u"{d}: {v} chưa thống nhất.", u"{d}: {v} is not settled."};
    case ErrorCode::BasisChanged:
        return {u"{d}: điểm hoặc kết luận của {v} đã đổi sau khi thống nhất. Thống nhất lại mục này trước.",
                u"{d}: marks or verdicts on {v} changed after it was agreed. Agree on it anew first."};
    case ErrorCode::NotConfirmed:
        return {u"{d} chưa xác nhận {v}.", u"{d} has not confirmed {v}."};
    case ErrorCode::NothingToDo:
        return {u"không có gì thay đổi.", u"there is nothing to change."};
    case ErrorCode::CauseOpen:
        return {u"{v} tính từ kết luận tài liệu: thống nhất các kết luận trước.",
                u"{v} follows from verdicts: settle those first."};
    case ErrorCode::NoSoleBody:
        return {u"{v}: cần đúng một cơ quan thẩm định còn tham gia.", u"{v}: exactly one body must be left."};
    case ErrorCode::MoveDrops:
        return {u"{d}: điểm của {v} có thể không có chỗ trong khối mới và bị bỏ. Nếu đồng ý, chuyển lại và cho phép bỏ "
                u"điểm.",
                u"{d}: marks on {v} may have no place in the new group and be dropped. To agree, move again and allow "
                u"marks to be dropped."};
    case ErrorCode::StoreMissing:
        return {u"không có tệp dữ liệu ở đây.", u"there is no assessment file here."};
    case ErrorCode::StoreExists:
        return {u"thư mục đã có nội dung. Chọn tên khác.", u"the folder is not empty. Choose another name."};
    case ErrorCode::StoreForeign:
        return {u"không phải tệp dữ liệu của chương trình này, hoặc đã hỏng từ phần đầu.",
                u"is not an assessment file of this program, or damaged from its beginning."};
    case ErrorCode::StoreNewer:
        return {u"được tạo bằng phiên bản mới hơn ({v}, chương trình đọc đến {d}). Cập nhật chương trình.",
                u"made by a newer version ({v}, this one reads up to {d}). Update the program."};
    case ErrorCode::StoreDamaged:
        return {u"tệp dữ liệu bị hỏng ({v} {d}). Khôi phục từ bản sao lưu.",
                u"the file is damaged ({v} {d}). Restore a backup."};
    case ErrorCode::StoreReadOnly:
        return {u"không có quyền ghi. Kiểm tra quyền của thư mục.",
                u"cannot be written. Check the folder's permissions."};
    case ErrorCode::StoreHeld:
        return {u"đang mở tại máy {v}, người dùng {d}. Đóng ở máy đó trước.",
                u"is open on {v} by {d}. Close it there first."};
    case ErrorCode::StoreOnNetwork:
        return {u"nằm trên ổ mạng. Chép về máy này, hoặc giao nhận bằng gói dữ liệu.",
                u"is on a network drive. Copy it to this machine, or hand over by package."};
    case ErrorCode::StoreFailed:
        return {u"không ghi được vào tệp dữ liệu ({v} {d}). Các thay đổi trước vẫn an toàn.",
                u"the file refused ({v} {d}). Earlier changes are safe."};
    case ErrorCode::DiskFull:
        return {u"ổ đĩa đã đầy. Chưa ghi thay đổi này; các thay đổi trước vẫn an toàn.",
                u"disk full. This change was not saved; earlier ones are safe."};
    case ErrorCode::Conflict:
        return {u"đã bị sửa: đang là \"{v}\", chờ đợi \"{d}\". Xem lại rồi chọn.",
                u"was changed: it is \"{v}\", expected \"{d}\". Look again, then choose."};
    case ErrorCode::ObjectMissing:
        return {u"thiếu tệp trong objects.", u"is missing from objects."};
    case ErrorCode::ObjectAltered:
        return {u"tệp trong objects đã bị sửa.", u"was altered in objects."};
    case ErrorCode::JournalBroken:
        return {u"nhật ký bị sửa hoặc đứt ở đây ({v}).", u"the journal is altered or broken here ({v})."};
    case ErrorCode::RowAltered:
        return {u"bị sửa ngoài chương trình: \"{v}\", theo nhật ký \"{d}\".",
                u"was altered by other hands: \"{v}\", the journal says \"{d}\"."};
    case ErrorCode::RowMissing:
        return {u"bị xóa ngoài chương trình, theo nhật ký \"{d}\".",
                u"was removed by other hands, the journal says \"{d}\"."};
    case ErrorCode::RowUnexplained:
        return {u"không có trong nhật ký: \"{v}\".", u"is in no journal entry: \"{v}\"."};
    case ErrorCode::Cancelled:
        return {u"đã dừng theo yêu cầu.", u"stopped as asked."};
    }
    Q_UNREACHABLE();
}

/// What an error found or expected, as the screen writes it: points with a comma, rows in words.
QString written(const QString &part, ErrorCode code, Language language)
{
    static const QRegularExpression point(QStringLiteral("(?<=\\d)\\.(?=\\d)"));
    switch (code) {
    case ErrorCode::TooManyDecimals:
    case ErrorCode::PointsAboveMaximum:
    case ErrorCode::PointsOffStep:
    case ErrorCode::InputsValue:
    case ErrorCode::ReasonMissing:
        return QString(part).replace(point, QStringLiteral(","));
    case ErrorCode::Conflict:
    case ErrorCode::RowAltered:
    case ErrorCode::RowMissing:
    case ErrorCode::RowUnexplained:
        return contentText(part, language);
    default:
        return part;
    }
}

} // namespace

QString sentence(const core::Error &error, Language language)
{
    // Only a mark that differs from its rule has two numbers to name.
    const bool plain = error.code == ErrorCode::ReasonMissing && error.value.isEmpty();
    const Phrase phrase = plain ? Phrase{u"ghi lý do trước khi lưu.", u"give a reason first."} : phraseOf(error.code);
    QString text = phrase.in(language);
    text.replace(QStringLiteral("{v}"), written(error.value, error.code, language))
        .replace(QStringLiteral("{d}"), written(error.detail, error.code, language));
    text.replace(QStringLiteral(" ()"), QString()).replace(QStringLiteral("  "), QStringLiteral(" "));
    return error.where.isEmpty() ? QString(text.left(1).toUpper() + text.mid(1)) : QString(error.where + u": " + text);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_words.h"

#include "ui/words/error_words.h"

namespace ui {

namespace {

using core::ErrorCode;

/// What to do, once it was said what happened; which steps are offered.
struct Advice
{
    Phrase todo = {};
    bool again = false;
    bool restore = false;
};

Advice adviceOnOpening(ErrorCode code)
{
    switch (code) {
    case ErrorCode::StoreHeld:
        return {{u"Dữ liệu còn nguyên. Đóng chương trình ở máy đó rồi thử lại.",
                 u"The data are intact. Close the program there, then try again."},
                true};
    case ErrorCode::StoreNewer:
        return {{u"Dữ liệu còn nguyên, chưa có gì bị đổi. Cập nhật chương trình trên máy này rồi mở lại.",
                 u"The data are intact, nothing was changed. Update the program on this machine, then open it again."}};
    case ErrorCode::StoreMissing:
        return {{u"Không có gì bị thay đổi. Thư mục có thể đã đổi tên hoặc ở ổ đĩa chưa cắm: cắm ổ đĩa rồi thử lại, "
                 u"hoặc chọn đúng thư mục *.congtam.",
                 u"Nothing was changed. The folder may have another name, or be on a drive that is not plugged in: "
                 u"plug it in and try again, or choose the *.congtam folder."},
                true,
                true};
    case ErrorCode::StoreReadOnly:
        return {
            {u"Dữ liệu còn nguyên. Chương trình phải ghi được vào thư mục này: kiểm tra quyền ghi, khóa chống ghi "
             u"của ổ đĩa, hoặc chép thư mục sang ổ khác rồi mở bản chép.",
             u"The data are intact. The program must be able to write in this folder: check its permissions and the "
             u"drive's write protection, or copy the folder to another drive and open the copy."},
            true};
    case ErrorCode::StoreOnNetwork:
        return {
            {u"Dữ liệu còn nguyên. Trên ổ mạng hai máy có thể ghi đè lên nhau, nên chương trình không mở ở đó. Chép "
             u"cả thư mục về ổ đĩa của máy này rồi mở bản chép.",
             u"The data are intact. On a network drive two machines could write over each other, so nothing is opened "
             u"there. Copy the whole folder to this machine's own drive and open the copy."}};
    case ErrorCode::DiskFull:
        return {{u"Dữ liệu còn nguyên. Xóa bớt tệp không cần trên ổ đĩa này rồi thử lại.",
                 u"The data are intact. Make room on this drive, then try again."},
                true};
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreForeign:
    case ErrorCode::ObjectMissing:
    case ErrorCode::ObjectAltered:
        return {{u"Tệp được để nguyên như đang có. Khôi phục bản sao lưu thành một thư mục mới, hoặc chọn tệp dữ liệu "
                 u"khác.",
                 u"The file is left as it is. Restore a backup into a new folder, or choose another assessment file."},
                false,
                true};
    default:
        return {{u"Dữ liệu còn nguyên. Thử lại, hoặc chọn tệp dữ liệu khác.",
                 u"The data are intact. Try again, or choose another assessment file."},
                true};
    }
}

Advice adviceOnSaving(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
        return {
            {u"Các thay đổi trước vẫn an toàn; nội dung đang nhập còn trên màn hình. Xóa bớt tệp không cần trên ổ đĩa "
             u"rồi nhấn Lưu lại.",
             u"Earlier changes are safe; what was typed is still on the screen. Make room on the drive, then press "
             u"Save again."},
            true};
    case ErrorCode::StoreMissing:
        return {
            {u"Các thay đổi trước nằm trong thư mục đó; nội dung đang nhập còn trên màn hình. Đưa thư mục về đúng "
             u"chỗ, đúng tên cũ rồi nhấn Lưu lại. Nếu đã bị xóa, lấy lại từ thùng rác hoặc khôi phục bản sao lưu.",
             u"Earlier changes are in that folder; what was typed is still on the screen. Put the folder back in its "
             u"old place under its old name, then press Save again. If it was deleted, take it out of the bin or "
             u"restore a backup."},
            true,
            true};
    case ErrorCode::StoreDamaged:
        return {
            {u"Nội dung đang nhập còn trên màn hình. Ghi lại nội dung đó, đừng nhập thêm, và khôi phục bản sao lưu.",
             u"What was typed is still on the screen. Write it down, enter nothing more, and restore a backup."},
            true,
            true};
    default:
        return {
            {u"Các thay đổi trước vẫn an toàn; nội dung đang nhập còn trên màn hình. Kiểm tra ổ đĩa rồi nhấn Lưu lại.",
             u"Earlier changes are safe; what was typed is still on the screen. Check the drive, then press Save "
             u"again."},
            true};
    }
}

/// Without what to do, which comes after it here.
QString happened(const core::Error &error, Language language)
{
    const QString text = sentence(error, language);
    const qsizetype end = text.indexOf(QStringLiteral(". "), error.where.size());
    return end < 0 ? text : text.left(end + 1);
}

} // namespace

FaultWords wordsOfOpening(const core::Error &error, const QString &latestBackup, Language language)
{
    const Advice advice = adviceOnOpening(error.code);
    FaultWords words{happened(error, language), advice.todo.in(language), advice.again, advice.restore};
    if (advice.restore && !latestBackup.isEmpty()) {
        words.todo += u' ';
        words.todo +=
            Phrase{u"Bản sao lưu mới nhất: ngày %1.", u"The latest backup is of %1."}.in(language).arg(latestBackup);
    }
    return words;
}

FaultWords wordsOfSaving(const core::Error &error, Language language)
{
    const Advice advice = adviceOnSaving(error.code);
    const QString what = error.code == ErrorCode::StoreMissing
        ? Phrase{u"Thư mục dữ liệu %1 đã bị đổi tên, chuyển chỗ hoặc xóa khi đang mở.",
                 u"The folder %1 was renamed, moved or deleted while it was open."}
              .in(language)
              .arg(error.where)
        : happened(error, language);
    return {Phrase{u"Chưa lưu được. ", u"Not saved. "}.in(language) + what, advice.todo.in(language), advice.again,
            advice.restore};
}

} // namespace ui

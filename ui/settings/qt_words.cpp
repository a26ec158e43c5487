// SPDX-License-Identifier: GPL-3.0-or-later
#include "qt_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QTranslator>

#include <array>

namespace ui {

namespace {

struct Word
{
    const char *english;
    const char16_t *vietnamese;
};

// Of QFileDialog, QPrintDialog, QPageSetupWidget, QLineEdit, QWidgetTextControl, QPlatformTheme; one word means the
// same in all of them.
constexpr auto Words = std::to_array<Word>({
    {"&Undo", u"&Hoàn tác"},
    {"&Redo", u"&Làm lại"},
    {"Cu&t", u"&Cắt"},
    {"&Copy", u"C&hép"},
    {"&Paste", u"&Dán"},
    {"Delete", u"Xóa"},
    {"Select All", u"Chọn tất cả"},
    {"Copy &Link Location", u"Chép địa chỉ &liên kết"},
    {"OK", u"Đồng ý"},
    {"&OK", u"Đồng ý"},
    {"Cancel", u"Thôi"},
    {"&Cancel", u"Thôi"},
    {"&Close", u"Đóng"},
    {"Close", u"Đóng"},
    {"Save", u"Lưu"},
    {"&Save", u"&Lưu"},
    {"Open", u"Mở"},
    {"&Open", u"&Mở"},
    {"&Yes", u"&Có"},
    {"&No", u"&Không"},
    {"Yes", u"Có"},
    {"No", u"Không"},
    {"Look in:", u"Tìm trong:"},
    {"File &name:", u"&Tên tệp:"},
    {"Directory:", u"Thư mục:"},
    {"Files of type:", u"Loại tệp:"},
    {"&Choose", u"&Chọn"},
    {"Choose", u"Chọn"},
    {"Back", u"Trở lại"},
    {"Go back", u"Trở lại"},
    {"Forward", u"Đi tiếp"},
    {"Go forward", u"Đi tiếp"},
    {"Parent Directory", u"Thư mục trên"},
    {"Go to the parent directory", u"Lên thư mục trên"},
    {"Create New Folder", u"Thư mục mới"},
    {"Create a New Folder", u"Tạo thư mục mới"},
    {"&New Folder", u"Thư mục &mới"},
    {"New Folder", u"Thư mục mới"},
    {"List View", u"Xem danh sách"},
    {"Change to list view mode", u"Xem theo danh sách"},
    {"Detail View", u"Xem chi tiết"},
    {"Change to detail view mode", u"Xem chi tiết"},
    {"Sidebar", u"Các nơi thường dùng"},
    {"List of places and bookmarks", u"Các nơi thường dùng"},
    {"Files", u"Tệp"},
    {"&Rename", u"Đổ&i tên"},
    {"&Delete", u"&Xóa"},
    {"Show &hidden files", u"Hiện tệp ẩ&n"},
    {"All Files (*)", u"Mọi tệp (*)"},
    {"Directories", u"Thư mục"},
    {"Recent Places", u"Nơi mở gần đây"},
    {"Computer", u"Máy tính"},
    {"My Computer", u"Máy tính"},
    {"Name", u"Tên"},
    {"Size", u"Cỡ"},
    {"Kind", u"Loại"},
    {"Type", u"Loại"},
    {"Date Modified", u"Ngày sửa"},
    {"%1\nFile not found.\nPlease verify the correct file name was given.",
     u"%1\nKhông có tệp này.\nKiểm tra lại tên tệp."},
    {"%1\nDirectory not found.\nPlease verify the correct directory name was given.",
     u"%1\nKhông có thư mục này.\nKiểm tra lại tên thư mục."},
    {"%1 already exists.\nDo you want to replace it?", u"%1 đã có.\nThay tệp đó?"},
    {"Print", u"In"},
    {"&Print", u"&In"},
    {"Printer", u"Máy in"},
    {"&Name:", u"&Tên:"},
    {"P&roperties", u"&Thuộc tính"},
    {"Location:", u"Nơi đặt:"},
    {"Preview", u"Xem trước"},
    {"Type:", u"Loại:"},
    {"Output &file:", u"Ghi ra &tệp:"},
    {"&Options >>", u"Tùy &chọn >>"},
    {"&Options <<", u"Tùy &chọn <<"},
    {"Print to File (PDF)", u"Ghi ra tệp PDF"},
    {"Print To File ...", u"Ghi ra tệp…"},
    {"Write PDF file", u"Ghi tệp PDF"},
    {"Copies", u"Số bản"},
    {"Copies:", u"Số bản:"},
    {"Print range", u"Phần in"},
    {"Print all", u"In tất cả"},
    {"Pages from", u"Từ trang"},
    {"to", u"đến"},
    {"Pages", u"Trang"},
    {"Current Page", u"Trang đang xem"},
    {"Selection", u"Phần đã chọn"},
    {"Output Settings", u"Cách in"},
    {"Options", u"Tùy chọn"},
    {"Page Setup", u"Khổ giấy"},
    {"Collate", u"Xếp theo bộ"},
    {"Reverse", u"In ngược từ cuối"},
    {"Color Mode", u"Màu"},
    {"Color", u"In màu"},
    {"Grayscale", u"In đen trắng"},
    {"Duplex Printing", u"In hai mặt"},
    {"None", u"Không"},
    {"Long side", u"Lật cạnh dài"},
    {"Short side", u"Lật cạnh ngắn"},
    {"Paper", u"Giấy"},
    {"Page size:", u"Khổ giấy:"},
    {"Width:", u"Rộng:"},
    {"Height:", u"Cao:"},
    {"Orientation", u"Chiều giấy"},
    {"Portrait", u"Đứng"},
    {"Landscape", u"Ngang"},
    {"Margins", u"Lề"},
});

class QtWords : public QTranslator
{
public:
    QtWords()
    {
        for (const Word &word : Words) {
            m_words.insert(QByteArray(word.english), QString::fromUtf16(word.vietnamese));
        }
    }
    bool isEmpty() const override { return false; }
    QString translate(const char * /*context*/, const char *source, const char * /*disambiguation*/,
                      int /*n*/) const override
    {
        return m_words.value(QByteArray(source));
    }

private:
    QHash<QByteArray, QString> m_words;
};

} // namespace

void useQtWords(Language language)
{
    static QtWords words;
    QCoreApplication::removeTranslator(&words);
    if (language == Language::Vietnamese) {
        QCoreApplication::installTranslator(&words);
    }
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_fault.h"

#include <QFile>
#include <QSettings>

namespace ui {

QString mendSettings(Language language)
{
    QSettings settings;
    const QString file = settings.fileName();
    if (settings.status() == QSettings::FormatError) {
        const QString aside = file + QStringLiteral(".hong");
        QFile::remove(aside);
        if (QFile::rename(file, aside)) {
            return Phrase{
                u"Tệp thiết đặt bị hỏng nên chương trình dùng thiết đặt ban đầu; dữ liệu đánh giá không nằm trong "
                u"tệp đó và còn nguyên. Tệp hỏng được giữ lại ở %1. Chọn lại màu nền, cỡ chữ trong Tùy chọn "
                u"nếu cần.",
                u"The settings file was damaged, so the program starts with its first settings; no assessment "
                u"data stand in it, they are intact. The damaged file was kept as %1. Choose colours and "
                u"letters again in Options if you need to."}
                .in(language)
                .arg(aside);
        }
    }
    if (!settings.isWritable()) {
        return Phrase{
            u"Không ghi được tệp thiết đặt %1. Dữ liệu đánh giá vẫn lưu bình thường; chỉ màu nền, ngôn ngữ, cỡ "
            u"chữ và danh sách tệp đã mở không được nhớ cho lần sau. Kiểm tra quyền ghi của thư mục đó.",
            u"The settings file %1 cannot be written. Assessment data are saved as usual; only colours, "
            u"language, letters and the list of files are not remembered. Check that folder's permissions."}
            .in(language)
            .arg(file);
    }
    return {};
}

} // namespace ui

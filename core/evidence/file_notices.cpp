// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/paper_notices.h"

using namespace Qt::StringLiterals;

namespace core {

std::vector<Notice> noticesOfFile(const FileFacts &file)
{
    constexpr int FewestDpi = 200;
    constexpr int OldestPdf = 14;
    if (file.bytes == 0) {
        return {{NoticeCode::ZeroBytes, 100, {}, {}, {}}};
    }
    std::vector<Notice> notices;
    const bool lockedOffice = isLockedOffice(file.content, file.name);
    if (file.locked || lockedOffice) {
        notices.push_back({NoticeCode::Locked, file.locked ? 100 : 90, {}, {}, {}});
    }
    if (!lockedOffice && !fitsName(file.content, file.name)) {
        notices.push_back({NoticeCode::WrongType, 95, {}, file.name.sliced(file.name.lastIndexOf(u'.') + 1), {}});
    }
    if (file.dpi > 0 && file.dpi < FewestDpi) {
        notices.push_back({NoticeCode::LowScan, 90, {}, QString::number(file.dpi), QString::number(FewestDpi)});
    }
    if (file.pdfVersion > 0 && file.pdfVersion < OldestPdf) {
        notices.push_back({NoticeCode::OldPdf, 95, {}, u"1."_s + QString::number(file.pdfVersion % 10), u"1.4"_s});
    }
    if (file.pages > 0 && file.blankPages == file.pages) {
        notices.push_back({NoticeCode::Blank, 90, {}, {}, {}});
    }
    return notices;
}

} // namespace core

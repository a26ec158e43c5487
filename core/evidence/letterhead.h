// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/page_text.h"
#include "core/evidence/self_description.h"

namespace core {

/// Where the lines of a paper's head end and its title stands.
struct Letterhead
{
    std::size_t end = 0;   ///< first line that belongs to the head no more: the title, "Kính gửi" or the body
    bool hasTitle = false; ///< the line at `end` is a title of a known kind
    bool hasMotto = false; ///< "Cộng hòa …" or "Đảng Cộng sản Việt Nam" was met
    bool isParty = false;
};

Letterhead letterheadOf(const PageText &page);

/// "Cộng hòa xã hội chủ nghĩa Việt Nam", "Độc lập - Tự do - Hạnh phúc", "Đảng Cộng sản Việt Nam", in any spelling of
/// OCR.
bool isMotto(QStringView folded);

void readNumber(const PageText &page, const Letterhead &head, SelfDescription &description);
void readIssuers(const PageText &page, const Letterhead &head, SelfDescription &description);
void readDate(const PageText &page, const Letterhead &head, SelfDescription &description);
void readMarkings(const PageText &page, const Letterhead &head, SelfDescription &description);

} // namespace core

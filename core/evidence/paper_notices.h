// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/body_names.h"
#include "core/evidence/file_kind.h"
#include "core/evidence/notice.h"
#include "core/evidence/self_description.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace core {

/// What is known of a file without reading its text.
struct FileFacts
{
    QString name;
    qint64 bytes = 0;
    QByteArray sha256;
    FileKind content = FileKind::Unknown;
    int pdfVersion = 0; ///< ten times; 0 where it is no PDF
    int dpi = 0;        ///< of its coarsest page that is a scan; 0 where none is
    bool locked = false;
    int pages = 0;
    int blankPages = 0;
    bool operator==(const FileFacts &) const = default;
};

/// NĐ 30/2020, annex I: scans are PDF ≥ 1.4 and ≥ 200 dpi (DOMAIN §5, item 42). A photo's dpi says nothing and should
/// be 0.
std::vector<Notice> noticesOfFile(const FileFacts &file);

/// Against what a paper is held.
struct PaperContext
{
    int year = 0;
    BodyName agency;          ///< whose file it is
    bool issuedBySelf = true; ///< the component expects the agency's own paper; else the issuer is not looked at
    bool wholeText = true;    ///< the text reaches to the last page, so that a missing signature means something
};

/// `text` is what `says` was read from. Fields that were not recognised give no notice, save number and signature.
std::vector<Notice> noticesOfPaper(const SelfDescription &says, const QString &text, const PaperContext &context);

/// A paper among the others of a round.
struct GatheredPaper
{
    QString agency; ///< code of who handed it in
    QByteArray sha256;
    std::optional<DocumentNumber> claimed; ///< under which the agency's list cites it, where it has a list
    SelfDescription says;
};

/// Numbers that stand twice where they may stand once, and files that go under two numbers (DOMAIN §5, items 20, 21).
/// State numbers are unique per body and calendar year. Party numbers are per body, kind and term; terms begin at
/// `termStarts`, in order, and without them only an equal date counts. The same paper handed in by two agencies is
/// legitimate and gives nothing; by one agency twice, a weak notice.
std::vector<PairNotice> noticesAmong(const std::vector<GatheredPaper> &papers, const std::vector<QDate> &termStarts);

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_kind.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace core {
namespace {

struct Signature
{
    std::string_view bytes;
    FileKind kind{};
};

constexpr std::array Signatures = {
    Signature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, FileKind::Ole},
    Signature{"PK\x03\x04"sv, FileKind::Zip},
    Signature{"PK\x05\x06"sv, FileKind::Zip},
    Signature{R"({\rtf)"sv, FileKind::Rtf},
    Signature{"\xFF\xD8\xFF"sv, FileKind::Jpeg},
    Signature{"\x89PNG\r\n"sv, FileKind::Png},
    Signature{"GIF8"sv, FileKind::Gif},
    Signature{"II*\0"sv, FileKind::Tiff},
    Signature{"MM\0*"sv, FileKind::Tiff},
    Signature{"Rar!\x1A\x07"sv, FileKind::Rar},
    Signature{"7z\xBC\xAF\x27\x1C"sv, FileKind::SevenZip},
    Signature{"MZ"sv, FileKind::Executable},
    Signature{"\x7F\x45LF"sv, FileKind::Executable},
};

bool startsWith(QByteArrayView head, std::string_view bytes)
{
    return std::string_view(head.data(), static_cast<std::size_t>(head.size())).starts_with(bytes);
}

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool holds(QByteArrayView head, QByteArrayView what)
{
    return std::search(head.begin(), head.end(), what.begin(), what.end()) != head.end();
}

/// Office documents are ZIP archives; the names of their first entries stand in the clear.
FileKind officeKind(QByteArrayView head)
{
    if (holds(head, "opendocument.text")) {
        return FileKind::Odt;
    }
    if (holds(head, "opendocument.spreadsheet")) {
        return FileKind::Ods;
    }
    return holds(head, "word/") ? FileKind::Docx : holds(head, "xl/") ? FileKind::Xlsx : FileKind::Zip;
}

bool looksLikeHtml(QByteArrayView head)
{
    const QByteArray start = head.first(std::min<qsizetype>(512, head.size())).toByteArray().trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

QString extensionOf(QStringView name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.sliced(dot + 1).toString().toLower();
}

struct Extension
{
    QStringView name;
    std::array<FileKind, 3> kinds{}; ///< that may stand behind it; the last ones repeat
};

constexpr std::array Extensions = {
    Extension{u"pdf", {FileKind::Pdf, FileKind::Pdf, FileKind::Pdf}},
    Extension{u"doc", {FileKind::Ole, FileKind::Rtf, FileKind::Docx}},  // renamed by hand, and every program opens them
    Extension{u"xls", {FileKind::Ole, FileKind::Xlsx, FileKind::Html}}, // many systems "export" HTML under this name
    Extension{u"docx", {FileKind::Docx, FileKind::Zip, FileKind::Ole}},
    Extension{u"xlsx", {FileKind::Xlsx, FileKind::Zip, FileKind::Ole}},
    Extension{u"odt", {FileKind::Odt, FileKind::Zip, FileKind::Zip}},
    Extension{u"ods", {FileKind::Ods, FileKind::Zip, FileKind::Zip}},
    Extension{u"rtf", {FileKind::Rtf, FileKind::Rtf, FileKind::Rtf}},
    Extension{u"jpg", {FileKind::Jpeg, FileKind::Jpeg, FileKind::Jpeg}},
    Extension{u"jpeg", {FileKind::Jpeg, FileKind::Jpeg, FileKind::Jpeg}},
    Extension{u"png", {FileKind::Png, FileKind::Png, FileKind::Png}},
    Extension{u"gif", {FileKind::Gif, FileKind::Gif, FileKind::Gif}},
    Extension{u"tif", {FileKind::Tiff, FileKind::Tiff, FileKind::Tiff}},
    Extension{u"tiff", {FileKind::Tiff, FileKind::Tiff, FileKind::Tiff}},
    Extension{u"zip", {FileKind::Zip, FileKind::Zip, FileKind::Zip}},
    Extension{u"rar", {FileKind::Rar, FileKind::Rar, FileKind::Rar}},
    Extension{u"7z", {FileKind::SevenZip, FileKind::SevenZip, FileKind::SevenZip}},
};

} // namespace

FileKind kindOfContent(QByteArrayView head)
{
    if (pdfVersion(head) > 0) {
        return FileKind::Pdf;
    }
    for (const Signature &signature : Signatures) {
        if (startsWith(head, signature.bytes)) {
            return signature.kind == FileKind::Zip ? officeKind(head) : signature.kind;
        }
    }
    return looksLikeHtml(head) ? FileKind::Html : FileKind::Unknown;
}

bool fitsName(FileKind content, QStringView name)
{
    if (content == FileKind::Unknown) {
        return true;
    }
    const QString extension = extensionOf(name);
    const auto *const known = std::ranges::find(Extensions, QStringView(extension), &Extension::name);
    return known == Extensions.end() || std::ranges::find(known->kinds, content) != known->kinds.end();
}

bool isLockedOffice(FileKind content, QStringView name)
{
    const QString extension = extensionOf(name);
    return content == FileKind::Ole && (extension == u"docx" || extension == u"xlsx");
}

int pdfVersion(QByteArrayView head)
{
    constexpr qsizetype Farthest = 1024; // readers accept the header anywhere in the first kibibyte
    const QByteArrayView start = head.first(std::min(Farthest, head.size()));
    const QByteArrayView mark("%PDF-");
    const auto *const at = std::search(start.begin(), start.end(), mark.begin(), mark.end());
    const auto *const version = at + (at == start.end() ? 0 : mark.size());
    const bool whole = start.end() - version >= 3 && isDigit(version[0]) && version[1] == '.' && isDigit(version[2]);
    return whole ? (version[0] - '0') * 10 + (version[2] - '0') : 0;
}

bool isJunk(QStringView name)
{
    static const QStringList names{u"thumbs.db"_s, u"desktop.ini"_s, u".ds_store"_s, u"autorun.inf"_s};
    static const QStringList extensions{u"lnk"_s, u"exe"_s, u"com"_s, u"bat"_s, u"cmd"_s, u"scr"_s,
                                        u"msi"_s, u"dll"_s, u"tmp"_s, u"vbs"_s, u"ps1"_s, u"url"_s};
    const QStringView file = name.sliced(name.lastIndexOf(u'/') + 1);
    return file.startsWith(u"~$") || file.startsWith(u"._") || names.contains(file.toString().toLower())
        || extensions.contains(extensionOf(file));
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace core {

/// What a file is by its first bytes, whatever its name says.
enum class FileKind {
    Unknown,
    Pdf,
    Ole, ///< .doc, .xls, .ppt; also a .docx or .xlsx under a password
    Zip, ///< a plain archive, or an office document whose kind the first bytes do not show
    Docx,
    Xlsx,
    Odt,
    Ods,
    Rtf,
    Jpeg,
    Png,
    Gif,
    Tiff,
    Rar,
    SevenZip,
    Html,
    Executable, ///< for Windows or Linux
};

constexpr qsizetype HeadBytes = 4096; ///< as many first bytes of a file are worth handing in

FileKind kindOfContent(QByteArrayView head);

/// May a file of this name hold that? True where nothing is known of the name's extension or of the content.
bool fitsName(FileKind content, QStringView name);

/// An office document of 2007 or later whose content is encrypted: its name says ZIP, its bytes say OLE.
bool isLockedOffice(FileKind content, QStringView name);

/// Ten times the version that a PDF's first line states (14 is 1.4); 0 for everything else.
int pdfVersion(QByteArrayView head);

/// What systems leave behind and what no evidence is: Thumbs.db, desktop.ini, .DS_Store, "~$…", "._…", shortcuts,
/// programs.
bool isJunk(QStringView name);

} // namespace core

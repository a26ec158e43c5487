// SPDX-License-Identifier: GPL-3.0-or-later
#include "album.h"

#include <QDir>
#include <QImageWriter>
#include <QMap>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

QString &chosen()
{
    static QString folder;
    return folder;
}

const QString Between = u", "_s;

QString rowOf(const QString &state, const QStringList &looks)
{
    QString row = u"<tr><th>"_s + state + u"</th>"_s;
    for (const QString &look : looks) {
        const QString file = QString(state + Between + look + u".png"_s).toHtmlEscaped();
        row += u"<td><a href=\"%1\"><img loading=\"lazy\" src=\"%1\" alt=\"%1\"></a><br>%2</td>"_s.arg(file, look);
    }
    return row + u"</tr>\n"_s;
}

} // namespace

void Album::setFolder(const QString &folder)
{
    chosen() = folder;
    QDir().mkpath(folder);
}

QString Album::folder()
{
    return chosen();
}

void Album::keep(const QImage &picture, const QString &state, const QString &look)
{
    if (chosen().isEmpty()) {
        return;
    }
    QImageWriter writer(chosen() + u'/' + state + Between + look + u".png"_s);
    constexpr int Quick = 30; // a larger file is written sooner
    writer.setCompression(Quick);
    if (!writer.write(picture)) {
        qFatal("%s: %s", qPrintable(writer.fileName()), qPrintable(writer.errorString()));
    }
}

void Album::writeIndex()
{
    QMap<QString, QStringList> states;
    const QDir folder(chosen());
    for (const QString &file : folder.entryList({u"*.png"_s}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(4);
        states[name.section(Between, 0, 0)].append(name.section(Between, 1));
    }
    QString html = u"<!doctype html><meta charset=\"utf-8\"><title>Công Tâm</title><style>body{font:13px sans-serif}"
                   "th{text-align:left;vertical-align:top;width:9em}td{vertical-align:top;color:#59626e}"
                   "img{width:360px;border:1px solid #868e99}</style>\n<table>\n"_s;
    for (auto state = states.cbegin(); state != states.cend(); ++state) {
        html += rowOf(state.key(), state.value());
    }
    QFile index(folder.filePath(u"index.html"_s));
    if (chosen().isEmpty() || !index.open(QIODevice::WriteOnly) || index.write((html + u"</table>\n"_s).toUtf8()) < 0) {
        return;
    }
}

} // namespace tests

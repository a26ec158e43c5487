// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_stands.h"

#include "core/dossier/mark_verbs.h"
#include "core/dossier/phase_verbs.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryDir>

namespace tests {

using namespace core;
using namespace Qt::StringLiterals;

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    QDirIterator each(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString file = each.next();
        const QString copy = to + file.mid(from.size());
        QDir().mkpath(QFileInfo(copy).path());
        if (!QFile::copy(file, copy)) {
            qFatal("no copy of %s", qPrintable(file));
        }
    }
}

void copySample(SampleStage stage, const QString &to)
{
    static const QTemporaryDir Folder;
    const QString made = Folder.filePath(u"%1.congtam"_s.arg(static_cast<int>(stage)));
    if (!QFileInfo::exists(made)) {
        must(makeSample(made, stage));
    }
    copyFolder(made, to);
}

void moveTo(Dossier &dossier, Phase phase)
{
    must(dossier.enact([&](const Round &whole) {
        return step(whole, dossier.administrator(), {phase, u"Xem lại hồ sơ"_s, true, {}});
    }));
}

void leaveBlanks(Dossier &dossier)
{
    const Person reviewer = dossier.person(u"Lý Văn Minh"_s).value();
    must(dossier.enact([&](const Round &whole) {
        std::vector<MarkRow> blank;
        for (const QString &component : {u"1.1"_s, u"1.5"_s, u"3.1a"_s, u"8.1"_s, u"9.3"_s}) {
            blank.push_back({u"SCT"_s, u"SNV"_s, component, {}, {}});
        }
        return importMarks(whole, reviewer, blank, {});
    }));
}

} // namespace tests

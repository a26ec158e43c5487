// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "core/base/digest.h"
#include "tests/support/spec.h"

#include <QBuffer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tests {

Session::Session()
{
    m_environment.clock = [this] { return m_now; };
    m_environment.newId = [this] { return QUuid::fromRfc4122(core::sha256(QByteArray::number(++m_ids)).first(16)); };
}

Answer Session::run(const QString &words)
{
    return run(words.split(u' '));
}

Answer Session::run(QStringList words)
{
    m_now += 1000;
    for (QString &word : words) {
        word.replace(u"{d}"_s, path(u"d.congtam"_s)).replace(u"{f}"_s, m_folder.path());
        word.replace(u"{r}"_s, sourceFile(u"resources/samples"_s));
    }
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    Answer answer;
    answer.code = cli::run(words + QStringList{u"--lang"_s, u"vi"_s}, {&out, &err}, m_environment);
    answer.out = out.data();
    answer.err = err.data();
    return answer;
}

QByteArray Session::must(const QString &words)
{
    return must(words.split(u' '));
}

QByteArray Session::must(const QStringList &words)
{
    const Answer answer = run(words);
    if (answer.code != cli::Done) {
        qFatal("%s\n%s", qPrintable(words.join(u' ')), answer.err.constData());
    }
    return answer.out;
}

void Session::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s", qPrintable(file.errorString()));
    }
}

void Session::begin()
{
    must(u"new {d} --year 2019 --criteria {r}/criteria_sample.json --agencies {r}/agencies_backan_2019.json"_s);
    must(u"people add {d} --name An --role reviewer --body SNV"_s);
    must(u"people add {d} --name Bình --role chair --body SNV"_s);
    must(u"people add {d} --name Chi --role reviewer --body BDV"_s);
    must(u"people add {d} --name Dũng --role chair --body BDV"_s);
    must(u"people add {d} --name Hà --role secretary --body SNV"_s);
    must(u"people add {d} --name Lan --role observer"_s);
}

} // namespace tests

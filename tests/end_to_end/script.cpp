// SPDX-License-Identifier: GPL-3.0-or-later
#include "script.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace tests {

namespace {

QString withoutRemark(const QString &line)
{
    if (line.startsWith(u'#')) {
        return {};
    }
    return line.section(QStringLiteral(" # "), 0, 0).trimmed();
}

/// A menu opens a loop of its own, so that what is done in it must be lines.
QStringList sitting(const QString &name)
{
    return {QStringLiteral("press Tab until person has the focus"), QStringLiteral("press Space"),
            QStringLiteral("press Down until the menu says ") + name, QStringLiteral("press Return"),
            QStringLiteral("see that %1 sits here").arg(name)};
}

/// Field after field of the component that is shown, then Enter.
QStringList entering(const QString &component, const QString &fields)
{
    QStringList lines{QStringLiteral("see the component ") + component};
    for (const QString &field : fields.split(QStringLiteral(" then "))) {
        lines << QStringLiteral("type ") + field << QStringLiteral("press Tab");
    }
    lines.last() = QStringLiteral("press Return");
    return lines << QStringLiteral("it is saved");
}

QStringList inFull(const QString &words)
{
    static const QRegularExpression Sit(QStringLiteral("^sit as (.+)$"));
    static const QRegularExpression Enter(QStringLiteral("^at (\\S+) enter (.+)$"));
    if (const auto match = Sit.match(words); match.hasMatch()) {
        return sitting(match.captured(1));
    }
    const auto match = Enter.match(words);
    return match.hasMatch() ? entering(match.captured(1), match.captured(2)) : QStringList{words};
}

} // namespace

std::optional<std::vector<Line>> readScript(const QString &file)
{
    QFile script(file);
    if (!script.open(QIODevice::ReadOnly)) {
        return {};
    }
    std::vector<Line> lines;
    int number = 0;
    for (const QString &line : QString::fromUtf8(script.readAll()).split(u'\n')) {
        ++number;
        const QString words = withoutRemark(line);
        for (const QString &one : words.isEmpty() ? QStringList() : inFull(words)) {
            lines.push_back({number, one});
        }
    }
    return lines.empty() ? std::nullopt : std::optional(std::move(lines));
}

QString unquoted(const QString &words)
{
    const bool quoted = words.size() > 1 && words.startsWith(u'"') && words.endsWith(u'"');
    return quoted ? words.sliced(1, words.size() - 2) : words;
}

} // namespace tests

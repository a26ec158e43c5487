// SPDX-License-Identifier: GPL-3.0-or-later
#include "player.h"

#include "tests/end_to_end/steps.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QTimer>

#include <cstdio>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

// The limit is for the program as people get it: the release build, which alone leaves assertions out.
#ifdef NDEBUG
constexpr bool StallsFail = true;
#else
constexpr bool StallsFail = false;
#endif

QString nextFile(const QString &folder)
{
    return folder + u"/next"_s;
}

void say(const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), stdout);
    std::fflush(stdout);
}

void keepNext(const QString &folder, std::size_t line)
{
    QFile file(nextFile(folder));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QByteArray::number(static_cast<qulonglong>(line)));
    }
}

} // namespace

int takeNext(const QString &folder)
{
    QFile file(nextFile(folder));
    if (!file.open(QIODevice::ReadOnly)) {
        return -1;
    }
    const int next = file.readAll().toInt();
    file.remove();
    return next;
}

Player::Player(WatchedApplication &application, QString script, QString folder, std::size_t first)
    : m_application(application), m_script(std::move(script)), m_folder(std::move(folder)),
      m_lines(readScript(m_script).value_or(std::vector<Line>())), m_next(first), m_stage(m_folder)
{
    QApplication::setQuitOnLastWindowClosed(false);
    tick();
}

/// The line that is played may be waiting: then the next one has to wait as well, except within a loop of a menu's own.
void Player::tick()
{
    if (m_ended) {
        return;
    }
    QTimer::singleShot(1, &m_clock,
                       [this] { tick(); }); // a new one: one timer does not come again within its own event
    const int level = QThread::currentThread()->loopLevel();
    if (level == 0 || (m_level != 0 && level <= m_level)) {
        return;
    }
    if (m_next >= m_lines.size()) {
        end(m_lines.empty() ? 2 : reckon());
        return;
    }
    const int outer = std::exchange(m_level, level);
    play(m_lines[m_next++]);
    m_level = outer;
}

void Player::play(const Line &line)
{
    m_application.beginStep(u"%1: %2"_s.arg(line.number).arg(line.words));
    if (line.words.startsWith(u"the program is killed")) {
        keepNext(m_folder, m_next);
        if (reckon() != 0) {
            end(1);
            return;
        }
    }
    if (const QString problem = tests::play(m_stage, line.words); !problem.isEmpty() && !m_ended) {
        showFailure(line, problem);
        end(1);
    }
}

void Player::end(int outcome)
{
    m_ended = true;
    m_stage.close();
    QApplication::exit(outcome);
}

int Player::reckon() const
{
    say(m_application.report());
    return StallsFail && m_application.stalls() > 0 ? 1 : 0;
}

void Player::showFailure(const Line &line, const QString &problem) const
{
    const QFileInfo script(m_script);
    say(u"%1:%2: %3\n    %4"_s.arg(script.fileName()).arg(line.number).arg(line.words, problem));
    if (QWidget *window = QApplication::activeWindow()) {
        const QString picture = u"%1.%2.png"_s.arg(script.completeBaseName()).arg(line.number);
        window->grab().save(picture);
        say(u"    the window then: "_s + QFileInfo(picture).absoluteFilePath());
    }
}

} // namespace tests

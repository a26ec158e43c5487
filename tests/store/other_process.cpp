// SPDX-License-Identifier: GPL-3.0-or-later
#include "other_process.h"

#include "tests/store/fixture.h"

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace tests {

using namespace Qt::StringLiterals;
using namespace core;

namespace {

[[noreturn]] void live(const QString &folder, int marks, int words)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    const auto store = valueOf(Store::open(folder));
    for (int i = 0; i < marks; ++i) {
        std::optional<MarkRow> before;
        if (i > 0) {
            before = mark(u"STP"_s, u"SNV"_s, u"1.1"_s, i - 1);
        }
        std::vector<Command> commands{commandOf({Edit<MarkRow>{before, mark(u"STP"_s, u"SNV"_s, u"1.1"_s, i)}})};
        valueOf(store->commit(commands, Noon));
        if (::write(words, "+", 1) != 1) {
            ::_exit(1);
        }
    }
    while (::write(words, ".", 1) == 1) {
        ::pause();
    }
    ::_exit(1);
}

} // namespace

OtherProcess::OtherProcess(const QString &folder, int marks)
{
    int ends[2] = {};
    if (::pipe(ends) != 0) {
        qFatal("pipe");
    }
    m_pid = ::fork();
    if (m_pid == 0) {
        ::close(ends[0]);
        live(folder, marks, ends[1]);
    }
    ::close(ends[1]);
    m_words = ends[0];
}

int OtherProcess::acknowledged()
{
    int count = 0;
    char word = 0;
    while (::read(m_words, &word, 1) == 1 && word == '+') {
        ++count;
    }
    return count;
}

void OtherProcess::kill()
{
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
        ::close(m_words);
        m_pid = 0;
    }
}

} // namespace tests

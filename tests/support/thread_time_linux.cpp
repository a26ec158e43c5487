// SPDX-License-Identifier: GPL-3.0-or-later
#include "thread_time_linux.h"

#include <cxxabi.h>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <memory>

namespace tests {

namespace {

constexpr int Depth = 96;
constexpr int Wake = SIGUSR2;

// Written by the signal's handler, on the thread that reads them.
std::array<void *, Depth> frames;
volatile std::sig_atomic_t depth = 0;

void look(int /*signal*/)
{
    depth = backtrace(frames.data(), Depth);
}

double milliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Second figure of schedstat: nanoseconds in the run queue. 0 where the kernel does not count them.
double queuedMilliseconds()
{
    static const thread_local int File = open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    std::array<char, 128> text{};
    if (File < 0 || pread(File, text.data(), text.size() - 1, 0) <= 0) {
        return 0;
    }
    char *second = nullptr;
    std::strtoull(text.data(), &second, 10);
    return static_cast<double>(std::strtoull(second, nullptr, 10)) / 1e6;
}

/// What the C library hands over to be freed.
template <class Item>
using Owned = std::unique_ptr<Item, decltype(&std::free)>;

/// "ui::JointPage::take(ui::Agenda)" out of "./end_to_end(_ZN2ui9JointPage4takeENS_6AgendaE+0x1f) [0x55…]".
QString functionOf(const QString &symbol)
{
    const QString mangled = symbol.section(u'(', 1).section(u'+', 0, 0);
    int status = 0;
    const Owned<char> plain(abi::__cxa_demangle(mangled.toUtf8().constData(), nullptr, nullptr, &status), &std::free);
    return status == 0 ? QString::fromUtf8(plain.get()) : mangled;
}

} // namespace

ThreadTime threadTime()
{
    return {milliseconds(CLOCK_MONOTONIC), milliseconds(CLOCK_THREAD_CPUTIME_ID), queuedMilliseconds()};
}

double threadRan()
{
    return milliseconds(CLOCK_THREAD_CPUTIME_ID);
}

struct Sampler::Timer
{
    timer_t id{};
};

Sampler::Sampler(int milliseconds) : m_timer(new Timer), m_milliseconds(milliseconds)
{
    backtrace(frames.data(), 1); // loads what it needs now, not in the handler
    struct sigaction action
    { };
    action.sa_handler = &look;
    action.sa_flags = SA_RESTART;
    sigaction(Wake, &action, nullptr);
    sigevent event{};
    event.sigev_notify = SIGEV_THREAD_ID;
    event.sigev_signo = Wake;
    event._sigev_un._tid = gettid();
    timer_create(CLOCK_MONOTONIC, &event, &m_timer->id);
}

Sampler::~Sampler()
{
    timer_delete(m_timer->id);
    delete m_timer;
}

void Sampler::arm()
{
    depth = 0;
    itimerspec time{};
    time.it_value.tv_sec = m_milliseconds / 1000;
    time.it_value.tv_nsec = static_cast<long>(m_milliseconds % 1000) * 1'000'000;
    timer_settime(m_timer->id, 0, &time, nullptr);
}

void Sampler::disarm()
{
    const itimerspec never{};
    timer_settime(m_timer->id, 0, &never, nullptr);
}

QStringList Sampler::seen() const
{
    const int count = depth;
    const Owned<char *> symbols(count == 0 ? nullptr : backtrace_symbols(frames.data(), count), &std::free);
    QStringList own;
    for (int i = 0; symbols != nullptr && i < count; ++i) {
        const QString name = functionOf(QString::fromUtf8(symbols.get()[i]));
        if (name.startsWith(QStringLiteral("ui::")) || name.startsWith(QStringLiteral("core::"))) {
            own.append(name.section(u'(', 0, 0));
        }
    }
    return own;
}

} // namespace tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchdog.h"

#include <QMetaEnum>
#include <QThread>

#include <algorithm>

namespace tests {

namespace {

constexpr std::size_t Told = 5; ///< how many of the longest are kept
constexpr double Worth = 1;     ///< milliseconds from which on an event is worth its name

} // namespace

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv), m_sampler(static_cast<int>(Most))
{ }

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread()) {
        return QApplication::notify(receiver, event);
    }
    begin(*receiver, *event);
    const bool taken = QApplication::notify(receiver, event);
    end();
    return taken;
}

void WatchedApplication::beginStep(const QString &step)
{
    m_step = step;
    for (Frame &frame : m_frames) {
        frame.loops = true;
    }
}

void WatchedApplication::begin(const QObject &receiver, const QEvent &event)
{
    ++m_events;
    const int loop = QThread::currentThread()->loopLevel();
    if (!m_frames.empty() && m_frames.back().loop < loop) {
        for (Frame &frame : m_frames) {
            frame.loops = true;
        }
    }
    const bool outermost = m_frames.empty() || m_frames.back().loops;
    m_frames.push_back(
        {receiver.metaObject()->className(), receiver.objectName(), event.type(), {}, 0, threadRan(), loop, false});
    if (outermost) {
        m_begun = threadTime();
        m_sampler.arm();
    }
}

void WatchedApplication::end()
{
    const Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    const double ran = threadRan() - frame.begun;
    if (m_frames.empty() || m_frames.back().loops) {
        m_sampler.disarm();
        judge(frame, ran);
    } else if (ran > m_frames.back().heaviestRan) {
        m_frames.back().heaviestRan = ran;
        m_frames.back().heaviest = ran > Worth ? nameOf(frame) : QString();
    }
}

/// Its own name and, where most of its time went into one event within it, that one's.
QString WatchedApplication::nameOf(const Frame &frame)
{
    const char *type = QMetaEnum::fromType<QEvent::Type>().valueToKey(frame.type);
    QString name = type == nullptr ? QStringLiteral("event %1").arg(frame.type) : QString::fromLatin1(type);
    name += QStringLiteral(" → ") + QString::fromLatin1(frame.receiver);
    name += frame.object.isEmpty() ? QString() : QString(u' ' + frame.object);
    const bool within = !frame.heaviest.isEmpty() && 2 * frame.heaviestRan > threadRan() - frame.begun;
    return within ? QString(name + QStringLiteral(" ▸ ") + frame.heaviest) : name;
}

void WatchedApplication::judge(const Frame &frame, double ran)
{
    if (frame.loops) {
        return;
    }
    m_stalls += ran > Most ? 1 : 0;
    if (m_longest.size() == Told && m_longest.back().time.ran > ran) {
        return;
    }
    m_longest.push_back({m_step, nameOf(frame), m_sampler.seen(), threadTime() - m_begun});
    std::stable_sort(m_longest.begin(), m_longest.end(),
                     [](const Stall &a, const Stall &b) { return a.time.ran > b.time.ran; });
    m_longest.resize(std::min(m_longest.size(), Told));
}

QString WatchedApplication::report() const
{
    QString text = QStringLiteral("%1 events, %2 over %3 ms; the longest, in ms of the interface's own thread:\n"
                                  "   ran  slept  queued  event\n")
                       .arg(m_events)
                       .arg(m_stalls)
                       .arg(Most);
    for (const Stall &stall : m_longest) {
        text += QStringLiteral("%1 %2 %3   %4\n")
                    .arg(stall.time.ran, 6, 'f', 1)
                    .arg(stall.time.blocked(), 6, 'f', 1)
                    .arg(stall.time.queued, 7, 'f', 1)
                    .arg(stall.event);
        text +=
            stall.during.isEmpty() ? QString() : QStringLiteral("%1during: %2\n").arg(QString(), 25).arg(stall.during);
        text += stall.where.isEmpty()
            ? QString()
            : QStringLiteral("%1in: %2\n")
                  .arg(QString(), 25)
                  .arg(stall.where.first(qMin(4, stall.where.size())).join(QStringLiteral(" < ")));
    }
    return text;
}

} // namespace tests

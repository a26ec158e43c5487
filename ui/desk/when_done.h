// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

#include <optional>
#include <type_traits>
#include <utility>

namespace ui {

/// Calls then with the future's result on the thread of context, and not at all where context is gone by then.
///
/// QFuture::then(context, …) of Qt 6.4 asserts that its context is still there when the work is done.
template <class T, class Then>
void whenDone(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        if (!watcher->isCanceled()) {
            then(watcher->result());
        }
    });
    watcher->setFuture(future);
}

/// Hands the future's result to work on a thread of the pool and what that makes of it to show, as whenDone does; not
/// at all where the answer never comes. QFuture::then of Qt 6.4 crashes where its future is given up before it began.
template <class T, class Work, class Show>
void whenDoneBeside(QFuture<T> future, QObject *context, Work work, Show show)
{
    using Made = std::invoke_result_t<Work, T>;
    const auto wait = [future = std::move(future), work = std::move(work)]() mutable -> std::optional<Made> {
        future.waitForFinished();
        return future.resultCount() == 0 ? std::nullopt : std::optional<Made>(work(future.takeResult()));
    };
    whenDone(QtConcurrent::run(wait), context, [show = std::move(show)](const std::optional<Made> &made) {
        if (made) {
            show(*made);
        }
    });
}

} // namespace ui

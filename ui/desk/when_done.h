// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

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

} // namespace ui

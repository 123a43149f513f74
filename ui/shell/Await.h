// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <type_traits>

namespace candor {

/// Hands the result of a future, or its error, to a screen: on the thread of `context`, and only while it lives.
/// `done` takes the result (nothing for QFuture<void>), `failed` an Error.
template <class T, class Done, class Failed>
void await(const QFuture<T> &future, QObject *context, Done done, Failed failed)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done, failed]() mutable {
        watcher->deleteLater();
        QFuture<T> finished = watcher->future();
        try {
            finished.waitForFinished(); // throws what the work threw
            if constexpr (std::is_void_v<T>) {
                if (finished.isCanceled())
                    throw Error(ErrorCode::Cancelled);
            } else if (finished.resultCount() == 0) {
                throw Error(ErrorCode::Cancelled);
            }
        } catch (const Error &error) {
            failed(error);
            return;
        } catch (const std::exception &unexpected) {
            failed(Error(ErrorCode::Internal, {}, QString::fromLocal8Bit(unexpected.what())));
            return;
        }
        if constexpr (std::is_void_v<T>)
            done();
        else
            done(finished.result());
    });
    watcher->setFuture(future);
}

} // namespace candor

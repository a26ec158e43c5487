// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace tests {

/// The folder of pictures: one file a state and look, and index.html that shows them all.
class Album
{
public:
    /// Where pictures go; set once by main. Empty: none are kept.
    static void setFolder(const QString &folder);
    static QString folder();

    /// "state, look.png".
    static void keep(const QImage &picture, const QString &state, const QString &look);
    /// A row a state, a column a look, of the files that are there.
    static void writeIndex();
};

} // namespace tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

namespace tests {

/// What one run of the command line answered.
struct Answer
{
    int code = 0;
    QByteArray out, err;
    bool operator==(const Answer &) const = default;
};

/// A person at a terminal: a folder of files, a clock that goes on a second a command, ids that repeat.
class Session
{
public:
    Session();

    /// Runs `congtam-cli` with these words, separated by spaces; "{d}" is the dossier, "{f}/x" a file of the folder.
    Answer run(const QString &words);
    Answer run(QStringList words);
    /// The same, and the run ends where it is refused.
    QByteArray must(const QString &words);
    QByteArray must(const QStringList &words);

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;

    /// A dossier of the sample's set and 35 agencies, with a reviewer and a leader for each body: An and Bình of SNV,
    /// Chi and Dũng of BDV; a secretary Hà, an observer Lan.
    void begin();

private:
    QTemporaryDir m_folder;
    core::Environment m_environment;
    core::Instant m_now = 1'575'500'000'000;
    int m_ids = 0;
};

} // namespace tests

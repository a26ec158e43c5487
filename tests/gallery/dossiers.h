// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace tests {

/// How far a dossier's round has come.
enum class Stand {
    Intake,
    Appraisal, ///< Sở Công Thương without SNV's marks on some components
    Session,   ///< six agencies open
    Settled,
    Published,
};

// Who sits down at the sample.
inline const QString Secretary = QStringLiteral("Hoàng Thu Hà");
inline const QString Reviewer = QStringLiteral("Lý Văn Minh");
inline const QString OtherReviewer = QStringLiteral("Nông Quốc Tuấn");
inline const QString Chair = QStringLiteral("Trần Đình Phúc");
inline const QString OtherChair = QStringLiteral("Bàn Văn Sơn");

/// The sample at each stand. Each is made once; what a visitor changes stays in the visitor's copy.
class Dossiers
{
public:
    Dossiers();

    /// A fresh copy; lives as long as this.
    QString copy(Stand stand);
    /// A round that has just begun: no sample, and nobody is there but who looks after it.
    QString founded();
    /// A copy in which the reviewer has a password.
    QString guarded();
    // Copies that cannot be opened:
    QString damaged();
    QString newer(); ///< a later program wrote it
    QString held();  ///< somebody has it open

    /// What that person sees there.
    std::shared_ptr<const core::Snapshot> snapshot(Stand stand, const QString &person) const;

    /// All that stands in the dossier and is no word of the program: names, codes, titles, notes.
    const QStringList &data() const { return m_data; }

private:
    QString made(Stand stand) const;
    void make(Stand stand) const;
    void gather();

    QTemporaryDir m_folder;
    int m_copies = 0;
    std::vector<std::unique_ptr<core::Dossier>> m_holders;
    QStringList m_data;
};

} // namespace tests

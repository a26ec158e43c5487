// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace tests {

/// The sample gone back to the bodies' own appraisal, Sở Công Thương without SNV's marks on some components.
class Appraisal
{
public:
    Appraisal();

    QString folder() const { return m_folder.path() + QStringLiteral("/sample.congtam"); }
    static inline const QString Agency = QStringLiteral("SCT");
    static inline const QString Reviewer = QStringLiteral("Lý Văn Minh");

private:
    QTemporaryDir m_folder;
};

} // namespace tests

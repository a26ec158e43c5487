// SPDX-License-Identifier: GPL-3.0-or-later
#include "holder.h"

#include <QFile>
#include <QFileInfo>

namespace core {

using namespace Qt::StringLiterals;

Holder::Holder(const QString &folder) : m_file(folder + "/dossier.lock"_L1), m_lock(m_file)
{
    m_lock.setStaleLockTime(0); // no note grows invalid by age
}

QString Holder::who() const
{
    qint64 process = 0;
    QString host, program;
    if (!m_lock.getLockInfo(&process, &host, &program)) {
        return {};
    }
    return QFileInfo(m_file).owner() + u'@' + host + " ("_L1 + program + ", "_L1 + QString::number(process) + u')';
}

void Holder::write()
{
    if (!m_lock.tryLock(0)) {
        QFile::remove(m_file);
        m_lock.tryLock(0);
    }
}

} // namespace core

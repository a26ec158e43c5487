// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "core/dossier/phase_verbs.h"
#include "tests/support/sample_round.h"
#include "tests/support/sample_stands.h"

#include <QTemporaryDir>

namespace tests {

/// The sample with its session open, in a folder that goes with it.
class SampleDossier
{
public:
    SampleDossier()
    {
        copySample(core::SampleStage::JointOpen, path());
        reopen();
    }

    core::Dossier *operator->() const { return m_dossier.get(); }
    core::Person person(const QString &name) const { return m_dossier->person(name).value(); }
    const core::Round &whole() const { return m_dossier->snapshot(m_dossier->administrator())->round; }
    const core::Sheet &sheet(const QString &agency) const { return sheetOf(whole(), agency); }

    void reopen()
    {
        m_dossier.reset();
        m_dossier = std::move(core::Dossier::open(path()).value());
    }

    /// Every sheet goes back to where the bodies mark.
    bool backToAppraisal() const
    {
        return m_dossier
            ->enact([this](const core::Round &round) {
                return core::step(round, m_dossier->administrator(),
                                  {core::Phase::Appraisal, QStringLiteral("Thẩm định lại"), false, {}});
            })
            .has_value();
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("sample.congtam")); }

    QTemporaryDir m_folder;
    std::unique_ptr<core::Dossier> m_dossier;
};

/// The code of the first refusal, or Cancelled where it was done.
template <class Answer>
core::ErrorCode refusalOf(const Answer &answer)
{
    return answer ? core::ErrorCode::Cancelled : answer.error().front().code;
}

} // namespace tests

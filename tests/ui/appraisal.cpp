// SPDX-License-Identifier: GPL-3.0-or-later
#include "appraisal.h"

#include "core/dossier/fact_verbs.h"
#include "tests/support/sample_stands.h"

namespace tests {

using namespace core;
using namespace Qt::StringLiterals;

Appraisal::Appraisal()
{
    copySample(SampleStage::JointOpen, folder());
    const auto dossier = std::move(Dossier::open(folder()).value());
    moveTo(*dossier, Phase::Appraisal);
    must(dossier->enact([&](const Round &whole) { // the specs enter 8.1 as nobody has before
        return setFact(whole, dossier->administrator(), {Agency, u"8.1"_s, {}, {}});
    }));
    leaveBlanks(*dossier);
}

} // namespace tests

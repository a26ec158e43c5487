// SPDX-License-Identifier: GPL-3.0-or-later
#include "appraisal.h"

#include "core/dossier/dossier.h"
#include "core/dossier/fact_verbs.h"
#include "core/dossier/mark_verbs.h"
#include "core/dossier/phase_verbs.h"
#include "core/sample/sample.h"

namespace tests {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

template <class Answer>
void must(const Answer &answer)
{
    if (!answer) {
        qFatal("refused: %d", static_cast<int>(answer.error().front().code));
    }
}

} // namespace

Appraisal::Appraisal()
{
    must(makeSample(folder(), SampleStage::JointOpen));
    const auto dossier = std::move(Dossier::open(folder()).value());
    must(dossier->enact([&](const Round &whole) {
        return step(whole, dossier->administrator(), {Phase::Appraisal, u"Thẩm định lại"_s, false, {}});
    }));
    must(dossier->enact([&](const Round &whole) { // the specs enter 8.1 as nobody has before
        return setFact(whole, dossier->administrator(), {Agency, u"8.1"_s, {}, {}});
    }));
    const Person reviewer = dossier->person(Reviewer).value();
    must(dossier->enact([&](const Round &whole) {
        std::vector<MarkRow> blank;
        for (const QString &component : {u"1.1"_s, u"1.5"_s, u"3.1a"_s, u"8.1"_s, u"9.3"_s}) {
            blank.push_back({Agency, u"SNV"_s, component, {}, {}});
        }
        return importMarks(whole, reviewer, blank, {});
    }));
}

} // namespace tests

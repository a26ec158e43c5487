// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/evidence/body_names.h"
#include "core/evidence/folded_words.h"
#include "core/evidence/self_description.h"
#include "tests/evidence/generated_letterheads.h"
#include "tests/support/spec.h"

#include <QTest>

#include <cstdlib>
#include <functional>

using namespace core;
using namespace Qt::StringLiterals;
using tests::Dice;
using tests::KnownPaper;

namespace {

/// Of every field: how often it was right, and how often something wrong was given instead of nothing.
struct Score
{
    int right = 0;
    int wrong = 0;

    void add(bool given, bool correct)
    {
        right += given && correct ? 1 : 0;
        wrong += given && !correct ? 1 : 0;
    }
};

/// All of it and nothing else, but for a figure that OCR took for a letter.
bool isAlike(const QString &read, const QString &truth)
{
    return likeness(read, truth) >= 75 && std::abs(read.simplified().size() - truth.size()) <= 4;
}

struct Scores
{
    int papers = 0;
    Score number, kind, issuer, date, abstract, signer;

    void add(const KnownPaper &truth, const SelfDescription &says)
    {
        ++papers;
        number.add(says.number.has_value(), says.number && folded(written(says.number->value)) == folded(truth.number));
        kind.add(says.kind.has_value(), says.kind && says.kind->value == truth.kind);
        issuer.add(!says.issuers.empty(),
                   says.issuers.size() == 1 && sameBody(says.issuers[0].value, truth.issuer) >= 85);
        date.add(says.date.has_value(), says.date && says.date->value == truth.date);
        abstract.add(says.abstract.has_value(), says.abstract && isAlike(says.abstract->value, truth.abstract));
        signer.add(!says.signers.empty(),
                   says.signers.size() == 1 && folded(says.signers[0].value.name) == folded(truth.signer));
    }

    int worst() const
    {
        return std::min({number.right, kind.right, issuer.right, date.right, abstract.right, signer.right});
    }

    void print(const char *what) const
    {
        const auto share = [this](const Score &score) {
            return QString(u"%1 (%2 wrong)"_s.arg(score.right * 100 / papers).arg(score.wrong));
        };
        qInfo("%s, %d papers, right in per cent: number %s, kind %s, issuer %s, date %s, abstract %s, signer %s", what,
              papers, qPrintable(share(number)), qPrintable(share(kind)), qPrintable(share(issuer)),
              qPrintable(share(date)), qPrintable(share(abstract)), qPrintable(share(signer)));
    }
};

Scores scoresOf(const std::function<QString(const KnownPaper &, Dice &)> &page)
{
    Dice dice(30'2020);
    Scores scores;
    for (int i = 0; i < 300; ++i) {
        const KnownPaper truth = tests::aKnownPaper(dice);
        scores.add(truth, describe(page(truth, dice)));
    }
    return scores;
}

} // namespace

/// How much of what papers say of themselves is read, on generated papers with known truth.
class RecallSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofPrintedPapers()
    {
        const Scores scores = scoresOf([](const KnownPaper &paper, Dice &dice) { return paper.asPrinted(dice); });
        scores.print("two columns");
        QVERIFY(scores.worst() * 100 >= 98 * scores.papers);
    }

    void ofColumnsInSequence()
    {
        const Scores scores = scoresOf([](const KnownPaper &paper, Dice &dice) { return paper.inSequence(dice); });
        scores.print("columns in sequence");
        QVERIFY(scores.worst() * 100 >= 98 * scores.papers);
    }

    void ofScans()
    {
        const Scores scores =
            scoresOf([](const KnownPaper &paper, Dice &dice) { return tests::scanned(paper.asPrinted(dice), dice); });
        scores.print("scanned");
        QVERIFY(scores.worst() * 100 >= 90 * scores.papers);
    }
};

CONGTAM_SPEC(RecallSpec)

#include "recall_spec.moc"

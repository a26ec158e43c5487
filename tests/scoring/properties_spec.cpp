// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/round_editor.h"
#include "core/scoring/differences.h"
#include "core/scoring/standings.h"
#include "tests/support/generated_round.h"
#include "tests/support/points_literal.h"
#include "tests/support/spec.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

/// What holds for every set and every mark: DOMAIN §5 in general, over sets made by chance.
class PropertiesSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totalsNeverExceedTheScaleWithoutBonus()
    {
        for (std::uint32_t seed = 0; seed < Seeds; ++seed) {
            const Round round = generatedRound(seed, false).round();
            const Scorer scorer(round);
            for (const auto &sheet : round.sheets) {
                for (int source = 0; source < round.sourceCount(); ++source) {
                    const Tally tally = scorer.tally(*sheet, source);
                    if (!tally.total) {
                        continue;
                    }
                    QVERIFY2(*tally.total - tally.bonus <= round.set->scale, qPrintable(QString::number(seed)));
                    QVERIFY(tally.bonus <= round.set->bonus.maximum);
                    QVERIFY(!round.set->bonus.totalCap || *tally.total <= *round.set->bonus.totalCap);
                }
            }
        }
    }

    void oneRaisedMarkNeverLowersTheOtherComponents()
    {
        int drops = 0;
        for (std::uint32_t seed = 0; seed < Seeds; ++seed) {
            const Round before = generatedRound(seed, false).round();
            for (const auto &sheet : before.sheets) {
                for (int component = 0; component < before.componentCount(); ++component) {
                    const Component &the = before.set->components[static_cast<std::size_t>(component)];
                    const Mark &mark = before.mark(*sheet, before.agreed(), component);
                    if (mark.state != MarkState::Scored || mark.points() == the.maximum) {
                        continue;
                    }
                    RoundEditor editor(before);
                    editor.put(MarkRow{sheet->agency, u"agreed"_s, the.code, Mark::scored(the.maximum), {}});
                    const Sheet &raised = *editor.round().sheets[static_cast<std::size_t>(sheet->position)];
                    const SheetDetail was = Scorer(before).detail(*sheet, before.agreed());
                    const SheetDetail is = Scorer(editor.round()).detail(raised, before.agreed());
                    for (int other = 0; other < before.componentCount(); ++other) {
                        const auto at = static_cast<std::size_t>(other);
                        const bool computed = before.set->components[at].isComputed();
                        QVERIFY(computed || is.cells[at].points >= was.cells[at].points);
                    }
                    drops += is.tally.total < was.tally.total ? 1 : 0;
                    QVERIFY(is.tally.total >= was.tally.total || is.tally.gap > was.tally.gap); // the explanation
                }
            }
        }
        QVERIFY(drops > 0); // else the last line above has checked nothing
    }

    void orderOfInputChangesNothing()
    {
        for (std::uint32_t seed = 0; seed < Seeds; ++seed) {
            GeneratedRound generated = generatedRound(seed, false);
            const Round round = generated.round();
            const std::vector<Standing> all = standings(Scorer(round), round.agreed());
            std::mt19937 random(seed);
            std::shuffle(generated.marks.begin(), generated.marks.end(), random);
            QCOMPARE(standings(Scorer(generated.round()), round.agreed()), all);
            std::shuffle(generated.sheets.begin(), generated.sheets.end(), random);
            QCOMPARE(standings(Scorer(generated.round()), round.agreed()), all); // positions stand in the rows
        }
    }

    void equalSidesNeverDiffer()
    {
        int open = 0;
        for (std::uint32_t seed = 0; seed < Seeds; ++seed) {
            const GeneratedRound generated = generatedRound(seed, true);
            QVERIFY(differences(Scorer(generated.round())).empty());
            GeneratedRound unlike = generatedRound(seed, false);
            std::erase_if(unlike.marks, [](const MarkRow &row) { return row.source == u"agreed"; });
            open += differences(Scorer(unlike.round())).empty() ? 0 : 1;
        }
        QVERIFY(open > static_cast<int>(Seeds) / 2); // unlike sides do differ
    }

    void theQuickSumIsTheCarefulOne()
    {
        for (std::uint32_t seed = 0; seed < Seeds; ++seed) {
            const Round round = generatedRound(seed, seed % 2 == 0).round();
            const Scorer scorer(round);
            for (const auto &sheet : round.sheets) {
                for (int source = 0; source < round.sourceCount(); ++source) {
                    const SheetDetail detail = scorer.detail(*sheet, source);
                    Points sum;
                    for (std::size_t i = 0; i < detail.cells.size(); ++i) {
                        sum += round.set->components[i].isBonus() ? Points() : detail.cells[i].points;
                    }
                    QCOMPARE(detail.tally.raw, sum);
                }
            }
        }
    }

    void ranksAreAsTheTotalsAre()
    {
        for (std::uint32_t seed = 0; seed < Seeds; ++seed) {
            const Round round = generatedRound(seed, false).round();
            const std::vector<Standing> all = standings(Scorer(round), round.agreed());
            for (const Standing &one : all) {
                const auto better = std::count_if(all.begin(), all.end(), [&one](const Standing &other) {
                    return std::pair(other.final.band, -other.tally.total->thousandths())
                        < std::pair(one.final.band, -one.tally.total->thousandths());
                });
                QCOMPARE(one.rankOverall, static_cast<int>(better) + 1);
            }
        }
    }

private:
    static constexpr std::uint32_t Seeds = 60;
};

CONGTAM_SPEC(PropertiesSpec)

#include "properties_spec.moc"

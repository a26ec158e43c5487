// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/group_move.h"
#include "core/model/round_editor.h"
#include "core/scoring/standings.h"
#include "tests/support/points_literal.h"
#include "tests/support/sample_round.h"
#include "tests/support/spec.h"

#include <QTest>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

/// DOMAIN §5.31: an agency that turns out to belong to another group.
class GroupMoveSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsMarksOverToTheTwins_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("the same rule") << u"3.1a"_s << u"3.1b"_s;
        QTest::newRow("another rule") << u"4.1a"_s << u"4.1b"_s;
        QTest::newRow("bands") << u"4.2a"_s << u"4.2b"_s;
        QTest::newRow("a checklist for a ratio") << u"6.1a"_s << u"6.1b"_s;
    }

    void handsMarksOverToTheTwins()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        const Round before = storyRound().round();
        const Round after = moved(before, request(u"STP"_s, u"SN"_s));
        for (const QString &source : {u"self"_s, u"SNV"_s, u"BDV"_s}) {
            const Mark &kept = markOf(after, source, to);
            QCOMPARE(kept, markOf(before, source, from));
            QCOMPARE(kept.state, MarkState::Scored);
            QCOMPARE(markOf(after, source, from), Mark{});
        }
    }

    void leavesSharedComponentsAndTheTotalAlone()
    {
        const Round before = storyRound().round();
        const Round after = moved(before, request(u"STP"_s, u"SN"_s));
        QCOMPARE(sheetOf(after, u"STP"_s).group, after.set->group(u"SN"));
        QCOMPARE(markOf(after, u"SNV"_s, u"1.1"_s), markOf(before, u"SNV"_s, u"1.1"_s));
        for (int source = 0; source < 3; ++source) {
            QCOMPARE(Scorer(after).tally(sheetOf(after, u"STP"_s), source),
                     Scorer(before).tally(sheetOf(before, u"STP"_s), source));
        }
        for (const auto &sheet : before.sheets) {
            QVERIFY(sheet->agency == u"STP" || *sheet == sheetOf(after, sheet->agency));
        }
    }

    void keepsPointsWhereTheTwinsRuleTakesOtherFigures()
    {
        const Round after = moved(storyRound().round(), request(u"STP"_s, u"SN"_s));
        const Sheet &sheet = sheetOf(after, u"STP"_s);
        const int component = after.set->component(u"4.1b");
        const MarkText *text = sheet.text(after.place(Round::Self, component));
        QVERIFY(text == nullptr || std::holds_alternative<std::monostate>(text->inputs));
    }

    void asksBeforeDropping()
    {
        MoveRequest careful = request(u"STP"_s, u"SN"_s);
        careful.mayDrop = false;
        const auto problem = [](const QString &component) {
            return Error{ErrorCode::MoveDrops, {}, component, u"STP"_s};
        };
        // Not applicable stands on 4.1a and 6.1a, but not on their twins.
        const auto refused = moveToGroup(storyRound().round(), administrator(), careful);
        QCOMPARE(refused.error(), (Problems{problem(u"4.1a"_s), problem(u"6.1a"_s)}));
        const auto more = moveToGroup(withoutTwin(u"3.1b"_s), administrator(), careful);
        QCOMPARE(more.error(), (Problems{problem(u"3.1a"_s), problem(u"4.1a"_s), problem(u"6.1a"_s)}));
    }

    void dropsWhatHasNoTwin()
    {
        const Round after = moved(withoutTwin(u"3.1b"_s), request(u"STP"_s, u"SN"_s));
        QCOMPARE(markOf(after, u"SNV"_s, u"3.1a"_s), Mark{});
        QCOMPARE(markOf(after, u"SNV"_s, u"3.1b"_s), Mark{});
    }

    /// The question must not betray whether the bodies have marked.
    void asksTheSameWhateverTheBodiesHaveMarked()
    {
        const Round marked = withoutTwin(u"4.1b"_s);
        RoundEditor editor(marked);
        for (const QString &body : {u"SNV"_s, u"BDV"_s}) {
            editor.remove(MarkRow{u"STP"_s, body, u"4.1a"_s, {}, {}});
        }
        MoveRequest careful = request(u"STP"_s, u"SN"_s);
        careful.mayDrop = false;
        const auto one = moveToGroup(marked, administrator(), careful);
        const auto other = moveToGroup(editor.round(), administrator(), careful);
        QCOMPARE(one.error(), other.error());
    }

    void refusesWhatIsNotThere_data()
    {
        QTest::addColumn<QString>("agency");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("code");
        const auto code = [](ErrorCode error) { return static_cast<int>(error); };
        QTest::newRow("agency") << u"XYZ"_s << u"SN"_s << u"x"_s << code(ErrorCode::AgencyUnknown);
        QTest::newRow("group") << u"STP"_s << u"XX"_s << u"x"_s << code(ErrorCode::GroupUnknown);
        QTest::newRow("reason") << u"STP"_s << u"SN"_s << u" "_s << code(ErrorCode::ReasonMissing);
        QTest::newRow("its own group") << u"STP"_s << u"CM"_s << u"x"_s << code(ErrorCode::NothingToDo);
    }

    void refusesWhatIsNotThere()
    {
        QFETCH(const QString, agency);
        QFETCH(const QString, group);
        QFETCH(const QString, reason);
        const auto refused = moveToGroup(storyRound().round(), administrator(), {agency, group, false, reason});
        QVERIFY(!refused);
        QTEST(static_cast<int>(refused.error().front().code), "code");
    }

private:
    static Person administrator() { return {1, u"x"_s, Role::Administrator, {}}; }
    static MoveRequest request(const QString &agency, const QString &group)
    {
        return {agency, group, true, u"đơn vị sự nghiệp"_s};
    }

    static Round moved(const Round &before, const MoveRequest &request)
    {
        const auto commands = moveToGroup(before, administrator(), request);
        if (!commands) {
            qFatal("refused: %s", qPrintable(commands.error().front().value));
        }
        RoundEditor editor(before);
        for (const Command &command : *commands) {
            streamOf(command); // all its edits are of one stream, or this asserts
            for (const AnyEdit &edit : command.edits) {
                editor.apply(edit);
            }
        }
        return editor.round();
    }

    static const Mark &markOf(const Round &round, const QString &source, const QString &component)
    {
        return round.mark(sheetOf(round, u"STP"_s), round.source(source), round.set->component(component));
    }

    static Round withoutTwin(const QString &component)
    {
        Round round = storyRound().round();
        auto set = std::make_shared<CriteriaSet>(*round.set);
        set->components[static_cast<std::size_t>(set->component(component))].variantOf.clear();
        round.set = std::move(set);
        return round;
    }
};

CONGTAM_SPEC(GroupMoveSpec)

#include "group_move_spec.moc"

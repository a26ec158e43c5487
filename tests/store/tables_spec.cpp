// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/row_text.h"
#include "tests/store/fixture.h"
#include "tests/store/rows.h"
#include "tests/support/spec.h"

#include <QTest>
#include <QUuid>

#include <functional>

using namespace core;
using namespace tests;

namespace {

/// One noun's life: what must be there, then a row made, changed, removed.
struct Life
{
    std::vector<AnyEdit> before;
    AnyEdit made, changed, removed;
};

template <class Row>
void addLife()
{
    const Pair<Row> pair = pairOf(static_cast<const Row *>(nullptr));
    const Life life{pair.before, Edit<Row>{{}, pair.one}, Edit<Row>{pair.one, pair.other}, Edit<Row>{pair.other, {}}};
    QTest::newRow(qPrintable(textOf(pair.one).noun)) << life;
}

template <class... Rows>
void addLives(const std::variant<Edit<Rows>...> & /*which*/)
{
    (addLife<Rows>(), ...);
}

} // namespace

Q_DECLARE_METATYPE(Life)

class TablesSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void keepNothingOfAnEditThatWasTakenBack_data() { addNouns(); }
    void keepNothingOfAnEditThatWasTakenBack();
    void putBackWhatAnUndoneRemovalTook_data() { addNouns(); }
    void putBackWhatAnUndoneRemovalTook();

private:
    static void addNouns()
    {
        QTest::addColumn<Life>("life");
        addLives(AnyEdit());
    }
    static void takesBack(StoreFixture &fixture, const AnyEdit &edit);
};

/// Apply, then inverse: state tables as they were, and the journal two entries longer.
void TablesSpec::takesBack(StoreFixture &fixture, const AnyEdit &edit)
{
    const QString before = fixture.dump();
    const std::int64_t entries = fixture.entries();
    const Command command = commandOf({edit});
    valueOf(fixture.commit(command));
    const bool changesNothing = std::visit([](const auto &one) { return one.before == one.after; }, edit);
    QCOMPARE(fixture.dump() == before, changesNothing);

    valueOf(fixture.commit(inverseOf(command, QUuid::createUuid(), 1)));
    QCOMPARE(fixture.dump(), before);
    QCOMPARE(fixture.entries(), entries + 2);
}

void TablesSpec::keepNothingOfAnEditThatWasTakenBack()
{
    QFETCH(Life, life);
    StoreFixture fixture;
    if (!life.before.empty()) {
        valueOf(fixture.commit(commandOf(life.before)));
    }
    takesBack(fixture, life.made);
    valueOf(fixture.commit(commandOf({life.made})));
    takesBack(fixture, life.changed);
}

void TablesSpec::putBackWhatAnUndoneRemovalTook()
{
    QFETCH(Life, life);
    StoreFixture fixture;
    if (!life.before.empty()) {
        valueOf(fixture.commit(commandOf(life.before)));
    }
    valueOf(fixture.commit(commandOf({life.made})));
    valueOf(fixture.commit(commandOf({life.changed})));
    takesBack(fixture, life.removed);
}

CONGTAM_SPEC(TablesSpec)
#include "tables_spec.moc"

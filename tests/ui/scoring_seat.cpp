// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring_seat.h"

#include "core/dossier/mark_verbs.h"
#include "ui/desk/when_done.h"

#include <QCoreApplication>
#include <QTest>

namespace tests {

using namespace core;

ScoringSeat::ScoringSeat(const QString &folder, const QString &person, ui::Language language)
{
    const auto opened = desk.open(folder, person);
    if (!QTest::qWaitFor([&] { return desk.snapshot() != nullptr; }, 30'000)) {
        qFatal("not opened");
    }
    page = std::make_unique<ui::ScoringPage>(ui::Means{desk, language});
    page->resize(1282, 684);
    page->show();
    QCoreApplication::processEvents();
    at(QStringLiteral("1.1"));
}

void ScoringSeat::at(const QString &component, const QString &agency) const
{
    page->goTo({ui::PageKind::Scoring, agency, component, {}, ui::Only::All});
}

Mark ScoringSeat::mark(const QString &component, const QString &agency) const
{
    const Round &round = desk.snapshot()->round;
    return round.mark(*round.sheets[static_cast<std::size_t>(round.sheetOf(agency))],
                      round.source(desk.snapshot()->viewer.body), round.set->component(component));
}

void ScoringSeat::clear(const QString &agency, const QStringList &components)
{
    std::vector<MarkRow> blank;
    for (const QString &component : components) {
        blank.push_back({agency, desk.snapshot()->viewer.body, component, {}, {}});
    }
    bool done = false;
    const auto clearing =
        desk.enact([blank](const Round &whole, const Person &actor) { return importMarks(whole, actor, blank, {}); });
    ui::whenDone(clearing, page.get(), [&done](const auto &cleared) { done = cleared.has_value(); });
    if (!QTest::qWaitFor([&done] { return done; }, 30'000)) {
        qFatal("not cleared");
    }
}

} // namespace tests

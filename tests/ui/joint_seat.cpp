// SPDX-License-Identifier: GPL-3.0-or-later
#include "joint_seat.h"

#include "core/scoring/differences.h"
#include "ui/desk/when_done.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

namespace tests {

using namespace core;
using namespace Qt::StringLiterals;

JointSeat::JointSeat(const QString &folder, const QString &person, ui::Language language)
{
    const auto opened = desk.open(folder, person);
    page = std::make_unique<ui::JointPage>(ui::Means{desk, language});
    showPage();
}

JointSeat::JointSeat(JointSeat &beside, const QString &person) : desk(beside.desk)
{
    const auto sitting = desk.sit(person);
    page = std::make_unique<ui::JointPage>(ui::Means{desk, ui::Language::Vietnamese});
    showPage();
}

void JointSeat::showPage() const
{
    page->resize(1282, 692);
    page->show();
    if (!QTest::qWaitFor([this] { return !text("left").isEmpty(); }, 30'000)) {
        qFatal("no agenda");
    }
}

void JointSeat::at(const QString &agency, const QString &component, const QString &document) const
{
    page->goTo({ui::PageKind::Joint, agency, component, document, ui::Only::All});
}

QString JointSeat::confirmed(int body) const
{
    return child<QLabel>(u"confirmed%1"_s.arg(body))->accessibleName();
}

void JointSeat::key(int key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(list(), static_cast<Qt::Key>(key), modifiers);
}

bool JointSeat::agree(int adopting, const QString &reason)
{
    QSignalSpy saved(&desk, &ui::Desk::saved);
    key(Qt::Key_0 + adopting);
    child<QPlainTextEdit>(u"reason"_s)->setPlainText(reason);
    key(Qt::Key_Return, Qt::ControlModifier);
    return saved.size() == 1 || saved.wait(5'000);
}

bool JointSeat::enact(const ui::Act &act)
{
    std::optional<bool> done;
    ui::whenDone(desk.enact(act), page.get(), [&done](const auto &made) { done = made.has_value(); });
    return QTest::qWaitFor([&done] { return done.has_value(); }, 30'000) && *done;
}

QString JointSeat::firstDocument(const QString &agency) const
{
    const Round &round = desk.snapshot()->round;
    for (const Difference &one : differences(Scorer(round))) {
        if (one.sheet == round.sheetOf(agency) && one.kind == DifferenceKind::Verdict) {
            return one.document;
        }
    }
    return {};
}

Standing JointSeat::standing(const QString &agency) const
{
    const Round &round = desk.snapshot()->round;
    return standings(Scorer(round), round.agreed())[static_cast<std::size_t>(round.sheetOf(agency))];
}

} // namespace tests

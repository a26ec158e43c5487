// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "core/dossier/dossier.h"
#include "core/dossier/mark_verbs.h"
#include "core/dossier/phase_verbs.h"
#include "core/dossier/settle_verbs.h"
#include "core/model/codes.h"
#include "core/sample/sample.h"
#include "tests/end_to_end/screen.h"
#include "ui/words/error_words.h"
#include "ui/words/number_words.h"

#include <QFile>
#include <QTest>

namespace tests {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

template <class Answer>
QString problemOf(const Answer &answer)
{
    return answer ? QString() : ui::sentence(answer.error().front(), ui::Language::English);
}

QString valueOf(const Round &round, const Mark &mark)
{
    return mark.state == MarkState::Scored ? ui::points(mark.points(), round.set->decimals) : codeOf(mark.state);
}

QString lineOf(const Round &round, const Sheet &sheet, int place)
{
    const int component = place % round.componentCount();
    return QStringList{sheet.agency, round.set->components[static_cast<std::size_t>(component)].code,
                       round.sourceCode(place / round.componentCount()),
                       valueOf(round, sheet.marks[static_cast<std::size_t>(place)])}
        .join(u' ');
}

} // namespace

Stage::Stage(QString folder) : m_folder(std::move(folder)), m_dossier(m_folder + u"/sample.congtam"_s) { }

Stage::~Stage()
{
    close();
}

bool Stage::until(const std::function<bool()> &holds, int milliseconds)
{
    return QTest::qWaitFor(holds, milliseconds);
}

void Stage::seat(std::unique_ptr<ui::MainWindow> window)
{
    m_seats.push_back(std::make_unique<Seat>());
    Seat &seat = *m_seats.back();
    seat.window = std::move(window);
    const ui::Desk &desk = seat.window->desk();
    QObject::connect(&desk, &ui::Desk::saved, seat.window.get(), [this, &seat] {
        writeDown(seat);
        ++seat.saved;
    });
    QObject::connect(&desk, &ui::Desk::snapshotChanged, seat.window.get(), [&seat] {
        const ui::SnapshotPointer now = seat.window->desk().snapshot();
        if (!seat.known || seat.known->viewer.number != now->viewer.number) {
            seat.known = now; // somebody else sees other marks
        }
    });
    seat.window->show();
    turnTo(m_seats.size() - 1);
}

void Stage::start(bool withDossier)
{
    seat(std::make_unique<ui::MainWindow>(withDossier ? dossier() : QString(), ui::Language::Vietnamese));
    window().open();
}

void Stage::startBeside(const QString &person)
{
    seat(std::make_unique<ui::MainWindow>(window(), person));
}

void Stage::turnTo(std::size_t window)
{
    m_at = window;
    if (!sitBefore(this->window())) {
        qFatal("the window does not get the focus");
    }
}

void Stage::close()
{
    if (snapshot() != nullptr) {
        m_dossier = window().desk().folder();
    }
    while (!m_seats.empty()) {
        m_seats.pop_back(); // the later ones sit beside the first
    }
    m_at = 0;
}

const Snapshot *Stage::snapshot() const
{
    return m_seats.empty() ? nullptr : window().desk().snapshot().get();
}

bool Stage::isSaved()
{
    Seat &seat = *m_seats.at(m_at);
    if (!until([&seat] { return seat.saved > seat.asked; })) {
        return false;
    }
    seat.asked = seat.saved;
    return true;
}

QString Stage::mark(const QString &agency, const QString &component, const QString &source) const
{
    const Round &round = snapshot()->round;
    const int sheet = round.sheetOf(agency);
    const int at = round.set->component(component);
    const int from = round.source(source);
    if (sheet < 0 || at < 0 || from < 0) {
        return u"no such mark"_s;
    }
    return valueOf(round, round.mark(*round.sheets[static_cast<std::size_t>(sheet)], from, at));
}

/// One line a mark that the change touched.
void Stage::writeDown(Seat &seat) const
{
    const ui::SnapshotPointer now = seat.window->desk().snapshot();
    QFile file(m_folder + u"/acknowledged"_s);
    if (!file.open(QIODevice::Append)) {
        qFatal("cannot write down what is saved");
    }
    for (std::size_t i = 0; i < now->round.sheets.size(); ++i) {
        const Sheet &sheet = *now->round.sheets[i];
        const Sheet &before = *seat.known->round.sheets[i];
        for (std::size_t place = 0; &sheet != &before && place < sheet.marks.size(); ++place) {
            if (sheet.marks[place] != before.marks[place]) {
                file.write(lineOf(now->round, sheet, static_cast<int>(place)).toUtf8() + '\n');
            }
        }
    }
    seat.known = now;
}

QStringList Stage::lost() const
{
    QFile file(m_folder + u"/acknowledged"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {u"nothing was said to be saved"_s};
    }
    QHash<QString, QString> said; // the last word on each mark
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        said.insert(line.section(u' ', 0, 2), line.section(u' ', 3));
    }
    QStringList lost;
    for (auto one = said.constBegin(); one != said.constEnd(); ++one) {
        const QStringList of = one.key().split(u' ');
        if (const QString now = mark(of[0], of[1], of[2]); now != one.value()) {
            lost.append(u"%1 was saved as %2 and is %3"_s.arg(one.key(), one.value(), now));
        }
    }
    return lost;
}

QString makeSession(const QString &dossier, const Anew &anew)
{
    const auto made = makeSample(dossier, SampleStage::JointOpen);
    if (!made || anew.agency.isEmpty()) {
        return problemOf(made);
    }
    const auto opened = std::move(Dossier::open(dossier).value());
    const Person secretary = opened->person(anew.by).value();
    return problemOf(opened->enact([&](const Round &whole) {
        const Sheet &sheet = *whole.sheets[static_cast<std::size_t>(whole.sheetOf(anew.agency))];
        const Mark &agreed = whole.mark(sheet, whole.agreed(), whole.set->component(anew.component));
        return settle(whole, secretary,
                      MarkSettlement{anew.agency, anew.component, agreed.points(), {}, u"Đối chiếu lại hồ sơ"_s}, {});
    }));
}

QString makeAppraisal(const QString &dossier, const QString &agency, const QString &body)
{
    if (QString problem = makeSession(dossier, {}); !problem.isEmpty()) {
        return problem;
    }
    const auto opened = std::move(Dossier::open(dossier).value());
    QString back = problemOf(opened->enact([&](const Round &whole) {
        return step(whole, opened->administrator(), {Phase::Appraisal, u"Thẩm định lại"_s, false, {}});
    }));
    if (!back.isEmpty()) {
        return back;
    }
    const auto &people = opened->people();
    const auto reviewer = std::find_if(people.begin(), people.end(), [&body](const Person &one) {
        return one.role == Role::Reviewer && one.body == body;
    });
    return problemOf(opened->enact([&](const Round &whole) {
        std::vector<MarkRow> blank;
        const Sheet &sheet = *whole.sheets[static_cast<std::size_t>(whole.sheetOf(agency))];
        for (int i = 0; i < whole.componentCount(); ++i) {
            const Component &component = whole.set->components[static_cast<std::size_t>(i)];
            if (!component.isComputed() && whole.marks(whole.source(body), i, sheet.group)) {
                blank.push_back({agency, body, component.code, {}, {}});
            }
        }
        return importMarks(whole, *reviewer, blank, {});
    }));
}

} // namespace tests

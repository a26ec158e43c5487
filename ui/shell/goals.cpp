// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals.h"

#include "core/access/permissions.h"
#include "core/base/text.h"
#include "ui/people/face.h"
#include "ui/shell/rail.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace ui {

namespace {

/// Lower is better; NotFound: some word is not in it.
enum Fit : std::uint8_t { Exact, CodeBegins, Begins, WordsBegin, Holds, NotFound };

class Gathering
{
public:
    explicit Gathering(Language language) : m_language(language) { }

    void pages();
    void orders(const std::vector<Order> &orders);
    void agencies(const core::Round &round);
    void components(const core::Round &round);
    void people(const core::Snapshot &snapshot);
    void documents(const core::Round &round);
    std::vector<Goal> take() { return std::move(m_goals); }

private:
    void add(Goal goal)
    {
        goal.folded = core::folded(goal.code + u' ' + goal.text + u' ' + goal.kind);
        m_goals.push_back(std::move(goal));
    }
    QString word(const Phrase &phrase) const { return phrase.in(m_language); }

    Language m_language;
    std::vector<Goal> m_goals;
};

void Gathering::pages()
{
    const QString kind = word({u"Trang", u"Page"});
    for (int page = 0; page < PageCount; ++page) {
        const auto which = static_cast<PageKind>(page);
        add({{}, word(Rail::nameOf(which)), kind, Place{which, {}, {}, {}, Only::All}, {}});
    }
}

void Gathering::orders(const std::vector<Order> &orders)
{
    const QString kind = word({u"Lệnh", u"Command"});
    for (std::size_t i = 0; i < orders.size(); ++i) {
        const QString keys = orders[i].keys.isEmpty() ? QString() : QString(u" (" + orders[i].keys + u')');
        add({{}, word(orders[i].name) + keys, kind, i, {}});
    }
}

void Gathering::agencies(const core::Round &round)
{
    const QString kind = word({u"Cơ quan, đơn vị", u"Agency"});
    for (const auto &sheet : round.sheets) {
        add({sheet->agency, sheet->name, kind, Place{PageKind::Scoring, sheet->agency, {}, {}, Only::All}, {}});
    }
}

void Gathering::components(const core::Round &round)
{
    const QString kind = word({u"Tiêu chí thành phần", u"Component"});
    for (const core::Component &component : round.set->components) {
        add({component.code, component.title, kind, Place{PageKind::Criteria, {}, component.code, {}, Only::All}, {}});
    }
}

void Gathering::people(const core::Snapshot &snapshot)
{
    const QString kind = word({u"Đổi sang người này", u"Change to this person"});
    for (const core::Person &person : snapshot.people) {
        if (core::maySignIn(person.role) && person.number != snapshot.viewer.number) {
            add({{}, described(person, m_language), kind, Chair{person.number}, {}});
        }
    }
}

void Gathering::documents(const core::Round &round)
{
    const QString kind = word({u"Tài liệu kiểm chứng", u"Evidence document"});
    for (const auto &sheet : round.sheets) {
        for (const core::Citation &citation : sheet->citations) {
            const QString &component = round.set->components[static_cast<std::size_t>(citation.component)].code;
            add({citation.document,
                 sheet->shortName + u", " + component,
                 kind,
                 Place{PageKind::Scoring, sheet->agency, component, citation.document, Only::All},
                 {}});
        }
    }
}

bool beginsAWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber()) {
            return true;
        }
    }
    return false;
}

Fit fitOf(const Goal &goal, const QString &all, const QStringList &words)
{
    if (!std::all_of(words.begin(), words.end(), [&](const QString &one) { return goal.folded.contains(one); })) {
        return NotFound;
    }
    if (!goal.code.isEmpty() && goal.folded.startsWith(all)) {
        return goal.folded.startsWith(core::folded(goal.code)) && core::folded(goal.code) == all ? Exact : CodeBegins;
    }
    if (core::folded(goal.text).startsWith(all)) {
        return Begins;
    }
    const bool begin =
        std::all_of(words.begin(), words.end(), [&](const QString &one) { return beginsAWord(goal.folded, one); });
    return begin ? WordsBegin : Holds;
}

} // namespace

std::vector<Goal> goalsOf(const core::Snapshot &snapshot, const std::vector<Order> &orders, Language language)
{
    Gathering gathering(language);
    gathering.pages();
    gathering.orders(orders);
    gathering.agencies(snapshot.round);
    gathering.components(snapshot.round);
    gathering.people(snapshot);
    gathering.documents(snapshot.round);
    return gathering.take();
}

std::vector<std::size_t> found(const std::vector<Goal> &goals, const QString &words, std::size_t most)
{
    const QString all = core::folded(words.simplified());
    const QStringList wanted = all.split(u' ', Qt::SkipEmptyParts);
    std::array<std::vector<std::size_t>, NotFound> byFit;
    for (std::size_t i = 0; i < goals.size(); ++i) {
        const Fit fit = wanted.isEmpty() ? Holds : fitOf(goals[i], all, wanted);
        if (fit != NotFound && byFit.at(fit).size() < most) {
            byFit.at(fit).push_back(i);
        }
    }
    std::vector<std::size_t> best;
    for (const auto &fitting : byFit) {
        const auto room = std::min(fitting.size(), most - best.size());
        best.insert(best.end(), fitting.begin(), fitting.begin() + static_cast<std::ptrdiff_t>(room));
    }
    return best;
}

} // namespace ui

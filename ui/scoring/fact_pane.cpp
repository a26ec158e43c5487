// SPDX-License-Identifier: GPL-3.0-or-later
#include "fact_pane.h"

#include "core/base/calendar.h"
#include "ui/desk/when_done.h"
#include "ui/look/fonts.h"
#include "ui/look/tokens.h"
#include "ui/scoring/rule_card.h"
#include "ui/scoring/rule_inputs.h"
#include "ui/scoring/strip.h"
#include "ui/words/error_words.h"
#include "ui/words/number_words.h"
#include "ui/words/proposal_words.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace ui {

FactPane::FactPane(Desk &desk, Language language, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_language(language), m_keeper(desk)
{
    build();
    m_timer.setSingleShot(true);
    m_timer.setInterval(DraftKeeper::After);
    connect(&m_timer, &QTimer::timeout, this, &FactPane::keepDraft);
    connect(&m_keeper, &DraftKeeper::fetched, this,
            [this](const std::vector<core::Draft> &drafts) { takeDrafts(drafts); });
}

void FactPane::build()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    const auto label = [this](const QString &name, bool quiet) {
        auto *made = new QLabel(this);
        made->setObjectName(name);
        made->setWordWrap(true);
        made->setForegroundRole(quiet ? QPalette::PlaceholderText : QPalette::WindowText);
        return made;
    };
    m_about = label(QStringLiteral("factAbout"), true);
    m_title = label(QStringLiteral("factComponent"), false);
    m_title->setFont(letters(HeadText, true));
    auto *what = label({}, true);
    what->setText(word({u"Nhập một lần, các bên cùng dùng; ai chấm theo số khác phải ghi lý do.",
                        u"Entered once and used by all; who marks by other figures says why."}));
    m_rule = new RuleCard(this);
    m_inputs = new RuleInputs(m_language, this);
    m_given = label(QStringLiteral("factGiven"), false);
    auto *paperName = label({}, true);
    paperName->setText(word({u"&Văn bản số, ngày", u"&Paper: number, date"}));
    m_paper = new QLineEdit(this);
    m_paper->setObjectName(QStringLiteral("paper"));
    m_paper->setAccessibleName(word({u"Văn bản số, ngày", u"Paper: number, date"}));
    m_paper->setMinimumHeight(FieldHeight);
    paperName->setBuddy(m_paper);
    m_saved = label(QStringLiteral("factSaved"), true);
    m_problem = new Strip(QStringLiteral("factProblem"), this);
    connect(m_inputs, &RuleInputs::edited, this, &FactPane::edit);
    connect(m_paper, &QLineEdit::textEdited, this, &FactPane::edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PanePadding, PanePadding, PanePadding, PanePadding);
    column->setSpacing(SmallGap + TinyGap);
    for (QWidget *one : std::initializer_list<QWidget *>{m_about, m_title, what, m_rule, m_inputs, m_given, paperName,
                                                         m_paper, m_saved, m_problem}) {
        column->addWidget(one);
    }
    column->addStretch(1);
}

const core::Component &FactPane::component() const
{
    return m_round->set->components[static_cast<std::size_t>(m_spot.component)];
}

const core::Sheet &FactPane::sheet() const
{
    return *m_round->sheets[static_cast<std::size_t>(m_spot.sheet)];
}

core::RuleTerms FactPane::terms() const
{
    return {component().maximum, m_round->set->decimals, m_round->year, &m_round->calendar};
}

void FactPane::show(const RoundPointer &round, const MarkSpot &spot)
{
    if (spot == m_spot && isDirty()) {
        m_round = round;
        return;
    }
    const bool another = !isSame(spot, m_spot);
    const bool isEntering = m_inputs->isAncestorOf(window()->focusWidget());
    if (another) {
        saveOrKeep(); // of the one that is left
    }
    m_round = round;
    m_spot = spot;
    const core::Fact *fact = sheet().fact(spot.component);
    m_about->setText(sheet().name + QStringLiteral(" · ") + component().code + QStringLiteral(" · ")
                     + Phrase{u"Số liệu dùng chung", u"Shared fact"}.in(m_language));
    m_title->setText(component().title);
    m_rule->show(ruleLevels(component(), terms(), m_language));
    m_inputs->show(component(), terms(), fact == nullptr ? core::Inputs() : fact->inputs);
    m_inputs->setEditable(spot.editable);
    m_paper->setText(fact == nullptr ? m_lastPaper : fact->paper);
    m_paper->setReadOnly(!spot.editable);
    m_shown = typed();
    if (const auto kept = draftAt(draft()); kept != m_drafts.end() && spot.editable) {
        retype(kept->text);
    }
    showGiven();
    if (another) {
        say({}, {});
    }
    if (isEntering) {
        focusFirst(); // the field that had the focus is gone
    }
}

/// What the figures mean: "chậm 2 ngày làm việc: 1,00".
void FactPane::showGiven()
{
    const auto inputs = m_inputs->inputs();
    const auto given = inputs ? core::pointsFor(component().rule, *inputs, terms()) : std::nullopt;
    m_given->setText(given ? proposalReason(component(), *inputs, terms(), m_language) + QStringLiteral(" → ")
                             + points(given, m_round->set->decimals)
                           : QString());
}

void FactPane::say(const QString &words, const QString &problem)
{
    m_saved->setText(words);
    m_problem->say(problem, Tone::Decides);
}

QString FactPane::typed() const
{
    return m_inputs->typed() + u'\n' + m_paper->text();
}

bool FactPane::isDirty() const
{
    return m_spot.editable && m_spot.sheet >= 0 && !m_isHandedOver && typed() != m_shown;
}

bool FactPane::save()
{
    if (!isDirty()) {
        return true;
    }
    const auto inputs = m_inputs->inputs();
    if (!inputs) {
        say({}, sentence(inputs.error().front(), m_language));
        return false;
    }
    const core::FactRequest request{sheet().agency, component().code, *inputs, m_paper->text().trimmed()};
    const bool isNone = std::holds_alternative<std::monostate>(*inputs);
    if (isNone && sheet().fact(m_spot.component) == nullptr) {
        dropDraft(draft()); // only a paper: there is no figure to keep
        return true;
    }
    if (!isNone && request.paper.isEmpty()) {
        say({},
            Phrase{u"Ghi số, ngày của văn bản có số liệu này.", u"Say in which paper this figure stands."}.in(
                m_language));
        m_paper->setFocus();
        return false;
    }
    m_timer.stop();
    m_lastPaper = request.paper;
    m_shown = typed();
    say(Phrase{u"đang lưu…", u"saving…"}.in(m_language), {});
    Q_EMIT saving(m_spot, isNone);
    const auto act = [request](const core::Round &whole, const core::Person &actor) {
        return core::setFact(whole, actor, request);
    };
    whenDone(m_desk.enact(act), this,
             [this, entered = draft()](const core::Checked<std::vector<core::Receipt>> &receipts) {
                 answer(entered, receipts);
             });
    return true;
}

/// What was refused is kept as a draft, and stays in the fields where they still show it.
void FactPane::answer(const core::Draft &entered, const core::Checked<std::vector<core::Receipt>> &receipts)
{
    const bool stillHere = m_desk.snapshot() && m_desk.snapshot()->viewer.number == entered.person;
    const bool isShown =
        stillHere && m_spot.sheet >= 0 && sheet().agency == entered.agency && m_spot.component == entered.component;
    if (receipts) {
        if (stillHere && !(isShown && isDirty())) {
            dropDraft(entered);
        }
        if (isShown && !receipts->empty()) {
            say(Phrase{u"✓ Đã lưu ", u"✓ Saved "}.in(m_language)
                    + core::vietnameseTime(receipts->back().at, true).section(u' ', 1),
                {});
        }
        return;
    }
    if (!stillHere) {
        return; // its author finds it among the drafts: handOver kept it
    }
    if (draftAt(entered) == m_drafts.end()) {
        m_drafts.push_back(entered);
    }
    m_keeper.keep(entered);
    if (isShown) {
        m_shown.clear(); // what is typed differs from what stands
    }
    say({}, entered.agency + QStringLiteral(": ") + sentence(receipts.error().front(), m_language));
}

void FactPane::focusFirst()
{
    QWidget *first = m_inputs->firstField();
    (first == nullptr ? m_paper : first)->setFocus(Qt::TabFocusReason); // chooses what stands there
}

} // namespace ui

#include "moc_fact_pane.cpp"

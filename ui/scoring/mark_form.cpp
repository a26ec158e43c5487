// SPDX-License-Identifier: GPL-3.0-or-later
#include "mark_form.h"

#include "core/model/codes.h"
#include "core/model/round_rows.h"
#include "core/tables/mark_check.h"
#include "ui/scoring/mark_field.h"
#include "ui/scoring/proposal_line.h"
#include "ui/scoring/remarks.h"
#include "ui/scoring/rule_card.h"
#include "ui/scoring/rule_inputs.h"
#include "ui/scoring/strip.h"
#include "ui/words/number_words.h"
#include "ui/words/proposal_words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>

namespace ui {

using core::MarkState;

MarkForm::MarkForm(Language language, QWidget *parent) : QWidget(parent), m_language(language)
{
    build();
}

/// A field that loses the focus because it goes says that its edit is whole; there is nobody left to hear it.
MarkForm::~MarkForm()
{
    blockSignals(true);
}

const core::Component &MarkForm::component() const
{
    return m_round->set->components[static_cast<std::size_t>(m_spot.component)];
}

const core::Sheet &MarkForm::sheet() const
{
    return *m_round->sheets[static_cast<std::size_t>(m_spot.sheet)];
}

const core::Mark *MarkForm::selfMark() const
{
    const bool beside = m_spot.source != core::Round::Self && component().assessedBy == core::AssessedBy::Agency;
    return beside ? &m_round->mark(sheet(), core::Round::Self, m_spot.component) : nullptr;
}

core::MarkRow MarkForm::blankRow() const
{
    return {sheet().agency, m_round->sourceCode(m_spot.source), component().code, {}, {}};
}

core::RuleTerms MarkForm::terms() const
{
    return {component().maximum, m_round->set->decimals, m_round->year, &m_round->calendar};
}

void MarkForm::show(const RoundPointer &round, const MarkSpot &spot, const QString &draft)
{
    if (spot == m_spot && draft.isEmpty()) {
        const bool wasDirty = isDirty();
        const auto before = m_shown;
        rebase(round);
        const auto typed = wanted();
        const bool isSame = m_shown == before && factInputs() == m_shownFact;
        if (wasDirty || isSame || (typed && *typed == m_shown)) {
            showWords();
            return; // the fields, and with them the focus, stay as they are
        }
    }
    const bool isEntering = m_inputs->isAncestorOf(window()->focusWidget());
    m_round = round;
    m_spot = spot;
    m_shown = core::markRowOf(*m_round, sheet(), spot.source, spot.component);
    complain({});
    showWords();
    m_shownFact = factInputs();
    core::MarkRow row = m_shown.value_or(blankRow());
    if (row.mark.state == MarkState::Blank && std::holds_alternative<std::monostate>(row.text.inputs)) {
        row.text.inputs = m_shownFact; // nobody types it twice
    }
    fill(row);
    m_shownDraft = this->draft();
    if (!draft.isEmpty()) {
        retype(draft);
    }
    if (isEntering) {
        focusFirst(); // the field that had the focus is gone
    }
}

core::Inputs MarkForm::factInputs() const
{
    const core::Fact *fact = sheet().fact(m_spot.component);
    return fact == nullptr ? core::Inputs() : fact->inputs;
}

void MarkForm::fill(const core::MarkRow &row)
{
    const QSignalBlocker quietly(this);
    const QSignalBlocker sooner(m_field);
    m_inputs->show(component(), terms(), row.text.inputs);
    m_inputs->setEditable(m_spot.editable);
    m_proposal->setEditable(m_spot.editable);
    m_field->show(row.mark.state,
                  row.mark.state == MarkState::Scored ? points(row.mark.points(), m_round->set->decimals) : QString(),
                  m_spot.editable);
    m_field->say({}, Tone::Quiet);
    m_remarks->setNote(row.text.reason, m_spot.editable);
    showState();
}

void MarkForm::retype(const QString &draft)
{
    const QJsonObject typed = QJsonDocument::fromJson(draft.toUtf8()).object();
    core::MarkRow row = blankRow();
    row.mark.state = core::markStateFrom(typed[QStringLiteral("state")].toString()).value_or(MarkState::Scored);
    row.text.reason = typed[QStringLiteral("reason")].toString();
    fill(row);
    m_inputs->retype(typed[QStringLiteral("inputs")].toString());
    m_field->setPoints(typed[QStringLiteral("points")].toString());
    showProposal();
}

void MarkForm::showState()
{
    const bool scored = m_field->state() == MarkState::Scored;
    const bool asks = m_inputs->firstField() != nullptr;
    if (!scored && m_inputs->isAncestorOf(window()->focusWidget())) {
        m_field->focusState(); // hiding what has the focus would send it anywhere
    }
    m_inputs->setVisible(scored && asks);
    m_rule->setVisible(!m_rule->text().isEmpty() && !(scored && m_inputs->saysItAll()));
    m_proposal->setVisible(scored && asks);
    showProposal();
}

void MarkForm::showProposal()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    const auto inputs = m_inputs->inputs();
    showFact();
    m_proposed = inputs ? core::pointsFor(component().rule, *inputs, terms()) : std::nullopt;
    const QString proposed = m_proposed ? points(m_proposed, m_round->set->decimals) : QString();
    m_rule->setEarned(inputs && m_field->state() == MarkState::Scored ? earnedLevel(component(), *inputs, terms())
                                                                      : -1);
    m_field->suggest(m_field->state() == MarkState::Scored ? proposed : QString());
    m_proposal->setTakeable(m_spot.editable && m_proposed.has_value());
    if (m_proposed) {
        m_proposal->show(proposed, proposalReason(component(), *inputs, terms(), m_language));
    } else if (inputs && std::holds_alternative<core::RatioInput>(*inputs)) {
        m_proposal->show({},
                         word({u"0 ÷ 0: xem lại số liệu, hoặc chọn Không phát sinh",
                               u"0 ÷ 0: look at the figures, or choose Not applicable"}));
    } else {
        m_proposal->show({},
                         m_inputs->saysItAll() ? word({u"chọn ở trên (phím số)", u"choose above (number keys)"})
                                               : word({u"nhập số liệu ở trên", u"enter the figures above"}));
    }
}

/// The points that are typed or, where none are, what the rule gives.
core::Result<std::optional<core::Points>> MarkForm::enteredPoints() const
{
    const QString typed = m_field->points();
    if (typed.isEmpty()) {
        return m_proposed;
    }
    const auto given = core::Points::parse(typed);
    if (!given) {
        return core::failure(core::ErrorCode::PointsUnreadable, {}, typed);
    }
    if (*given > component().maximum) {
        return core::failure(core::ErrorCode::PointsAboveMaximum, {}, typed,
                             points(component().maximum, m_round->set->decimals));
    }
    return given;
}

core::Result<std::optional<core::MarkRow>> MarkForm::wanted() const
{
    core::MarkRow row = blankRow();
    row.text.reason = m_remarks->note();
    row.mark.state = m_field->state();
    if (row.mark.state == MarkState::Scored) {
        auto inputs = m_inputs->inputs();
        if (!inputs) {
            return tl::unexpected(inputs.error().front());
        }
        row.text.inputs = std::move(*inputs);
        if (std::holds_alternative<std::monostate>(row.text.inputs) && m_field->points().isEmpty()) {
            row.mark = {};
            return row.text.reason.isEmpty() ? std::nullopt : std::optional(row);
        }
        const auto given = enteredPoints();
        if (!given) {
            return tl::unexpected(given.error());
        }
        row.mark = core::Mark::scored(given->value_or(core::Points()));
    }
    if (auto fault = core::markFault(*m_round, row)) {
        return tl::unexpected(std::move(*fault));
    }
    return row;
}

QString MarkForm::draft() const
{
    const QJsonObject typed{
        {QStringLiteral("state"), core::codeOf(m_field->state())},
        {QStringLiteral("points"), m_field->points()},
        {QStringLiteral("inputs"), m_inputs->typed()},
        {QStringLiteral("reason"), m_remarks->note()},
    };
    return QString::fromUtf8(QJsonDocument(typed).toJson(QJsonDocument::Compact));
}

bool MarkForm::isDirty() const
{
    return m_spot.editable && m_spot.sheet >= 0 && draft() != m_shownDraft;
}

void MarkForm::rebase(const RoundPointer &round)
{
    m_round = round;
    m_shown = core::markRowOf(*m_round, sheet(), m_spot.source, m_spot.component);
    const core::Result<std::optional<core::MarkRow>> typed = wanted();
    if (typed && *typed == m_shown) {
        m_shownDraft = draft();
    }
}

bool MarkForm::takeProposal()
{
    if (!m_spot.editable || !m_proposed || m_field->state() != MarkState::Scored) {
        return false;
    }
    m_field->setPoints(points(m_proposed, m_round->set->decimals));
    Q_EMIT edited();
    Q_EMIT finished();
    return true;
}

bool MarkForm::pick(int level)
{
    return m_spot.editable && m_field->state() == MarkState::Scored && m_inputs->isAncestorOf(focusWidget())
        && m_inputs->pick(level);
}

void MarkForm::focusFirst()
{
    QWidget *first = m_inputs->isHidden() ? nullptr : m_inputs->firstField();
    if (first != nullptr) {
        first->setFocus(Qt::TabFocusReason); // chooses what a shared figure put there: typing replaces it
    } else if (m_field->state() == MarkState::Scored) {
        m_field->focusPoints();
    } else {
        m_field->focusState();
    }
}

void MarkForm::complain(const QString &problem, bool choose)
{
    m_mine->setVisible(choose);
    m_theirs->setVisible(choose);
    m_problem->say(problem, Tone::Decides);
}

} // namespace ui

#include "moc_mark_form.cpp"

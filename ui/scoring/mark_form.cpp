// SPDX-License-Identifier: GPL-3.0-or-later
#include "mark_form.h"

#include "core/model/codes.h"
#include "core/model/round_rows.h"
#include "core/scoring/rules.h"
#include "core/tables/mark_check.h"
#include "ui/look/fonts.h"
#include "ui/look/number_edit.h"
#include "ui/look/steady.h"
#include "ui/look/tokens.h"
#include "ui/scoring/rule_inputs.h"
#include "ui/words/label_words.h"
#include "ui/words/number_words.h"
#include "ui/words/proposal_words.h"
#include "ui/words/rule_words.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
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
    return m_round.set->components[static_cast<std::size_t>(m_spot.component)];
}

const core::Sheet &MarkForm::sheet() const
{
    return *m_round.sheets[static_cast<std::size_t>(m_spot.sheet)];
}

core::MarkRow MarkForm::blankRow() const
{
    return {sheet().agency, m_round.sourceCode(m_spot.source), component().code, {}, {}};
}

core::RuleTerms MarkForm::terms() const
{
    return {component().maximum, m_round.set->decimals, m_round.year, &m_round.calendar};
}

void MarkForm::show(const core::Round &round, const MarkSpot &spot, const QString &draft)
{
    if (spot == m_spot && draft.isEmpty()) {
        const bool wasDirty = isDirty();
        rebase(round);
        const auto typed = wanted();
        if (wasDirty || (typed && *typed == m_shown)) {
            showWords(round);
            return; // the fields, and with them the focus, stay as they are
        }
    }
    m_round = round;
    m_spot = spot;
    m_shown = core::markRowOf(m_round, sheet(), spot.source, spot.component);
    showWords(round);
    core::MarkRow row = m_shown.value_or(blankRow());
    fill(row);
    m_shownDraft = this->draft();
    if (!draft.isEmpty()) {
        const QJsonObject typed = QJsonDocument::fromJson(draft.toUtf8()).object();
        row.mark.state = core::markStateFrom(typed[QStringLiteral("state")].toString()).value_or(MarkState::Scored);
        row.text.inputs = {};
        row.text.reason = typed[QStringLiteral("reason")].toString();
        fill(row);
        m_inputs->retype(typed[QStringLiteral("inputs")].toString());
        m_points->setText(typed[QStringLiteral("points")].toString());
        showProposal();
    }
}

void MarkForm::showWords(const core::Round &round)
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    const int decimals = round.set->decimals;
    const core::Component &the = component();
    const QString &name = sheet().shortName.isEmpty() ? sheet().name : sheet().shortName;
    m_about->setText(name + QStringLiteral(" · ") + the.code + word({u" · tối đa ", u" · maximum "})
                     + points(the.maximum, decimals) + QStringLiteral(" · ") + ruleName(the.rule, m_language));
    m_title->setText(the.title);
    const QStringList lines = ruleLines(the, decimals, m_language);
    m_rule->setText(lines.join(u'\n'));
    const bool isSelf = m_spot.source == core::Round::Self;
    m_whose->setText(isSelf ? word({u"◇ Điểm tự chấm", u"◇ Self-score"})
                            : word({u"Điểm %1 chấm", u"%1 score"}).arg(round.sourceCode(m_spot.source)));
    m_points->setAccessibleName(m_whose->text());
    const core::MarkText *words = sheet().text(round.place(core::Round::Self, m_spot.component));
    const core::Mark &self = round.mark(sheet(), core::Round::Self, m_spot.component);
    const bool asked = !isSelf && the.assessedBy == core::AssessedBy::Agency;
    const QString value =
        self.state == MarkState::Scored ? points(self.points(), decimals) : label(self.state, m_language);
    m_self->setText(asked ? word({u"◇ Tự chấm ", u"◇ Self-score "}) + value : QString());
    const bool explained = asked && words != nullptr && !words->reason.isEmpty();
    m_explanation->setText(explained ? word({u"Giải trình của cơ quan: ", u"The agency explains: "}) + words->reason
                                     : QString());
    m_explanation->setVisible(explained);
    m_naWhen->setText(the.naWhen.isEmpty() ? QString()
                                           : word({u"Không phát sinh khi: ", u"Not applicable where: "}) + the.naWhen);
    m_naWhen->setVisible(!the.naWhen.isEmpty());
    m_states->button(static_cast<int>(MarkState::NotApplicable))
        ->setVisible(the.naPolicy != core::NaPolicy::NotAllowed);
    m_states->button(static_cast<int>(MarkState::Abstained))->setVisible(!isSelf);
}

void MarkForm::fill(const core::MarkRow &row)
{
    const QSignalBlocker quietly(this);
    m_inputs->show({component(), m_round.set->decimals, m_round.year}, row.text.inputs);
    m_inputs->setEditable(m_spot.editable);
    m_points->setText(row.mark.state == MarkState::Scored ? points(row.mark.points(), m_round.set->decimals)
                                                          : QString());
    m_points->setReadOnly(!m_spot.editable);
    m_note->setPlainText(row.text.reason);
    m_note->setReadOnly(!m_spot.editable);
    const MarkState state = row.mark.state == MarkState::Blank ? MarkState::Scored : row.mark.state;
    m_states->button(static_cast<int>(state))->setChecked(true);
    for (QAbstractButton *button : m_states->buttons()) {
        button->setEnabled(m_spot.editable || button->isChecked());
    }
    m_take->setEnabled(m_spot.editable);
    showState();
}

MarkState MarkForm::state() const
{
    return static_cast<MarkState>(m_states->checkedId());
}

void MarkForm::showState()
{
    const bool scored = state() == MarkState::Scored;
    m_inputs->setVisible(scored && m_inputs->firstField() != nullptr);
    m_rule->setVisible(!m_rule->text().isEmpty() && !(scored && m_inputs->saysItAll()));
    m_points->setEnabled(scored);
    showProposal();
}

void MarkForm::showProposal()
{
    const auto inputs = m_inputs->inputs();
    m_proposed = inputs ? core::pointsFor(component().rule, *inputs, terms()) : std::nullopt;
    const bool there = state() == MarkState::Scored && m_proposed.has_value();
    m_proposal->setVisible(there);
    m_points->setPlaceholderText(there ? points(m_proposed, m_round.set->decimals) : QString());
    if (there) {
        m_proposalPoints->setText(points(m_proposed, m_round.set->decimals));
        m_because->setText(proposalReason(component(), *inputs, terms(), m_language));
    }
}

/// The points that are typed or, where none are, what the rule gives.
core::Result<std::optional<core::Points>> MarkForm::enteredPoints() const
{
    const QString typed = m_points->text();
    if (typed.isEmpty()) {
        return m_proposed;
    }
    const auto given = core::Points::parse(typed);
    if (!given) {
        return core::failure(core::ErrorCode::PointsUnreadable, {}, typed);
    }
    if (*given > component().maximum) {
        return core::failure(core::ErrorCode::PointsAboveMaximum, {}, typed,
                             points(component().maximum, m_round.set->decimals));
    }
    return given;
}

core::Result<std::optional<core::MarkRow>> MarkForm::wanted() const
{
    core::MarkRow row = blankRow();
    row.text.reason = m_note->toPlainText().trimmed();
    row.mark.state = state();
    if (state() == MarkState::Scored) {
        auto inputs = m_inputs->inputs();
        if (!inputs) {
            return tl::unexpected(inputs.error().front());
        }
        row.text.inputs = std::move(*inputs);
        if (std::holds_alternative<std::monostate>(row.text.inputs) && m_points->text().isEmpty()) {
            row.mark = {};
            return row.text.reason.isEmpty() ? std::nullopt : std::optional(row);
        }
        const auto given = enteredPoints();
        if (!given) {
            return tl::unexpected(given.error());
        }
        row.mark = core::Mark::scored(given->value_or(core::Points()));
    }
    if (auto fault = core::markFault(m_round, row)) {
        return tl::unexpected(std::move(*fault));
    }
    return row;
}

QString MarkForm::draft() const
{
    const QJsonObject typed{
        {QStringLiteral("state"), core::codeOf(state())},
        {QStringLiteral("points"), m_points->text()},
        {QStringLiteral("inputs"), m_inputs->typed()},
        {QStringLiteral("reason"), m_note->toPlainText().trimmed()},
    };
    return QString::fromUtf8(QJsonDocument(typed).toJson(QJsonDocument::Compact));
}

bool MarkForm::isDirty() const
{
    return m_spot.editable && m_spot.sheet >= 0 && draft() != m_shownDraft;
}

void MarkForm::rebase(const core::Round &round)
{
    m_round = round;
    m_shown = core::markRowOf(m_round, sheet(), m_spot.source, m_spot.component);
    const core::Result<std::optional<core::MarkRow>> typed = wanted();
    if (typed && *typed == m_shown) {
        m_shownDraft = draft();
    }
}

bool MarkForm::takeProposal()
{
    if (!m_spot.editable || !m_proposed || state() != MarkState::Scored) {
        return false;
    }
    m_points->setText(points(m_proposed, m_round.set->decimals));
    Q_EMIT edited();
    Q_EMIT finished();
    return true;
}

bool MarkForm::pick(int level)
{
    return m_spot.editable && state() == MarkState::Scored && m_inputs->pick(level);
}

void MarkForm::nextState()
{
    const auto buttons = m_states->buttons();
    auto at = buttons.indexOf(m_states->checkedButton());
    do {
        at = (at + 1) % buttons.size();
    } while (buttons[at]->isHidden());
    if (m_spot.editable) {
        buttons[at]->click();
    }
}

void MarkForm::focusFirst()
{
    QWidget *first = m_inputs->isHidden() ? nullptr : m_inputs->firstField();
    if (first != nullptr) {
        first->setFocus();
    } else {
        focusPoints();
    }
}

void MarkForm::focusPoints()
{
    m_points->setFocus();
    m_points->selectAll();
}

void MarkForm::focusNote()
{
    m_note->setFocus();
}

bool MarkForm::pointsHaveFocus() const
{
    return m_points->hasFocus();
}

} // namespace ui

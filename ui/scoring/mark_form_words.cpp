// SPDX-License-Identifier: GPL-3.0-or-later
// What the form of a mark says around the mark.
#include "mark_form.h"

#include "ui/look/palette.h"
#include "ui/scoring/mark_field.h"
#include "ui/scoring/mark_words.h"
#include "ui/scoring/remarks.h"
#include "ui/scoring/rule_card.h"
#include "ui/scoring/rule_inputs.h"
#include "ui/scoring/strip.h"
#include "ui/words/label_words.h"
#include "ui/words/number_words.h"
#include "ui/words/proposal_words.h"
#include "ui/words/rule_words.h"

#include <QLabel>
#include <QPushButton>

namespace ui {

using core::MarkState;

void MarkForm::showWords()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    const core::Component &the = component();
    m_about->setText(sheet().briefName() + QStringLiteral(" · ") + the.code + word({u" · tối đa ", u" · maximum "})
                     + points(the.maximum, m_round->set->decimals) + QStringLiteral(" · ")
                     + ruleName(the.rule, m_language));
    m_title->setText(the.title);
    m_rule->show(ruleLevels(the, terms(), m_language));
    describeField();
    showProposedNa();
    const core::MarkText *words = sheet().text(m_round->place(core::Round::Self, m_spot.component));
    m_remarks->show(the.naWhen.isEmpty() ? QString()
                                         : word({u"Không phát sinh khi: ", u"Not applicable where: "}) + the.naWhen,
                    selfMark() == nullptr || words == nullptr ? QString() : words->reason);
}

void MarkForm::describeField()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    const int decimals = m_round->set->decimals;
    const auto *judgement = std::get_if<core::JudgementRule>(&component().rule);
    MarkField::Words words;
    words.whose = markOwner(*m_round, m_spot.source, m_language);
    words.ink = ownerColor(m_spot.source, tokensOf(palette()));
    words.range = judgement != nullptr ? word({u"bước %1", u"steps of %1"}).arg(points(judgement->step, decimals))
                                       : word({u"từ 0 đến %1", u"0 to %1"}).arg(points(component().maximum, decimals));
    if (const core::Mark *self = selfMark()) {
        const core::MarkText *text = sheet().text(m_round->place(core::Round::Self, m_spot.component));
        const QString inputs = text == nullptr ? QString() : inputsInWords(component(), text->inputs, m_language);
        words.self = word({u"◇ tự chấm ", u"◇ self-score "})
            + (self->state == MarkState::Scored ? points(self->points(), decimals)
                                                : label(self->state, m_language).toLower())
            + (inputs.isEmpty() ? QString() : QString(QStringLiteral(" (") + inputs + u')'));
    }
    words.mayBeNotApplicable = component().naPolicy != core::NaPolicy::NotAllowed;
    words.mayAbstain = m_spot.source != core::Round::Self;
    m_field->describe(words);
}

/// The agency asks for "not applicable": the body accepts it, or scores.
void MarkForm::showProposedNa()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    const core::Mark *self = selfMark();
    if (self == nullptr || self->state != MarkState::NotApplicable) {
        m_proposedNa->say({}, Tone::Other);
        return;
    }
    const MarkState mine = m_shown ? m_shown->mark.state : MarkState::Blank;
    const bool open = mine == MarkState::Blank && m_spot.editable;
    m_acceptNa->setVisible(open);
    m_refuseNa->setVisible(open);
    if (mine == MarkState::NotApplicable) {
        m_proposedNa->say(word({u"⊘ Không phát sinh: đã chấp nhận đề nghị của cơ quan.",
                                u"⊘ Not applicable: the agency's request is accepted."}),
                          Tone::Other);
    } else if (mine == MarkState::Scored) {
        m_proposedNa->say(word({u"⊘ Không chấp nhận đề nghị không phát sinh của cơ quan; chấm điểm.",
                                u"⊘ The agency's request (not applicable) is refused; it is scored."}),
                          Tone::Other);
    } else {
        m_proposedNa->say(word({u"⊘ Đề nghị không phát sinh: cơ quan cho rằng tiêu chí này không có ở đơn vị mình.",
                                u"⊘ N/A requested: the agency says that this does not occur there."}),
                          Tone::Other);
    }
}

/// The figure that all sources use with its paper, and whether this mark goes by another one.
void MarkForm::showFact()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    const core::Fact *fact = sheet().fact(m_spot.component);
    m_enterFact->setVisible(m_spot.mayEnterFacts);
    if (!core::takesFact(component())) {
        m_fact->say({}, Tone::Quiet);
        return;
    }
    if (fact == nullptr) {
        m_fact->say(word({u"Chưa có số liệu dùng chung.", u"No shared fact yet."}), Tone::Quiet);
        return;
    }
    const auto inputs = m_inputs->inputs();
    const bool differs = inputs && !std::holds_alternative<std::monostate>(*inputs) && !(*inputs == fact->inputs);
    const QString words = word({u"Số liệu dùng chung: %1 · %2", u"Shared fact: %1 · %2"})
                              .arg(inputsInWords(component(), fact->inputs, m_language), fact->paper);
    m_fact->say(
        differs
            ? words + word({u"\nĐang chấm theo số khác: ghi lý do.", u"\nThis mark goes by other figures: say why."})
            : words,
        differs ? Tone::Differs : Tone::Accent);
}

} // namespace ui

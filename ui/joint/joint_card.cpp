// SPDX-License-Identifier: GPL-3.0-or-later
#include "joint_card.h"

#include "core/access/permissions.h"
#include "core/model/codes.h"
#include "core/model/round_rows.h"
#include "core/scoring/supposition.h"
#include "ui/joint/score_scale.h"
#include "ui/look/fonts.h"
#include "ui/look/number_edit.h"
#include "ui/look/palette.h"
#include "ui/words/label_words.h"
#include "ui/words/number_words.h"
#include "ui/words/proposal_words.h"
#include "ui/words/rule_words.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace ui {

using core::MarkState;

JointCard::JointCard(Language language, QWidget *parent) : QWidget(parent), m_language(language)
{
    build();
}

const core::Sheet &JointCard::sheet() const
{
    return *round().sheets[static_cast<std::size_t>(m_item.sheet)];
}

const core::Component &JointCard::component() const
{
    return round().set->components[static_cast<std::size_t>(m_item.component)];
}

const core::Citation *JointCard::citation() const
{
    return core::citationOf(sheet(), m_item.component, m_item.document);
}

void JointCard::show(std::shared_ptr<const core::Snapshot> snapshot, const AgendaItem &item)
{
    const bool same = m_snapshot != nullptr && m_item == item;
    const bool keep = same && isDirty();
    m_snapshot = std::move(snapshot);
    m_item = item;
    m_mayAgree = core::permitted(m_snapshot->viewer.role, core::Verb::Settle, core::Relation::Common, sheet().phase);
    const bool whole = isWholeSheet();
    for (QWidget *part : {static_cast<QWidget *>(m_scale), m_agreed, static_cast<QWidget *>(m_consequence),
                          static_cast<QWidget *>(m_reasonName), static_cast<QWidget *>(m_reason)}) {
        part->setVisible(!whole);
    }
    m_about->setText(sheet().name);
    if (whole) {
        m_title->setText(word({u"Một bên không tham gia thẩm định phiếu này", u"One body is recused from this sheet"}));
        showSources();
        return;
    }
    m_about->setText(sheet().name + QStringLiteral(" · ") + component().code + word({u" · tối đa ", u" · maximum "})
                     + points(component().maximum, round().set->decimals) + QStringLiteral(" · ")
                     + (isVerdict() ? m_item.document : ruleName(component().rule, m_language)));
    m_title->setText(component().title);
    showSources();
    showChoices();
    if (!keep) {
        showStanding();
    }
    showScale();
    showConsequence();
}

/// The agreed value and its reason as they stand.
void JointCard::showStanding()
{
    const QSignalBlocker quietly(this);
    const core::Settlement *settlement = sheet().settlement(m_item.component, m_item.document);
    const core::Mark &mark = round().mark(sheet(), round().agreed(), m_item.component);
    m_points->clear();
    m_notApplicable = false;
    m_verdict.reset();
    if (isVerdict()) {
        m_verdict = citation() == nullptr ? std::nullopt : citation()->settled;
    } else if (mark.state != MarkState::Blank) {
        choose({mark, {}});
    }
    m_points->setVisible(!isVerdict());
    m_points->setReadOnly(!m_mayAgree);
    m_reason->setReadOnly(!m_mayAgree);
    m_reason->setPlainText(settlement == nullptr ? QString() : settlement->reason);
    showConfirmations(settlement);
    m_shown = typed();
}

void JointCard::showConfirmations(const core::Settlement *settlement)
{
    QStringList words;
    for (const core::Body &body : round().bodies) {
        const auto given = settlement == nullptr ? std::vector<core::Confirmation>() : settlement->confirmations;
        const auto found = std::find_if(given.begin(), given.end(),
                                        [&body](const core::Confirmation &one) { return one.body == body.code; });
        QString who;
        for (const core::Person &person : m_snapshot->people) {
            who = found != given.end() && person.number == found->person ? person.name : who;
        }
        words.append(signOf(body.position) + u' ' + body.code + QStringLiteral(": ")
                     + (found == given.end() ? word({u"chưa xác nhận", u"not confirmed"})
                                             : word({u"✓ xác nhận, ", u"✓ confirmed, "}) + who));
    }
    m_confirmed->setText(words.join(QStringLiteral("     ")));
}

QString JointCard::typed() const
{
    const QString value = m_notApplicable ? QStringLiteral("na") : m_points->text();
    return (m_verdict ? core::codeOf(*m_verdict) : value) + u'|' + m_reason->toPlainText();
}

bool JointCard::isDirty() const
{
    return m_snapshot != nullptr && !isWholeSheet() && m_mayAgree && m_shown != typed();
}

std::optional<JointCard::Value> JointCard::valueOf(int body) const
{
    if (sheet().recusal(body) != nullptr) {
        return {};
    }
    if (isVerdict()) {
        const auto &verdict =
            citation() == nullptr ? std::nullopt : citation()->verdicts[static_cast<std::size_t>(body)];
        return verdict ? std::optional(Value{{}, verdict}) : std::nullopt;
    }
    const core::Mark &mark = round().mark(sheet(), core::Round::sourceOf(body), m_item.component);
    const bool given = mark.state == MarkState::Scored || mark.state == MarkState::NotApplicable;
    return given ? std::optional(Value{mark, {}}) : std::nullopt;
}

QString JointCard::textOf(const Value &value) const
{
    if (value.verdict) {
        return label(*value.verdict, m_language);
    }
    return value.mark.state == MarkState::Scored ? points(value.mark.points(), round().set->decimals)
                                                 : label(value.mark.state, m_language);
}

void JointCard::choose(const Value &value)
{
    m_verdict = value.verdict;
    m_notApplicable = !value.verdict && value.mark.state == MarkState::NotApplicable;
    m_points->setText(!value.verdict && value.mark.state == MarkState::Scored ? textOf(value) : QString());
}

std::optional<JointCard::Value> JointCard::chosen() const
{
    if (isVerdict()) {
        return m_verdict ? std::optional(Value{{}, m_verdict}) : std::nullopt;
    }
    if (m_notApplicable) {
        return Value{{0, MarkState::NotApplicable}, {}};
    }
    const auto typed = core::Points::parse(m_points->text());
    return typed && *typed <= component().maximum ? std::optional(Value{core::Mark::scored(*typed), {}}) : std::nullopt;
}

bool JointCard::adopt(int number)
{
    if (!m_mayAgree || isWholeSheet()) {
        return false;
    }
    const int bodies = static_cast<int>(round().bodies.size());
    std::optional<Value> value;
    if (number >= 1 && number <= bodies) {
        value = valueOf(number - 1);
    } else if (number == bodies + 1 && !isVerdict() && component().naPolicy != core::NaPolicy::NotAllowed) {
        value = Value{{0, MarkState::NotApplicable}, {}};
    }
    if (!value) {
        return false;
    }
    choose(*value);
    showScale();
    showConsequence();
    Q_EMIT edited();
    return true;
}

core::Standing JointCard::standingWith(const Value &value) const
{
    core::Supposition supposed{m_item.sheet, m_item.component, value.mark, {}, m_item.document, value.verdict};
    for (const core::Body &body : round().bodies) { // its inputs, which a gate may count
        const core::MarkText *text =
            sheet().text(round().place(core::Round::sourceOf(body.position), m_item.component));
        if (text != nullptr && valueOf(body.position) == value) {
            supposed.inputs = text->inputs;
            break;
        }
    }
    return core::standingIf(core::Scorer(round()), supposed);
}

QString JointCard::standingText(const core::Standing &standing) const
{
    const core::CriteriaSet &set = *round().set;
    const QString className = !standing.hasClass ? QStringLiteral("–")
        : standing.final.unrated                 ? set.unratedLabel
                                                 : set.bands[static_cast<std::size_t>(standing.final.band)].label;
    QString text = points(standing.tally.total, set.decimals) + QStringLiteral(" · ") + className;
    return standing.rankInGroup > 0
        ? QString(text + word({u" · vị thứ khối ", u" · rank in group "}) + QString::number(standing.rankInGroup))
        : text;
}

/// What would follow from the value that is chosen, and from each body's where that is another one.
void JointCard::showConsequence()
{
    const auto value = chosen();
    const bool inWords = isVerdict() || m_notApplicable;
    m_word->setText(inWords && value ? textOf(*value) : isVerdict() ? QStringLiteral("–") : QString());
    m_word->setVisible(inWords);
    m_points->setVisible(!isVerdict());
    QStringList lines;
    bool decides = false;
    std::optional<core::Standing> first;
    if (value) {
        first = standingWith(*value);
        lines.append(word({u"Tổng ", u"Total "}) + standingText(*first));
    }
    for (const core::Body &body : round().bodies) {
        const auto other = valueOf(body.position);
        if (other && other != value) {
            const core::Standing standing = standingWith(*other);
            decides = decides || (first && (!(standing.final == first->final)));
            lines.append(word({u"Nếu ", u"If "}) + textOf(*other) + QStringLiteral(": ") + standingText(standing));
        }
    }
    lines.removeDuplicates();
    m_consequence->setText(lines.join(u'\n'));
    QPalette ground = palette();
    ground.setColor(QPalette::Window, decides ? tokensOf(palette()).decidesSoft : tokensOf(palette()).sunken);
    m_consequence->setPalette(ground);
    showScale();
}

core::Result<core::MarkSettlement> JointCard::mark() const
{
    const auto value = chosen();
    if (!value) {
        const bool typed = !m_points->text().isEmpty();
        return core::failure(typed ? core::ErrorCode::PointsAboveMaximum : core::ErrorCode::PointsMissing, {},
                             m_points->text(), points(component().maximum, round().set->decimals));
    }
    const bool scored = value->mark.state == MarkState::Scored;
    return core::MarkSettlement{sheet().agency,
                                component().code,
                                scored ? std::optional(value->mark.points()) : std::nullopt,
                                {},
                                m_reason->toPlainText().trimmed()};
}

core::Result<core::VerdictSettlement> JointCard::verdict() const
{
    if (!m_verdict) {
        return core::failure(core::ErrorCode::PointsMissing);
    }
    return core::VerdictSettlement{sheet().agency, component().code, m_item.document, *m_verdict,
                                   m_reason->toPlainText().trimmed()};
}

void JointCard::focusReason()
{
    m_reason->setFocus();
}

void JointCard::focusValue()
{
    m_points->setFocus();
    m_points->selectAll();
}

} // namespace ui

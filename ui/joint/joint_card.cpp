// SPDX-License-Identifier: GPL-3.0-or-later
#include "joint_card.h"

#include "ui/joint/agreed_row.h"
#include "ui/joint/card_head.h"
#include "ui/joint/confirmation_boxes.h"
#include "ui/joint/score_scale.h"
#include "ui/joint/signs.h"
#include "ui/joint/soft_label.h"
#include "ui/joint/source_rows.h"
#include "ui/look/palette.h"
#include "ui/words/number_words.h"

#include <QLabel>
#include <QPlainTextEdit>

namespace ui {

using core::MarkState;

JointCard::JointCard(Language language, QWidget *parent) : QWidget(parent), m_language(language)
{
    build();
}

void JointCard::show(std::shared_ptr<const core::Snapshot> snapshot, const AgendaLine &line, const QString &position)
{
    const bool same = m_matter != nullptr && m_item == line.item
        && m_matter->snapshot().viewer.number == snapshot->viewer.number; // another one's words are not theirs
    const bool keep = same && isDirty();
    if (!same) {
        m_times.clear();
    }
    m_item = line.item;
    m_previewed = -1;
    m_matter = std::make_shared<const Matter>(std::move(snapshot), m_item);
    const MatterWords said = words();
    m_head->show(said, line, position);
    const Sentence notice = said.notice();
    m_notice->say(notice.rich, notice.tone, notice.plain);
    m_sources->show(said.sources());
    const bool asked = !m_matter->isWholeSheet() && !m_matter->isComputed();
    m_scale->setVisible(!m_matter->isWholeSheet() && !m_matter->isVerdict());
    m_agreed->setVisible(asked);
    m_reasonName->setVisible(asked);
    m_reason->setVisible(asked);
    m_confirmed->setVisible(!m_matter->isComputed());
    m_agreed->show(m_matter);
    if (!keep) {
        showStanding();
    }
    dress();
    showConflict();
    showConsequence();
    m_confirmed->show(said.confirmations(m_times));
    const Sentence reserved = said.reservations();
    m_reserved->say(reserved.rich, reserved.tone, reserved.plain);
}

void JointCard::setTimes(const Times &times)
{
    m_times = times;
    if (m_matter != nullptr) {
        m_confirmed->show(words().confirmations(m_times));
    }
}

void JointCard::setEnlarged(bool enlarged)
{
    m_isEnlarged = enlarged;
    dress();
    if (m_matter != nullptr) {
        m_sources->show(words().sources());
        dress();
    }
}

/// The agreed value and its reason as they stand.
void JointCard::showStanding()
{
    const QSignalBlocker quietly(this);
    const core::Settlement *settlement = m_matter->settlement();
    m_seen = seenOf(m_matter->round(), m_item);
    m_agreed->choose(m_matter->agreed());
    m_reason->setReadOnly(!m_matter->mayAgree());
    m_reason->setPlainText(settlement == nullptr || m_matter->isWholeSheet() ? QString() : settlement->reason);
    m_shown = typed();
}

QString JointCard::typed() const
{
    return m_agreed->typed() + u'|' + m_reason->toPlainText();
}

void JointCard::retype(const QString &typed)
{
    const qsizetype bar = typed.indexOf(u'|');
    if (bar < 0 || m_matter == nullptr || !m_matter->mayAgree() || m_matter->isWholeSheet()) {
        return;
    }
    const QSignalBlocker quietly(this);
    m_agreed->retype(typed.left(bar));
    m_reason->setPlainText(typed.mid(bar + 1));
    showConflict();
    showConsequence();
}

bool JointCard::isDirty() const
{
    return m_matter != nullptr && m_matter->mayAgree() && !m_matter->isWholeSheet() && m_shown != typed();
}

bool JointCard::collides() const
{
    return isDirty() && m_seen != seenOf(m_matter->round(), m_item);
}

void JointCard::forget()
{
    m_shown = typed();
}

void JointCard::giveWay()
{
    showStanding();
    showConflict();
    showConsequence();
    Q_EMIT edited();
}

void JointCard::insist()
{
    m_seen = seenOf(m_matter->round(), m_item);
    showConflict();
    Q_EMIT edited();
}

/// Both values, and nothing is lost until the person has chosen.
void JointCard::showConflict()
{
    const bool collides = this->collides();
    m_conflict->setVisible(collides);
    if (!collides) {
        return;
    }
    const MatterWords said = words();
    const auto theirs = m_matter->agreed();
    const auto mine = m_agreed->chosen();
    const QString reason = m_matter->settlement() == nullptr ? QString() : m_matter->settlement()->reason;
    const QString text =
        word({u"Người khác vừa thống nhất mục này: %1. Giá trị đang nhập: %2. Chọn một.",
              u"Somebody has just agreed on this: %1. Yours: %2. Choose."})
            .arg(theirs ? said.text(*theirs) + (reason.isEmpty() ? QString() : QString(u" (" + reason + u')'))
                        : QStringLiteral("–"),
                 mine ? said.text(*mine) : m_agreed->typedPoints());
    m_collision->say(text.toHtmlEscaped(), Tone::Decides, text);
}

bool JointCard::adopt(int number)
{
    m_previewed = -1;
    return m_matter != nullptr && !m_matter->isWholeSheet() && m_agreed->adopt(number);
}

QString JointCard::adoptKeys() const
{
    return m_matter == nullptr || m_matter->isWholeSheet() ? QString() : m_agreed->keys();
}

/// What would follow from the value that is chosen or looked at, and from each body's where that is another one.
void JointCard::showConsequence()
{
    if (m_matter == nullptr || m_matter->isComputed()) {
        m_consequence->say({}, Tone::Quiet);
        m_raised->say({}, Tone::Quiet);
        if (m_matter != nullptr) {
            showScale();
        }
        return;
    }
    const auto looked = m_previewed > 0 ? m_agreed->offered(m_previewed) : std::nullopt;
    const auto chosen = m_matter->isWholeSheet() ? std::nullopt : m_agreed->chosen();
    const bool previewed = looked && looked != chosen;
    const auto value = previewed ? looked : chosen;
    const Sentence said = m_matter->isWholeSheet() ? words().wholeSheet() : words().consequence(value, previewed);
    m_consequence->say(said.rich, said.tone, said.plain);
    const Sentence raised = words().raised(value);
    m_raised->say(raised.rich, raised.tone, raised.plain);
    showScale();
}

void JointCard::showScale()
{
    if (m_scale->isHidden()) {
        return;
    }
    std::vector<ScoreScale::Stand> stands;
    for (const auto &[body, value] : m_matter->values()) {
        if (value.mark.state == MarkState::Scored) {
            stands.push_back({signOf(body), value.mark.points(), colorOfBody(body, palette()), ScoreScale::Kind::Body});
        }
    }
    const Tokens &tokens = tokensOf(palette());
    if (const auto self = m_matter->self(); self && self->mark.state == MarkState::Scored) {
        stands.push_back({SelfSign, self->mark.points(), tokens.self, ScoreScale::Kind::Self});
    }
    const auto looked = m_previewed > 0 ? m_agreed->offered(m_previewed) : std::nullopt;
    const auto value = m_matter->isComputed() ? std::nullopt : looked ? looked : m_agreed->chosen();
    if (value && value->mark.state == MarkState::Scored) {
        stands.push_back({AgreedSign, value->mark.points(), tokens.agreed, ScoreScale::Kind::Agreed});
    }
    m_scale->show(m_matter->component().maximum, m_matter->decimals(), std::move(stands));
}

core::Result<core::MarkSettlement> JointCard::mark() const
{
    const auto value = m_agreed->chosen();
    if (!value) {
        const bool typed = !m_agreed->typedPoints().isEmpty();
        return core::failure(typed ? core::ErrorCode::PointsAboveMaximum : core::ErrorCode::PointsMissing, {},
                             m_agreed->typedPoints(), points(m_matter->component().maximum, m_matter->decimals()));
    }
    const bool scored = value->mark.state == MarkState::Scored;
    return core::MarkSettlement{m_matter->sheet().agency,
                                m_matter->component().code,
                                scored ? std::optional(value->mark.points()) : std::nullopt,
                                {},
                                m_reason->toPlainText().trimmed()};
}

core::Result<core::VerdictSettlement> JointCard::verdict() const
{
    const auto value = m_agreed->chosen();
    if (!value || !value->verdict) {
        return core::failure(core::ErrorCode::PointsMissing);
    }
    return core::VerdictSettlement{m_matter->sheet().agency, m_matter->component().code, m_item.document,
                                   *value->verdict, m_reason->toPlainText().trimmed()};
}

void JointCard::focusReason()
{
    m_reason->setFocus();
}

void JointCard::focusValue()
{
    m_agreed->focusValue();
}

} // namespace ui

#include "moc_joint_card.cpp"

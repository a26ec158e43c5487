// SPDX-License-Identifier: GPL-3.0-or-later
// Whose word an item has and whose it lacks; the rest of MatterWords is in matter_words.cpp.
#include "matter_words.h"

#include "core/access/permissions.h"
#include "core/base/calendar.h"
#include "ui/joint/signs.h"
#include "ui/joint/soft_label.h"

#include <algorithm>

namespace ui {

namespace {

bool hasWordOf(const core::Settlement &settlement, const QString &body)
{
    return std::any_of(settlement.confirmations.begin(), settlement.confirmations.end(),
                       [&body](const core::Confirmation &one) { return one.body == body; });
}

/// " 09:12 17/12"
QString shortTime(core::Instant at)
{
    const QString whole = core::vietnameseTime(at);
    return u' ' + whole.right(5) + u' ' + whole.left(5);
}

} // namespace

QString MatterWords::personName(int number) const
{
    const auto &people = m_matter.snapshot().people;
    const auto found =
        std::find_if(people.begin(), people.end(), [number](const core::Person &one) { return one.number == number; });
    return found == people.end() ? QString() : found->name;
}

Sentence MatterWords::confirmation(const core::Body &body, const Times &times) const
{
    const auto settlements = m_matter.settlements();
    const auto given = [&body](const core::Settlement *one) { return hasWordOf(*one, body.code); };
    const bool all = !settlements.empty() && std::all_of(settlements.begin(), settlements.end(), given);
    const QString name = signOf(body.position) + u' ' + body.code;
    const core::Recusal *recusal = m_matter.sheet().recusal(body.position);
    QString words = recusal == nullptr
        ? QString()
        : QString(in({u"thẩm định thay: ", u"standing in: "}) + personName(recusal->substitute) + u' ');
    if (!all) {
        words += in({u"chưa xác nhận", u"not confirmed"});
    } else {
        const auto &confirmations = settlements.front()->confirmations;
        const auto word = std::find_if(confirmations.begin(), confirmations.end(),
                                       [&body](const core::Confirmation &one) { return one.body == body.code; });
        words = QStringLiteral("✓ ") + personName(word->person)
            + (times.contains(body.code) ? shortTime(times[body.code]) : QString())
            + (recusal == nullptr ? QString() : in({u" (thẩm định thay)", u" (standing in)"}));
    }
    return {strong(name, colorOfBody(body.position, m_palette)) + u' ' + words.toHtmlEscaped(), name + u' ' + words,
            all ? Tone::Agreed : Tone::Quiet};
}

std::vector<std::pair<int, Sentence>> MatterWords::confirmations(const Times &times) const
{
    std::vector<std::pair<int, Sentence>> said;
    for (const core::Body &body : m_matter.round().bodies) {
        said.emplace_back(body.position, confirmation(body, times));
    }
    return said;
}

Sentence MatterWords::reservations() const
{
    const core::Settlement *settlement = m_matter.isWholeSheet() ? nullptr : m_matter.settlement();
    QStringList rich;
    QStringList plain;
    for (const core::Body &body : m_matter.round().bodies) {
        const QString text = reservationOf(body.code);
        if (settlement != nullptr && !text.isEmpty()) {
            const QString head = signOf(body.position) + u' ' + body.code + in({u" bảo lưu ý kiến: ", u" reserves: "});
            rich.append(strong(head) + text.toHtmlEscaped());
            plain.append(head + text);
        }
    }
    return {rich.join(QStringLiteral("<br>")), plain.join(u'\n'), Tone::Other};
}

QString MatterWords::reservationOf(const QString &body) const
{
    const core::Settlement *settlement = m_matter.settlement();
    for (std::size_t i = 0; settlement != nullptr && i < settlement->reservations.size(); ++i) {
        if (settlement->reservations[i].body == body) {
            return settlement->reservations[i].text;
        }
    }
    return {};
}

QString MatterWords::mayReserve() const
{
    const core::Person &viewer = m_matter.snapshot().viewer;
    const int body = m_matter.round().bodyOf(viewer.body);
    const bool may = core::permitted(viewer.role, core::Verb::Reserve, core::Relation::OwnBody, m_matter.sheet().phase)
        && !m_matter.isWholeSheet() && m_matter.settlement() != nullptr && body >= 0
        && m_matter.sheet().recusal(body) == nullptr;
    return may ? viewer.body : QString();
}

QStringList MatterWords::missing() const
{
    QStringList codes;
    const auto settlements = m_matter.settlements();
    for (const core::Body &body : m_matter.round().bodies) {
        const auto lacks = [&body](const core::Settlement *one) { return !hasWordOf(*one, body.code); };
        if (std::any_of(settlements.begin(), settlements.end(), lacks)) {
            codes.append(body.code);
        }
    }
    return codes;
}

QStringList MatterWords::speaksFor() const
{
    const core::Person &viewer = m_matter.snapshot().viewer;
    QStringList codes = missing();
    codes.removeIf([&](const QString &code) {
        const core::Recusal *recusal = m_matter.sheet().recusal(m_matter.round().bodyOf(code));
        const bool leads = viewer.role == core::Role::Chair && viewer.body == code;
        const bool speaks = recusal == nullptr ? leads : recusal->substitute == viewer.number;
        return !speaks && viewer.role != core::Role::Administrator;
    });
    return codes;
}

} // namespace ui

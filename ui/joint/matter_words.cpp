// SPDX-License-Identifier: GPL-3.0-or-later
#include "matter_words.h"

#include "ui/joint/signs.h"
#include "ui/joint/soft_label.h"
#include "ui/words/label_words.h"
#include "ui/words/number_words.h"
#include "ui/words/proposal_words.h"
#include "ui/words/rule_words.h"

#include <algorithm>

namespace ui {

using core::MarkState;

namespace {

const QString Dot = QStringLiteral(" · ");

/// The titles of a checklist's parts that were not met.
QStringList unmet(const core::Component &component, const core::Inputs &inputs)
{
    const auto *rule = std::get_if<core::ChecklistRule>(&component.rule);
    const auto *input = std::get_if<core::PartsInput>(&inputs);
    QStringList titles;
    for (std::size_t i = 0; rule != nullptr && input != nullptr && i < input->parts.size(); ++i) {
        if (!input->parts[i] && i < rule->parts.size()) {
            titles.append(rule->parts[i].label);
        }
    }
    return titles;
}

} // namespace

QString MatterWords::number(const std::optional<core::Points> &value) const
{
    return points(value, m_matter.decimals());
}

QString MatterWords::about() const
{
    if (m_matter.isWholeSheet()) {
        return m_matter.sheet().name;
    }
    const core::Component &component = m_matter.component();
    const QString last = m_matter.isVerdict() ? in({u"tài liệu kiểm chứng", u"evidence"})
                                              : ruleName(component.rule, m_language).toLower();
    return m_matter.sheet().name + Dot + component.code + in({u" · tối đa ", u" · maximum "})
        + number(component.maximum) + Dot + last;
}

QString MatterWords::title() const
{
    if (!m_matter.isWholeSheet()) {
        return m_matter.isVerdict() ? m_matter.item().document + QStringLiteral(" – ") + m_matter.component().title
                                    : m_matter.component().title;
    }
    const bool sole = core::bodiesOf(m_matter.round(), m_matter.sheet()).size() < 2;
    return sole ? in({u"Một bên không tham gia thẩm định phiếu này", u"One body is recused from this sheet"})
                : in({u"Các mục hai bên trùng điểm của phiếu này", u"The equal items of this sheet"});
}

QString MatterWords::text(const Matter::Value &value) const
{
    if (value.verdict) {
        return label(*value.verdict, m_language);
    }
    return value.mark.state == MarkState::Scored ? number(value.mark.points()) : label(value.mark.state, m_language);
}

QString MatterWords::inputsOf(const core::MarkText *text) const
{
    if (text == nullptr) {
        return {};
    }
    const QString words = inputsInWords(m_matter.component(), text->inputs, m_language);
    const QStringList without = unmet(m_matter.component(), text->inputs);
    return without.isEmpty()
        ? words
        : QString(words + in({u", còn thiếu: ", u", missing: "}) + without.join(QStringLiteral("; ")));
}

SourceLine MatterWords::lineOf(const core::Body &body) const
{
    SourceLine line{body.position, signOf(body.position) + u' ' + body.name, QStringLiteral("–"), {}, {}};
    const core::Sheet &sheet = m_matter.sheet();
    if (const core::Recusal *recusal = sheet.recusal(body.position)) {
        line.inputs = in({u"Không tham gia thẩm định: ", u"Recused: "}) + recusal->reason;
        line.reason = in({u"Thẩm định thay: ", u"Standing in: "}) + personName(recusal->substitute);
        return line;
    }
    const int source = core::Round::sourceOf(body.position);
    if (m_matter.isWholeSheet()) {
        const core::Tally tally = core::Scorer(m_matter.round()).tally(sheet, source);
        line.value = number(tally.total);
        line.inputs = in({u"tổng điểm thẩm định", u"appraised total"});
        return line;
    }
    if (const auto value = m_matter.valueOf(body.position)) {
        line.value = text(*value);
    }
    if (m_matter.isVerdict()) {
        line.reason = m_matter.citation() == nullptr
            ? QString()
            : m_matter.citation()->reasons[static_cast<std::size_t>(body.position)];
    } else if (const core::MarkText *words = sheet.text(m_matter.round().place(source, m_matter.item().component))) {
        line.inputs = inputsOf(words);
        line.reason = words->reason;
    }
    return line;
}

std::vector<SourceLine> MatterWords::sources() const
{
    std::vector<SourceLine> lines;
    for (const core::Body &body : m_matter.round().bodies) {
        lines.push_back(lineOf(body));
    }
    if (const auto self = m_matter.self()) {
        const core::MarkText *words =
            m_matter.sheet().text(m_matter.round().place(core::Round::Self, m_matter.item().component));
        lines.push_back({-1, SelfSign + in({u" Tự chấm", u" Self-score"}), text(*self), inputsOf(words),
                         words == nullptr ? QString() : words->reason});
    }
    return lines;
}

QString MatterWords::className(const core::Standing &standing) const
{
    const core::CriteriaSet &set = *m_matter.round().set;
    return !standing.hasClass    ? QStringLiteral("–")
        : standing.final.unrated ? set.unratedLabel
                                 : set.bands[static_cast<std::size_t>(standing.final.band)].label;
}

/// "do G5" where a gate made the class another one.
QString MatterWords::gateWords(const core::Standing &standing) const
{
    const bool moved = standing.hasClass && standing.gates.hold != 0
        && (standing.final.unrated || standing.bandBeforeGates != standing.final.band);
    QStringList codes;
    const auto &gates = m_matter.round().set->gates;
    for (std::size_t i = 0; moved && i < gates.size(); ++i) {
        if ((standing.gates.hold >> i & 1U) != 0) {
            codes.append(gates[i].code);
        }
    }
    return codes.isEmpty() ? QString() : QString(in({u" do ", u" because of "}) + codes.join(QStringLiteral(", ")));
}

Sentence MatterWords::now(const core::Standing &standing, bool decides) const
{
    const QString total = number(standing.tally.total);
    const QString its = className(standing) + gateWords(standing);
    const QString rank = standing.rankInGroup > 0
        ? QString::number(standing.rankInGroup) + QStringLiteral(" / ") + QString::number(m_matter.agenciesInGroup())
        : QString();
    const QString head =
        standing.provisional ? in({u"Tổng tạm tính ", u"Provisional total "}) : in({u"Tổng ", u"Total "});
    Sentence said;
    said.plain = head + total + Dot + its;
    said.rich = head + strong(total) + QStringLiteral(" &nbsp; ") + in({u"Xếp loại ", u"Class "})
        + (decides ? strong(its, colorOf(Tone::Decides, m_palette)) : strong(its));
    if (!rank.isEmpty()) {
        said.plain += in({u" · vị thứ khối ", u" · rank in group "}) + rank;
        said.rich += QStringLiteral(" &nbsp; ") + in({u"vị thứ khối ", u"rank in group "}) + strong(rank);
    }
    return said;
}

QString MatterWords::instead(const Matter::Value &value, const core::Standing &standing, bool ranked) const
{
    const QString head = in({u"nếu %1: ", u"if %1: "}).arg(text(value));
    QString what = number(standing.tally.total) + Dot + className(standing) + gateWords(standing);
    if (ranked && standing.rankInGroup > 0) {
        what += in({u" · vị thứ ", u" · rank "}) + QString::number(standing.rankInGroup);
    }
    return head + what;
}

void MatterWords::addProvision(bool isProvisional, QStringList &plain, QStringList &rich) const
{
    if (isProvisional) {
        plain.append(in({u"Tạm tính: phiếu này còn mục khác chưa thống nhất, chưa có điểm trong tổng.",
                         u"Provisional: other items of this sheet are open and not in the total yet."}));
        rich.append(plain.back().toHtmlEscaped());
    }
}

Sentence MatterWords::consequence(const std::optional<Matter::Value> &value, bool previewed) const
{
    std::optional<core::Standing> first;
    if (value) {
        first = m_matter.standingWith(*value);
    }
    bool decides = false;
    bool ranks = false;
    bool isProvisional = false;
    QStringList plain;
    QStringList rich;
    std::vector<Matter::Value> said;
    for (const auto &[body, other] : m_matter.values()) {
        if (other == value || std::find(said.begin(), said.end(), other) != said.end()) {
            continue;
        }
        said.push_back(other);
        const core::Standing standing = m_matter.standingWith(other);
        isProvisional |= standing.provisional; // so are all values' or none: by the sheet's other items
        decides = decides || (first && !(standing.final == first->final));
        ranks = ranks || (first && standing.rankInGroup != first->rankInGroup);
        const bool ranked = !first || standing.rankInGroup != first->rankInGroup;
        plain.append(instead(other, standing, ranked));
        const auto colon = plain.back().indexOf(u": ") + 2;
        rich.append(plain.back().left(colon).toHtmlEscaped() + strong(plain.back().mid(colon)));
    }
    addProvision(isProvisional, plain, rich);
    Sentence all;
    all.tone = decides ? Tone::Decides : ranks ? Tone::Differs : Tone::Quiet;
    if (!first) {
        all.plain = plain.join(u'\n');
        all.rich = rich.join(QStringLiteral("<br>"));
        return all;
    }
    const Sentence main = now(*first, decides);
    const QString lead = previewed ? in({u"Xem trước %1: ", u"Preview of %1: "}).arg(text(*value)) : QString();
    all.plain = (QStringList{lead + main.plain} + plain).join(u'\n');
    all.rich = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr><td>") + lead + main.rich
        + QStringLiteral("</td><td align=\"right\">") + rich.join(QStringLiteral("<br>"))
        + QStringLiteral("</td></tr></table>");
    return all;
}

Sentence MatterWords::wholeSheet() const
{
    return now(m_matter.standing(), false);
}

Sentence MatterWords::notice() const
{
    const auto plainly = [](const QString &text, Tone tone) { return Sentence{text.toHtmlEscaped(), text, tone}; };
    if (m_matter.isWholeSheet()) {
        return {};
    }
    if (m_matter.isComputed()) {
        return plainly(in({u"Tự tính từ tổng điểm tự chấm và tổng điểm thẩm định; không cần thống nhất.",
                           u"Computed from the self-score and the appraised total; there is nothing to agree."}),
                       Tone::Quiet);
    }
    if (!m_matter.rests()) {
        return plainly(in({u"Điểm của các bên đã đổi sau khi thống nhất. Xem lại và thống nhất lại.",
                           u"The bodies' marks changed after this was agreed. Look again and agree anew."}),
                       Tone::Decides);
    }
    if (m_matter.component().countsMissingEvidence && !m_matter.isVerdict()) {
        const auto missing = m_matter.missingEvidence();
        return plainly(
            missing ? in({u"Tự tính theo kết luận tài liệu: %1 tiêu chí thành phần có điểm mà thiếu tài liệu hợp lệ.",
                          u"Follows from the verdicts on evidence: %1 components have points without valid evidence."})
                          .arg(*missing)
                : m_matter.isUnchecked()
                ? in({u"Tính theo kết luận tài liệu, nhưng phiếu này chưa ghi kết luận nào: chọn điểm của một bên.",
                      u"Follows from verdicts on evidence, but none is recorded on this sheet: take one body's mark."})
                : in({u"Tự tính theo kết luận tài liệu; thống nhất kết luận tài liệu của phiếu này trước.",
                      u"Follows from the verdicts on evidence: agree this sheet's verdicts first."}),
            Tone::Quiet);
    }
    return {};
}

Sentence MatterWords::raised(const std::optional<Matter::Value> &value) const
{
    if (!value || !m_matter.isRaised(*value)) {
        return {};
    }
    const QString more = number(value->mark.points() - m_matter.self()->mark.points());
    const QString text = in({u"Cao hơn điểm tự chấm %1: ghi rõ căn cứ; mục này được liệt kê trong biên bản.",
                             u"%1 above the self-score: give the grounds; the minutes will list this item."})
                             .arg(more);
    return {text.toHtmlEscaped(), text, Tone::Differs};
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "result_words.h"

#include "core/scoring/differences.h"
#include "core/scoring/gates.h"
#include "ui/words/number_words.h"

#include <algorithm>

namespace ui {

using core::ResultLine;

namespace {

constexpr int Hundredth = 100;

class Teller
{
public:
    Teller(const core::Round &round, const ResultLine &line, Language language)
        : m_round(round), m_set(*round.set), m_line(line), m_sheet(*round.sheets[static_cast<std::size_t>(line.sheet)]),
          m_language(language)
    { }

    std::vector<ResultNote> notes(bool tied) const
    {
        std::vector<ResultNote> notes;
        if (m_line.capped) {
            const QString gates = m_line.gates.join(QStringLiteral(", "));
            notes.push_back({in({u"%1 do %2", u"%1 by %2"}).arg(m_line.classLabel, gates), Tone::Decides});
        }
        if (const core::Band *band = better(); band != nullptr && band->minimum == *m_line.total) {
            notes.push_back({in({u"vừa đủ %1", u"just %1"}).arg(band->label), Tone::Differs});
        } else if (band != nullptr) {
            notes.push_back(
                {in({u"còn %1 đến %2", u"%1 short of %2"}).arg(missing(*band), band->label), Tone::Decides});
        }
        if (m_line.converted) {
            notes.push_back(
                {in({u"tối đa %1, quy đổi", u"of %1, converted"}).arg(number(m_line.maximum)), Tone::Other});
        }
        if (!m_sheet.recusals.empty()) {
            notes.push_back({in({u"thẩm định thay", u"standing in"}), Tone::Quiet});
        }
        if (tied) {
            notes.push_back({in({u"đồng vị thứ", u"tied"}), Tone::Quiet});
        }
        if (m_line.provisional && m_line.total) {
            notes.push_back({in({u"tạm tính", u"provisional"}), Tone::Quiet});
        }
        return notes;
    }

    QStringList explanation() const
    {
        QStringList lines;
        if (!m_line.total) {
            lines.append(in({u"Chưa có điểm thống nhất.", u"Nothing is agreed yet."}));
        } else {
            lines.append(totalWords());
            lines.append(classWords());
            lines += gateWords();
            lines.append(nearWords());
        }
        lines.append(pendingWords());
        lines += recusalWords();
        lines.append(rankWords());
        lines.append(openWords());
        lines.removeAll(QString());
        return lines;
    }

private:
    QString in(const Phrase &phrase) const { return phrase.in(m_language); }
    QString number(core::Points value) const { return points(value, m_set.decimals); }
    QString missing(const core::Band &band) const { return number(band.minimum - *m_line.total); }
    QString bodyAt(int position) const { return m_round.bodies[static_cast<std::size_t>(position)].name; }

    /// The class that the total just earns, or misses by a hundredth of the scale at most; nullptr for none. A
    /// condition that limits the class makes points beside the matter.
    const core::Band *better() const
    {
        for (const core::Band &band : m_set.bands) {
            if (!m_line.total || m_line.capped || band.minimum == core::Points()) {
                continue;
            }
            const core::Points missing = band.minimum - *m_line.total;
            if (missing >= core::Points() && missing * Hundredth <= m_set.scale) {
                return &band;
            }
        }
        return nullptr;
    }

    QString totalWords() const
    {
        if (!m_line.converted) {
            return in({u"Tổng điểm %1 trên thang %2.", u"Total %1 on the scale of %2."})
                .arg(number(*m_line.total), number(m_set.scale));
        }
        return in({u"Tổng điểm %1 = %2 × %3 ÷ %4: có mục không phát sinh nên tối đa được áp dụng là %4, quy đổi về "
                   u"thang "
                   u"%3.",
                   u"Total %1 = %2 × %3 ÷ %4: some components do not apply, which leaves a maximum of %4, converted to "
                   u"the scale of %3."})
            .arg(number(*m_line.total), number(*m_line.raw), number(m_set.scale), number(m_line.maximum));
    }

    QString classWords() const
    {
        const int position = m_set.band(m_line.classBeforeGates);
        if (position < 0) {
            return {};
        }
        const core::Band &band = m_set.bands[static_cast<std::size_t>(position)];
        const QString from = band.maximum
            ? in({u"từ %1 đến dưới %2", u"from %1 to below %2"}).arg(number(band.minimum), number(*band.maximum))
            : in({u"từ %1 trở lên", u"%1 and above"}).arg(number(band.minimum));
        if (!m_line.capped) {
            return in({u"Xếp loại %1 (%2).", u"Class %1 (%2)."}).arg(band.label, from);
        }
        return in({u"Theo điểm thuộc mức %1 (%2), nhưng xếp loại %3 do điều kiện khống chế:",
                   u"By points %1 (%2), but %3 because of a limiting condition:"})
            .arg(band.label, from, m_line.classLabel);
    }

    QStringList gateWords() const
    {
        QStringList lines;
        for (const core::Gate &gate : m_set.gates) {
            if (m_line.gates.contains(gate.code)) {
                lines.append(gate.code + QStringLiteral(": ") + gate.label + evidenceWords(gate) + u'.');
            }
        }
        return lines;
    }

    /// " (28/36 = 77,78 %)"
    QString evidenceWords(const core::Gate &gate) const
    {
        if (!std::holds_alternative<core::EvidenceRateBelow>(gate.when)) {
            return {};
        }
        const core::EvidenceRate rate = core::evidenceRate(m_round, m_sheet, m_round.agreed());
        if (rate.of == 0) {
            return {};
        }
        constexpr int Decimals = 2;
        return QStringLiteral(" (%1/%2 = %3 %)")
            .arg(rate.valid)
            .arg(rate.of)
            .arg(points(core::scaledHalfUp(core::Points::whole(Hundredth), rate.valid, rate.of, Decimals), Decimals));
    }

    QString nearWords() const
    {
        const core::Band *band = better();
        if (band == nullptr) {
            return {};
        }
        return band->minimum == *m_line.total
            ? in({u"Vừa đủ điểm loại %1.", u"Just enough for %1."}).arg(band->label)
            : in({u"Còn %1 điểm đến loại %2.", u"%1 points short of %2."}).arg(missing(*band), band->label);
    }

    QString pendingWords() const
    {
        return m_line.gatesPending.isEmpty()
            ? QString()
            : in({u"Chưa xét được điều kiện %1: chưa có kết luận về tài liệu kiểm chứng.",
                  u"Condition %1 cannot be told yet: verdicts on evidence are missing."})
                  .arg(m_line.gatesPending.join(QStringLiteral(", ")));
    }

    QStringList recusalWords() const
    {
        QStringList lines;
        for (const core::Recusal &recusal : m_sheet.recusals) {
            lines.append(in({u"%1 không tham gia thẩm định (%2); người thẩm định thay xác nhận.",
                             u"%1 is recused (%2); the substitute confirms in its stead."})
                             .arg(bodyAt(recusal.body), recusal.reason));
        }
        return lines;
    }

    QString rankWords() const
    {
        return m_line.rankInGroup == 0
            ? QString()
            : in({u"Vị thứ %1 trong khối, %2 trong tất cả.", u"Rank %1 in its group, %2 of all."})
                  .arg(m_line.rankInGroup)
                  .arg(m_line.rankOverall);
    }

    QString openWords() const
    {
        const std::size_t open = m_line.provisional ? core::unsettled(m_round, m_sheet).size() : 0;
        return open == 0
            ? QString()
            : in({u"Tạm tính: còn %1 mục chưa thống nhất.", u"Provisional: %1 items are not agreed yet."}).arg(open);
    }

    const core::Round &m_round;
    const core::CriteriaSet &m_set;
    const ResultLine &m_line;
    const core::Sheet &m_sheet;
    Language m_language;
};

} // namespace

std::vector<ResultNote> notesOf(const core::Round &round, const ResultLine &line, bool tied, Language language)
{
    return Teller(round, line, language).notes(tied);
}

QStringList explanationOf(const core::Round &round, const ResultLine &line, Language language)
{
    return Teller(round, line, language).explanation();
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_lines.h"

#include "ui/words/label_words.h"

#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

using Kind = EvidenceLine::Kind;

Tone toneOf(core::Verdict verdict)
{
    switch (verdict) {
    case core::Verdict::Accepted:
        return Tone::Agreed;
    case core::Verdict::Partly:
    case core::Verdict::Explained:
        return Tone::Differs;
    case core::Verdict::Rejected:
    case core::Verdict::Supplement:
        break;
    }
    return Tone::Decides;
}

/// Makes the lines of one component of one agency.
class Lines
{
public:
    Lines(const core::Round &round, int sheet, int component, Language language)
        : m_round(round), m_sheet(*round.sheets[static_cast<std::size_t>(sheet)]), m_component(component),
          m_language(language)
    { }

    std::vector<EvidenceLine> take()
    {
        const std::vector<EvidenceLine> cited = papersCited();
        addHeading({u"Bộ tiêu chí yêu cầu", u"The set expects"});
        const auto &expected = m_round.set->components[static_cast<std::size_t>(m_component)].evidence;
        for (const core::ExpectedDocument &document : expected) {
            m_lines.push_back(paperExpected(document));
        }
        if (expected.empty()) {
            m_lines.push_back({Kind::Missing,
                               in({u"Bộ tiêu chí không yêu cầu tài liệu nào cho tiêu chí này.",
                                   u"The set asks for no document here."}),
                               {},
                               {}});
        }
        addHeading({u"Cơ quan viện dẫn", u"The agency cites"});
        m_lines.insert(m_lines.end(), cited.begin(), cited.end());
        if (cited.empty()) {
            addNothingCited(expected);
        }
        return std::move(m_lines);
    }

private:
    QString in(const Phrase &phrase) const { return phrase.in(m_language); }
    void addHeading(const Phrase &phrase) { m_lines.push_back({Kind::Heading, in(phrase), {}, {}}); }

    EvidenceLine paperExpected(const core::ExpectedDocument &document) const
    {
        QStringList notes;
        if (document.minimum > 1) {
            notes.append(in({u"ít nhất %1 văn bản", u"at least %1 documents"}).arg(document.minimum));
        }
        if (document.issuer == u"superior") {
            notes.append(in({u"cấp trên ban hành", u"issued by a superior"}));
        } else if (document.issuer == u"other") {
            notes.append(in({u"cơ quan khác ban hành", u"issued by another body"}));
        }
        EvidenceLine line{Kind::Paper, document.label, notes.join(QStringLiteral(" · ")), {}};
        if (document.required) {
            line.chips.emplace_back(in({u"bắt buộc", u"required"}), Tone::Accent);
        }
        return line;
    }

    std::vector<EvidenceLine> papersCited() const
    {
        std::vector<EvidenceLine> lines;
        for (const core::Citation &citation : m_sheet.citations) {
            if (citation.component == m_component) {
                lines.push_back(paperCited(citation));
            }
        }
        return lines;
    }

    /// With the verdicts of the bodies that the viewer sees, and their reasons.
    EvidenceLine paperCited(const core::Citation &citation) const
    {
        EvidenceLine line{Kind::Paper, citation.document, {}, {}};
        QStringList notes;
        for (const core::Body &body : m_round.bodies) {
            const auto at = static_cast<std::size_t>(body.position);
            if (m_sheet.hidden[at + 1]) {
                continue;
            }
            const auto &verdict = citation.verdicts[at];
            const QString said = verdict ? label(*verdict, m_language) : in({u"Chưa xem", u"Not opened"});
            line.chips.emplace_back(body.code + QStringLiteral(": ") + said, verdict ? toneOf(*verdict) : Tone::Quiet);
            if (!citation.reasons[at].isEmpty()) {
                notes.append(body.code + QStringLiteral(": ") + citation.reasons[at]);
            }
        }
        line.note = notes.join(u'\n');
        return line;
    }

    void addNothingCited(const std::vector<core::ExpectedDocument> &expected)
    {
        const bool required = std::any_of(expected.begin(), expected.end(),
                                          [](const core::ExpectedDocument &one) { return one.required; });
        m_lines.push_back({Kind::Missing,
                           required ? in({u"Thiếu tài liệu bắt buộc", u"Required documents are missing"})
                                    : in({u"Chưa có tài liệu nào được viện dẫn", u"No document is cited yet"}),
                           required
                               ? in({u"Đối chiếu bản giấy; cần bổ sung thì ghi ở nhận xét (phím N).",
                                     u"Compare with the paper; what is to be supplied goes into the note (key N)."})
                               : QString(),
                           {}});
    }

    const core::Round &m_round;
    const core::Sheet &m_sheet;
    int m_component;
    Language m_language;
    std::vector<EvidenceLine> m_lines;
};

} // namespace

QString EvidenceLine::text() const
{
    QStringList parts{title};
    for (const auto &[words, tone] : chips) {
        parts.append(words);
    }
    if (!note.isEmpty()) {
        parts.append(note);
    }
    return parts.join(QStringLiteral(", "));
}

std::vector<EvidenceLine> evidenceLines(const core::Round &round, int sheet, int component, Language language)
{
    return Lines(round, sheet, component, language).take();
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_pane.h"

#include "ui/look/fonts.h"
#include "ui/look/tokens.h"
#include "ui/words/label_words.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>

namespace ui {

EvidencePane::EvidencePane(Language language, QWidget *parent) : QWidget(parent), m_language(language)
{
    build();
}

void EvidencePane::build()
{
    m_title = new QLabel(Phrase{u"Tài liệu kiểm chứng", u"Evidence"}.in(m_language), this);
    m_title->setFont(letters(HeadText, true));
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("evidence"));
    m_list->setAccessibleName(m_title->text());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(TinyGap);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PanePadding, PanePadding, PanePadding, PanePadding);
    column->setSpacing(SmallGap);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
}

void EvidencePane::addLine(const QString &text, bool strong)
{
    auto *line = new QListWidgetItem(text, m_list);
    line->setToolTip(text);
    if (strong) {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        line->setFont(bold);
        line->setFlags(Qt::ItemIsEnabled);
    }
}

void EvidencePane::show(const core::Round &round, int sheet, int component)
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    m_list->clear();
    const core::Component &the = round.set->components[static_cast<std::size_t>(component)];
    addLine(word({u"Bộ tiêu chí yêu cầu", u"The set expects"}), true);
    for (const core::ExpectedDocument &document : the.evidence) {
        addLine(document.label + (document.required ? word({u" (bắt buộc)", u" (required)"}) : QString()));
    }
    if (the.evidence.empty()) {
        addLine(word({u"Không quy định tài liệu", u"No document is asked for"}));
    }
    addLine(word({u"Cơ quan viện dẫn", u"The agency cites"}), true);
    int cited = 0;
    for (const core::Citation &citation : round.sheets[static_cast<std::size_t>(sheet)]->citations) {
        if (citation.component != component) {
            continue;
        }
        ++cited;
        addLine(citation.document + verdictsOn(round, *round.sheets[static_cast<std::size_t>(sheet)], citation));
    }
    if (cited == 0) {
        addLine(word({u"Chưa có tài liệu nào được viện dẫn", u"No document is cited yet"}));
    }
}

/// "SNV: Hợp lệ", "BDV: Một phần, lý do", a line each: of the bodies whose verdicts the viewer sees.
QString EvidencePane::verdictsOn(const core::Round &round, const core::Sheet &sheet,
                                 const core::Citation &citation) const
{
    QString line;
    for (const core::Body &body : round.bodies) {
        const auto at = static_cast<std::size_t>(body.position);
        if (!sheet.hidden[at + 1]) {
            line += QStringLiteral("\n") + body.code + QStringLiteral(": ")
                + (citation.verdicts[at] ? label(*citation.verdicts[at], m_language)
                                         : Phrase{u"Chưa xem", u"Not opened"}.in(m_language));
            line += citation.reasons[at].isEmpty() ? QString() : QString(QStringLiteral(", ") + citation.reasons[at]);
        }
    }
    return line;
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_pane.h"

#include "ui/evidence/evidence_delegate.h"
#include "ui/evidence/evidence_lines.h"
#include "ui/look/fonts.h"
#include "ui/look/tokens.h"

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
    m_list->setItemDelegate(new EvidenceDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust); // lines wrap anew
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PanePadding, PanePadding, PanePadding, PanePadding);
    column->setSpacing(SmallGap);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
}

void EvidencePane::show(const core::Round &round, int sheet, int component)
{
    m_list->clear();
    for (const EvidenceLine &line : evidenceLines(round, sheet, component, m_language)) {
        auto *item = new QListWidgetItem(line.text(), m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(line));
        item->setToolTip(line.text());
        if (line.kind == EvidenceLine::Kind::Heading) {
            item->setFlags(Qt::ItemIsEnabled);
        }
    }
}

} // namespace ui

#include "moc_evidence_pane.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "confirmation_boxes.h"

#include "ui/joint/soft_label.h"
#include "ui/look/tokens.h"

#include <QBoxLayout>

namespace ui {

ConfirmationBoxes::ConfirmationBoxes(QWidget *parent) : QWidget(parent), m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(SmallGap);
}

void ConfirmationBoxes::show(const std::vector<std::pair<int, Sentence>> &confirmations)
{
    while (m_boxes.size() < confirmations.size()) {
        auto *box = new SoftLabel(this);
        box->setObjectName(QStringLiteral("confirmed%1").arg(m_boxes.size() + 1));
        m_line->addWidget(box, 1);
        m_boxes.push_back(box);
    }
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const Sentence said = i < confirmations.size() ? confirmations[i].second : Sentence();
        m_boxes[i]->say(said.rich, said.tone, said.plain);
    }
}

} // namespace ui

#include "moc_confirmation_boxes.cpp"

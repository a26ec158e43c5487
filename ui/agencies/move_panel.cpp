// SPDX-License-Identifier: GPL-3.0-or-later
#include "move_panel.h"

#include "core/dossier/group_move.h"
#include "ui/look/panes.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ui {

MovePanel::MovePanel(Language language, QWidget *parent) : AgencyPanel(core::Verb::MoveToGroup, language, parent)
{
    m_group = choice({u"Chuyển sang khối", u"Move to the group"}, QStringLiteral("group"));
    m_preview = note(QStringLiteral("preview"));
    column()->addWidget(m_preview);
    m_mayDrop = new QCheckBox(word({u"Đồng ý bỏ điểm không có chỗ", u"Marks without a place may go"}), this);
    m_mayDrop->setObjectName(QStringLiteral("mayDrop"));
    column()->addWidget(m_mayDrop);
    addReason();
    m_move = button(word({u"Chuyển khối", u"Move"}), QStringLiteral("move"), this);
    column()->addWidget(m_move);
    column()->addStretch();
    connect(m_group, &QComboBox::currentIndexChanged, this, &MovePanel::refresh);
    connect(m_mayDrop, &QCheckBox::toggled, this, &MovePanel::refresh);
    connect(m_move, &QPushButton::clicked, this, [this] {
        core::MoveRequest request{{}, m_group->currentData().toString(), m_mayDrop->isChecked(), reason()};
        Q_EMIT wanted(forEach([request](const core::Round &whole, const core::Person &actor, const QString &agency) {
            core::MoveRequest one = request;
            one.agency = agency;
            return core::moveToGroup(whole, actor, one);
        }));
    });
}

void MovePanel::refresh()
{
    const QSignalBlocker quietly(m_group);
    const auto &groups = snapshot().round.set->groups;
    if (m_group->count() != static_cast<int>(groups.size()) || m_shown != agencies()) {
        m_shown = agencies();
        m_group->clear();
        for (const core::AgencyGroup &group : groups) {
            m_group->addItem(group.code + QStringLiteral(" · ") + group.name, group.code);
        }
        m_group->setCurrentIndex(sheets().empty() ? 0 : sheets().front()->group);
        m_mayDrop->setChecked(false);
    }
    m_group->setEnabled(may());
    m_group->setToolTip(m_group->currentText());
    preview();
}

/// What would become of the marks that this person may see.
void MovePanel::preview()
{
    const int group = m_group->currentIndex();
    int moving = 0;
    int marks = 0;
    int dropped = 0;
    for (const core::Sheet *sheet : sheets()) {
        if (sheet->group == group) {
            continue;
        }
        ++moving;
        for (const core::MovedMark &mark : core::movedMarks(snapshot().round, *sheet, group)) {
            ++(mark.to < 0 ? dropped : marks);
        }
    }
    m_preview->setText(moving == 0 ? word({u"Chọn khối khác để chuyển.", u"Choose another group to move."})
                                   : word({u"Xem trước: %1 điểm chuyển sang tiêu chí thành phần tương ứng, %2 điểm "
                                           u"không có chỗ; các điểm khác giữ nguyên.",
                                           u"Preview: %1 marks go to their twins, %2 have no place; the others stay."})
                                         .arg(marks)
                                         .arg(dropped));
    m_mayDrop->setVisible(dropped > 0);
    m_move->setEnabled(may() && moving > 0 && !reason().isEmpty() && (dropped == 0 || m_mayDrop->isChecked()));
}

} // namespace ui

#include "moc_move_panel.cpp"

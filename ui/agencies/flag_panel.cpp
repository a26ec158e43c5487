// SPDX-License-Identifier: GPL-3.0-or-later
#include "flag_panel.h"

#include "core/dossier/round_verbs.h"
#include "ui/look/panes.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ui {

namespace {

/// The words of the gate that reads it.
QString nameOf(const core::CriteriaSet &set, const QString &flag)
{
    for (const core::Gate &gate : set.gates) {
        const auto *when = std::get_if<core::FlagIsSet>(&gate.when);
        if (when != nullptr && when->flag == flag) {
            return gate.code + QStringLiteral(" · ") + gate.label;
        }
    }
    return flag;
}

} // namespace

FlagPanel::FlagPanel(Language language, QWidget *parent) : AgencyPanel(core::Verb::SetFlag, language, parent)
{
    m_flag = choice({u"Điều kiện khống chế ghi bằng tay", u"Condition entered by hand"}, QStringLiteral("flag"));
    m_about = note(QStringLiteral("flagAbout"));
    m_about->setForegroundRole(QPalette::WindowText);
    column()->addWidget(m_about);
    addReason();
    m_set = button(word({u"Ghi có", u"Say that it holds"}), QStringLiteral("setFlag"), this);
    m_clear = button(word({u"Ghi không có", u"Say that it does not"}), QStringLiteral("clearFlag"), this);
    column()->addWidget(m_set);
    column()->addWidget(m_clear);
    column()->addStretch();
    connect(m_flag, &QComboBox::currentIndexChanged, this, &FlagPanel::refresh);
    connect(m_set, &QPushButton::clicked, this, [this] { enter(true); });
    connect(m_clear, &QPushButton::clicked, this, [this] { enter(false); });
}

void FlagPanel::fill()
{
    if (m_of == snapshot().round.set) {
        return;
    }
    m_of = snapshot().round.set;
    const QSignalBlocker quietly(m_flag);
    m_flag->clear();
    for (const QString &flag : m_of->flags()) {
        m_flag->addItem(nameOf(*m_of, flag), flag);
    }
    m_flag->setCurrentIndex(0);
}

int FlagPanel::holding(const QString &flag) const
{
    const auto chosen = sheets();
    return static_cast<int>(
        std::count_if(chosen.begin(), chosen.end(), [&flag](const auto *sheet) { return sheet->hasFlag(flag); }));
}

void FlagPanel::refresh()
{
    fill();
    const int all = static_cast<int>(sheets().size());
    const bool any = m_flag->count() > 0;
    const int have = any ? holding(m_flag->currentData().toString()) : 0;
    m_flag->setEnabled(may() && any);
    m_flag->setToolTip(m_flag->currentText());
    m_about->setText(!any ? word({u"Bộ tiêu chí này không có điều kiện nào ghi bằng tay.",
                                  u"This criteria set has no condition that is entered by hand."})
                          : m_flag->currentText() + QStringLiteral("\n")
                             + (have == 0         ? word({u"Hiện: không có.", u"Now: does not hold."})
                                    : have == all ? word({u"Hiện: có.", u"Now: holds."})
                                                  : word({u"Hiện: có ở %1 / %2 cơ quan, đơn vị.",
                                                          u"Now: holds for %1 of %2 agencies."})
                                                        .arg(have)
                                                        .arg(all)));
    const bool ready = may() && any && !reason().isEmpty();
    m_set->setEnabled(ready && have < all);
    m_clear->setEnabled(ready && have > 0);
}

void FlagPanel::enter(bool set)
{
    const core::FlagRequest request{{}, m_flag->currentData().toString(), set, reason()};
    Q_EMIT wanted(forEach([request](const core::Round &whole, const core::Person &actor, const QString &agency) {
        core::FlagRequest one = request;
        one.agency = agency;
        return core::setFlag(whole, actor, one);
    }));
}

} // namespace ui

#include "moc_flag_panel.cpp"

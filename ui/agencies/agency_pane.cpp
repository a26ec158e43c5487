// SPDX-License-Identifier: GPL-3.0-or-later
#include "agency_pane.h"

#include "ui/agencies/agency_line.h"
#include "ui/agencies/assign_panel.h"
#include "ui/agencies/flag_panel.h"
#include "ui/agencies/move_panel.h"
#include "ui/agencies/recusal_panel.h"
#include "ui/look/fonts.h"
#include "ui/look/panes.h"
#include "ui/look/tokens.h"
#include "ui/words/error_words.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

AgencyPane::AgencyPane(Language language, QWidget *parent) : QWidget(parent), m_language(language)
{
    build();
}

void AgencyPane::build()
{
    m_name = new QLabel(this);
    m_name->setObjectName(QStringLiteral("agency"));
    m_name->setFont(letters(HeadText, true));
    m_name->setWordWrap(true);
    m_about = new QLabel(this);
    m_about->setObjectName(QStringLiteral("agencyAbout"));
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_assign = new AssignPanel(m_language, this);
    m_panels = {m_assign, new MovePanel(m_language, this), new RecusalPanel(m_language, this),
                new FlagPanel(m_language, this)};
    m_stack = new QStackedWidget(this);
    for (AgencyPanel *panel : m_panels) {
        m_stack->addWidget(panel);
        connect(panel, &AgencyPanel::wanted, this, &AgencyPane::wanted);
    }
    m_answer = new QLabel(this);
    m_answer->setObjectName(QStringLiteral("answer"));
    m_answer->setWordWrap(true);
    m_answer->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PanePadding, PanePadding, PanePadding, PanePadding);
    column->setSpacing(SmallGap);
    column->addWidget(m_name);
    column->addWidget(m_about);
    addActs();
    column->addWidget(m_stack, 1);
    column->addWidget(m_answer);
}

void AgencyPane::addActs()
{
    constexpr std::array Names = {
        Phrase{u"Phân công", u"Assign"},
        Phrase{u"Chuyển khối", u"Move"},
        Phrase{u"Không tham gia", u"Recuse"},
        Phrase{u"Điều kiện", u"Conditions"},
    };
    auto *grid = new QGridLayout;
    grid->setSpacing(SmallGap);
    m_acts = new QButtonGroup(this);
    for (int i = 0; i < static_cast<int>(Names.size()); ++i) {
        QPushButton *one =
            pill(Names.at(static_cast<std::size_t>(i)).in(m_language), QStringLiteral("act%1").arg(i), this);
        m_acts->addButton(one, i);
        grid->addWidget(one, i / 2, i % 2);
    }
    m_acts->button(0)->setChecked(true);
    connect(m_acts, &QButtonGroup::idClicked, this, [this](int act) { turnTo(static_cast<Act>(act)); });
    static_cast<QBoxLayout *>(layout())->addLayout(grid);
}

void AgencyPane::turnTo(Act act)
{
    m_acts->button(static_cast<int>(act))->setChecked(true);
    m_stack->setCurrentIndex(static_cast<int>(act));
    m_answer->hide();
}

void AgencyPane::assign(int key)
{
    turnTo(Act::Assign);
    m_assign->toggle(key);
}

void AgencyPane::present(const SnapshotPointer &snapshot, const QStringList &agencies)
{
    if (m_agencies != agencies) {
        m_answer->hide(); // it was said of others
        m_agencies = agencies;
    }
    const bool any = !agencies.isEmpty();
    m_stack->setEnabled(any);
    m_about->setVisible(any);
    if (!any) {
        m_name->setText(
            Phrase{u"Chọn một hay nhiều cơ quan, đơn vị.", u"Choose one agency or several."}.in(m_language));
    } else {
        describe(*snapshot, agencies);
    }
    for (AgencyPanel *panel : m_panels) {
        panel->present(snapshot, agencies);
    }
}

void AgencyPane::describe(const core::Snapshot &snapshot, const QStringList &agencies)
{
    const core::Round &round = snapshot.round;
    if (agencies.size() > 1) {
        QStringList names;
        for (const QString &agency : agencies) {
            names.append(round.sheets[static_cast<std::size_t>(round.sheetOf(agency))]->shortName);
        }
        constexpr qsizetype MostNamed = 6;
        const QString more = names.size() > MostNamed ? QStringLiteral(", …") : QString();
        m_name->setText(
            Phrase{u"%1 cơ quan, đơn vị", u"%1 agencies"}.in(m_language).arg(QString::number(agencies.size())));
        m_about->setText(names.first(std::min(MostNamed, names.size())).join(QStringLiteral(", ")) + more);
        return;
    }
    const core::Sheet &sheet = *round.sheets[static_cast<std::size_t>(round.sheetOf(agencies.front()))];
    const AgencyLine line = lineOf(snapshot, sheet, m_language);
    m_name->setText(sheet.name);
    QStringList about{sheet.agency + QStringLiteral(" · ") + sheet.shortName,
                      round.set->groups[static_cast<std::size_t>(sheet.group)].name, line.intakeText};
    if (!line.assigned.isEmpty()) {
        about.append(line.assignedInWords);
    }
    m_about->setText(about.join(u'\n'));
}

void AgencyPane::showAnswer(const core::Problems &problems)
{
    constexpr std::size_t MostSaid = 6;
    QStringList said;
    for (std::size_t i = 0; i < std::min(MostSaid, problems.size()); ++i) {
        said.append(sentence(problems[i], m_language));
    }
    m_answer->setForegroundRole(problems.empty() ? QPalette::WindowText : QPalette::BrightText);
    m_answer->setText(problems.empty() ? Phrase{u"✓ Đã ghi.", u"✓ Done."}.in(m_language) : said.join(u'\n'));
    m_answer->show();
    if (problems.empty()) {
        m_panels[static_cast<std::size_t>(m_stack->currentIndex())]->forget();
    }
}

} // namespace ui

#include "moc_agency_pane.cpp"

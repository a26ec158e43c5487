// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring_head.h"

#include "ui/look/panes.h"
#include "ui/look/tokens.h"
#include "ui/scoring/heading_choice.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

ScoringHead::ScoringHead(Language language, QWidget *parent)
    : QWidget(parent), m_language(language), m_progressText(new QLabel(this)), m_provisional(new QLabel(this)),
      m_progress(new QProgressBar(this))
{
    constexpr int BarHeight = 6;
    m_progressText->setObjectName(QStringLiteral("progress"));
    m_provisional->setObjectName(QStringLiteral("provisional"));
    m_provisional->setWordWrap(true);
    m_provisional->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_provisional->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(BarHeight);
    auto *far = new QHBoxLayout;
    far->setSpacing(SmallGap);
    far->addWidget(m_progressText);
    far->addWidget(m_provisional, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PanePadding, SmallGap + TinyGap, PanePadding, 0);
    column->setSpacing(SmallGap);
    column->addWidget(buildWalks());
    column->addWidget(buildChoice());
    column->addLayout(far);
    column->addWidget(m_progress);
    column->addWidget(buildFilters());
}

QWidget *ScoringHead::buildWalks()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    auto *walks = new QWidget(this);
    m_walks = new QButtonGroup(this);
    m_walks->addButton(pill(word({u"Theo cơ quan", u"By agency"}), QStringLiteral("byAgency"), walks),
                       static_cast<int>(Walk::ByAgency));
    m_walks->addButton(pill(word({u"Theo tiêu chí", u"By component"}), QStringLiteral("byComponent"), walks),
                       static_cast<int>(Walk::ByComponent));
    m_walks->addButton(pill(word({u"Số liệu chung", u"Facts"}), QStringLiteral("byFact"), walks),
                       static_cast<int>(Walk::ByFact));
    offerFacts(false);
    m_walks->button(static_cast<int>(Walk::ByAgency))->setChecked(true);
    connect(m_walks, &QButtonGroup::idClicked, this, [this](int walk) { Q_EMIT walkChosen(static_cast<Walk>(walk)); });
    auto *line = new QHBoxLayout(walks);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(SmallGap);
    for (QAbstractButton *button : m_walks->buttons()) {
        line->addWidget(button);
    }
    line->addStretch();
    return walks;
}

/// "‹ Sở Công Thương CM ›".
QWidget *ScoringHead::buildChoice()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    auto *choice = new QWidget(this);
    m_choice = new HeadingChoice(choice);
    m_choice->setObjectName(QStringLiteral("choice"));
    m_choice->setAccessibleName(word({u"Cơ quan hoặc tiêu chí đang chấm", u"Agency or component being marked"}));
    m_before = new StepButton(QStringLiteral("‹"), choice);
    m_before->setObjectName(QStringLiteral("before"));
    m_before->setAccessibleName(word({u"Cơ quan trước (Alt+↑)", u"Previous (Alt+↑)"}));
    m_after = new StepButton(QStringLiteral("›"), choice);
    m_after->setObjectName(QStringLiteral("after"));
    m_after->setAccessibleName(word({u"Cơ quan sau (Alt+↓)", u"Next (Alt+↓)"}));
    for (QPushButton *end : {m_before, m_after}) {
        end->setFixedSize(FieldHeight, FieldHeight);
        end->setToolTip(end->accessibleName());
    }
    m_group = new Chip(choice);
    auto *line = new QHBoxLayout(choice);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(SmallGap);
    line->addWidget(m_before);
    line->addWidget(m_choice, 1);
    line->addWidget(m_group);
    line->addWidget(m_after);
    connect(m_before, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showEnds();
        Q_EMIT chosen(m_choice->currentData().toInt());
    });
    return choice;
}

QWidget *ScoringHead::buildFilters()
{
    auto *filters = new QWidget(this);
    m_all = pill(Phrase{u"Tất cả", u"All"}.in(m_language), QStringLiteral("all"), filters);
    m_all->setChecked(true);
    m_blank = pill(Phrase{u"Còn trống", u"Blank"}.in(m_language), QStringLiteral("blank"), filters);
    auto *group = new QButtonGroup(filters);
    group->addButton(m_all);
    group->addButton(m_blank);
    connect(m_blank, &QPushButton::toggled, this, &ScoringHead::onlyBlankChosen);
    auto *line = new QHBoxLayout(filters);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(SmallGap);
    line->addWidget(m_all);
    line->addWidget(m_blank);
    line->addStretch();
    return filters;
}

void ScoringHead::showWalk(Walk walk)
{
    m_walks->button(static_cast<int>(walk))->setChecked(true);
}

void ScoringHead::offerFacts(bool offered)
{
    m_walks->button(static_cast<int>(Walk::ByFact))->setVisible(offered);
}

int ScoringHead::showChoices(const std::vector<Choice> &choices, int at)
{
    const QSignalBlocker quietly(m_choice);
    if (choices != m_choices) {
        m_choices = choices;
        m_choice->clear();
        for (const Choice &one : choices) {
            m_choice->addItem(one.assigned ? QStringLiteral("● ") + one.name : one.name, one.at);
            if (one.assigned) {
                m_choice->setItemData(m_choice->count() - 1,
                                      QString(one.name + Phrase{u", được phân công", u", assigned"}.in(m_language)),
                                      Qt::AccessibleTextRole);
            }
        }
    }
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(at)));
    showEnds();
    return m_choice->currentData().toInt();
}

void ScoringHead::showEnds()
{
    m_choice->setToolTip(m_choice->currentText());
    m_before->setEnabled(m_choice->currentIndex() > 0);
    m_after->setEnabled(m_choice->currentIndex() + 1 < m_choice->count());
}

void ScoringHead::showOnlyBlank(bool only)
{
    const QSignalBlocker quietly(m_blank);
    (only ? m_blank : m_all)->setChecked(true);
}

void ScoringHead::showProgress(const Progress &progress)
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    const int done = progress.marks - progress.blanks;
    m_progress->setMaximum(qMax(1, progress.marks));
    m_progress->setValue(done);
    const bool facts = m_walks->checkedId() == static_cast<int>(Walk::ByFact);
    m_progressText->setText(
        (facts ? word({u"%1 / %2 đã nhập", u"%1 / %2 entered"}) : word({u"%1 / %2 đã chấm", u"%1 / %2 marked"}))
            .arg(done)
            .arg(progress.marks));
    m_provisional->setText(progress.provisional);
    m_group->say(progress.group, Tone::Quiet);
    m_all->setText(word({u"Tất cả %1", u"All %1"}).arg(progress.marks));
    m_blank->setText(word({u"Còn trống %1", u"Blank %1"}).arg(progress.blanks));
}

QString ScoringHead::chosenName() const
{
    return m_choice->currentText();
}

QString ScoringHead::progressText() const
{
    return m_progressText->text() + QStringLiteral(" · ") + m_provisional->text();
}

void ScoringHead::step(int by)
{
    const int wanted = m_choice->currentIndex() + by;
    if (wanted >= 0 && wanted < m_choice->count()) {
        m_choice->setCurrentIndex(wanted);
    }
}

} // namespace ui

#include "moc_scoring_head.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "step_dialog.h"

#include "ui/look/chip.h"
#include "ui/look/fonts.h"
#include "ui/look/panes.h"
#include "ui/look/tokens.h"
#include "ui/overview/line_list.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

StepDialog::StepDialog(StepPlan plan, Language language, QWidget *parent)
    : QDialog(parent), m_plan(std::move(plan)), m_language(language)
{
    constexpr int Width = 520;
    setObjectName(QStringLiteral("stepDialog"));
    const QString phase = label(m_plan.to, m_language);
    setWindowTitle(
        (m_plan.back ? in({u"Trở lại giai đoạn %1", u"Back to %1"}) : in({u"Chuyển sang giai đoạn %1", u"Go on to %1"}))
            .arg(phase));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    column->setSpacing(SmallGap);
    auto *title = new QLabel(windowTitle(), this);
    title->setFont(letters(HeadText, true));
    title->setWordWrap(true);
    column->addWidget(title);
    addSentences(*column);
    if (m_plan.back) {
        addReason(*column);
    }
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("stepProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    addButtons(*column);
    setMinimumWidth(qMax(Width, column->minimumSize().width())); // large letters
    showButton();
}

void StepDialog::addSentences(QBoxLayout &column)
{
    for (const QString &sentence : m_plan.consequences) {
        auto *line = new QLabel(sentence, this);
        line->setWordWrap(true);
        column.addWidget(line);
    }
    if (m_plan.checklist.empty()) {
        return;
    }
    column.addSpacing(SmallGap);
    for (const WorkLine &line : m_plan.checklist) {
        const bool done = line.sign == WorkSign::Done;
        auto *text = new QLabel((done ? QStringLiteral("✓  ") : QStringLiteral("○  ")) + sentenceOf(line), this);
        text->setWordWrap(true);
        QPalette colours = text->palette();
        colours.setColor(QPalette::WindowText, colorOf(done ? Tone::Agreed : Tone::Differs, colours));
        text->setPalette(colours);
        column.addWidget(text);
    }
    if (m_plan.blocked) {
        auto *how = new QLabel(in({u"Còn mục chưa xong: đóng hộp này rồi mở từng mục ở \"Trước khi chuyển giai đoạn\".",
                                   u"Something is missing: close this and open it under \"Before the next phase\"."}),
                               this);
        how->setWordWrap(true);
        column.addWidget(how);
    }
}

void StepDialog::addReason(QBoxLayout &column)
{
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("backReason"));
    m_reason->setMinimumHeight(FieldHeight);
    auto *name = new QLabel(in({u"Lý do trở lại", u"Reason for going back"}), this);
    name->setBuddy(m_reason);
    m_reason->setAccessibleName(name->text());
    connect(m_reason, &QLineEdit::textChanged, this, &StepDialog::showButton);
    column.addSpacing(SmallGap);
    column.addWidget(name);
    column.addWidget(m_reason);
}

void StepDialog::addButtons(QBoxLayout &column)
{
    auto *cancel = button(in({u"Không, để nguyên", u"No, leave it"}), QStringLiteral("leave"), this);
    m_step = button(m_plan.back ? in({u"Trở lại (Ctrl+Shift+Enter)", u"Go back (Ctrl+Shift+Enter)"})
                                : in({u"Chuyển giai đoạn (Ctrl+Shift+Enter)", u"Go on (Ctrl+Shift+Enter)"}),
                    QStringLiteral("step"), this);
    for (QPushButton *one : {cancel, m_step}) {
        one->setAutoDefault(false); // Enter alone does neither
    }
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_step, &QPushButton::clicked, this, &StepDialog::want);
    auto *row = new QHBoxLayout;
    row->setSpacing(SmallGap);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_step);
    column.addSpacing(SmallGap);
    column.addLayout(row);
    (m_reason == nullptr ? static_cast<QWidget *>(cancel) : m_reason)->setFocus();
}

void StepDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    if (enter && modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
        want();
        return;
    }
    QDialog::keyPressEvent(event);
}

void StepDialog::showButton()
{
    m_step->setEnabled(!m_plan.blocked && (m_reason == nullptr || !m_reason->text().trimmed().isEmpty()));
}

void StepDialog::want()
{
    if (m_step->isEnabled()) {
        m_step->setEnabled(false); // until it is answered
        Q_EMIT wanted(m_reason == nullptr ? QString() : m_reason->text().trimmed());
    }
}

void StepDialog::showProblems(const core::Problems &problems)
{
    constexpr std::size_t MostShown = 4;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(MostShown, problems.size()); ++i) {
        lines.append(sentence(problems[i], m_language));
    }
    if (problems.size() > MostShown) {
        lines.append(in({u"… và %1 mục nữa", u"… and %1 more"}).arg(problems.size() - MostShown));
    }
    m_problem->setText(in({u"Chưa chuyển được; dữ liệu còn nguyên.", u"Not done; nothing was changed."}) + u'\n'
                       + lines.join(u'\n'));
    m_problem->show();
    showButton();
}

} // namespace ui

#include "moc_step_dialog.cpp"

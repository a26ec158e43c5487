// SPDX-License-Identifier: GPL-3.0-or-later
#include "new_person.h"

#include "ui/look/panes.h"
#include "ui/look/steady.h"
#include "ui/look/tokens.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

namespace {

bool hasBody(core::Role role)
{
    return role == core::Role::Reviewer || role == core::Role::Chair;
}

} // namespace

NewPerson::NewPerson(const core::Round &round, Language language, QWidget *parent)
    : QDialog(parent), m_language(language)
{
    build(round);
}

void NewPerson::build(const core::Round &round)
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    constexpr int Width = 460;
    setWindowTitle(word({u"Thêm người", u"Add a person"}));
    resize(Width, 0);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(word({u"Họ và tên", u"Name"}));
    m_role = new SteadyCombo(this);
    m_role->setObjectName(QStringLiteral("role"));
    m_role->setAccessibleName(word({u"Vai trò", u"Role"}));
    for (int role = 0; role <= static_cast<int>(core::Role::Contact); ++role) {
        m_role->addItem(label(static_cast<core::Role>(role), m_language), role);
    }
    m_body = new SteadyCombo(this);
    m_body->setObjectName(QStringLiteral("body"));
    m_body->setAccessibleName(word({u"Cơ quan thẩm định", u"Body"}));
    for (const core::Body &body : round.bodies) {
        m_body->addItem(body.name, body.code);
    }
    m_problems = new QLabel(this);
    m_problems->setObjectName(QStringLiteral("problems"));
    m_problems->setWordWrap(true);
    m_problems->setForegroundRole(QPalette::BrightText);
    m_problems->hide();
    const auto showBody = [this] {
        m_body->setEnabled(hasBody(static_cast<core::Role>(m_role->currentData().toInt())));
    };
    connect(m_role, &QComboBox::currentIndexChanged, this, showBody);
    m_role->setCurrentIndex(static_cast<int>(core::Role::Reviewer));
    auto *form = new QFormLayout;
    form->setSpacing(SmallGap);
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_role, m_body}) {
        field->setMinimumHeight(FieldHeight);
        form->addRow(field->accessibleName(), field);
    }
    auto *add = button(word({u"Thêm", u"Add"}), QStringLiteral("add"), this);
    add->setDefault(true);
    auto *cancel = button(word({u"Thôi (Esc)", u"Cancel (Esc)"}), QStringLiteral("cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT wanted(person()); });
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Gap, Gap, Gap, Gap);
    column->setSpacing(SmallGap);
    column->addLayout(form);
    column->addWidget(m_problems);
    column->addLayout(foot);
}

core::Person NewPerson::person() const
{
    const auto role = static_cast<core::Role>(m_role->currentData().toInt());
    return {0, m_name->text(), role, hasBody(role) ? m_body->currentData().toString() : QString()};
}

void NewPerson::showProblems(const core::Problems &problems)
{
    m_problems->setText(problems.empty() ? QString() : sentence(problems.front(), m_language));
    m_problems->setVisible(!problems.empty());
}

} // namespace ui

#include "moc_new_person.cpp"

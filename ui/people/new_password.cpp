// SPDX-License-Identifier: GPL-3.0-or-later
#include "new_password.h"

#include "core/access/passwords.h"
#include "ui/look/fonts.h"
#include "ui/look/panes.h"
#include "ui/look/tokens.h"
#include "ui/words/error_words.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

NewPassword::NewPassword(const Whose &whose, Language language, QWidget *parent) : QDialog(parent), m_language(language)
{
    build(whose);
    layOut(whose);
    check();
}

QLineEdit *NewPassword::field(const Phrase &name, const QString &object)
{
    auto *made = new QLineEdit(this);
    made->setObjectName(object);
    made->setAccessibleName(name.in(m_language));
    made->setEchoMode(QLineEdit::Password);
    made->setMinimumHeight(FieldHeight);
    connect(made, &QLineEdit::textChanged, this, &NewPassword::check);
    return made;
}

void NewPassword::build(const Whose &whose)
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    setWindowTitle(whose.hasOne ? word({u"Đổi mật khẩu", u"Change the password"})
                                : word({u"Đặt mật khẩu", u"Set a password"}));
    m_now = field({u"Mật khẩu đang dùng", u"Present password"}, QStringLiteral("presentPassword"));
    m_now->setVisible(whose.isOwn && whose.hasOne);
    m_first = field({u"Mật khẩu mới", u"New password"}, QStringLiteral("newPassword"));
    m_again = field({u"Gõ lại lần nữa", u"The same again"}, QStringLiteral("againPassword"));
    m_said = new QLabel(this);
    m_said->setObjectName(QStringLiteral("passwordSaid"));
    m_said->setWordWrap(true);
    m_said->setForegroundRole(QPalette::PlaceholderText);
    m_set = button(windowTitle(), QStringLiteral("setPassword"), this);
    m_set->setDefault(true);
    connect(m_set, &QPushButton::clicked, this, [this] { Q_EMIT wanted(m_now->text(), m_first->text()); });
}

void NewPassword::layOut(const Whose &whose)
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    constexpr int Width = 460;
    auto *name = new QLabel(whose.person.name, this);
    name->setFont(letters(HeadText, true));
    auto *why = new QLabel(
        whose.isOwn ? word({u"Mỗi lần ngồi vào chỗ phải gõ mật khẩu này. Quên thì nhờ người quản trị đặt lại.",
                            u"It is asked each time you sit down. Forgotten: the administrator sets another."})
                    : word({u"Báo mật khẩu mới cho người này; khi vào, người ấy có thể tự đổi.",
                            u"Tell this person the new password; once inside, it can be changed."}),
        this);
    why->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setSpacing(SmallGap);
    if (whose.isOwn && whose.hasOne) {
        form->addRow(m_now->accessibleName(), m_now);
    }
    form->addRow(m_first->accessibleName(), m_first);
    form->addRow(m_again->accessibleName(), m_again);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(SmallGap);
    if (whose.hasOne) {
        auto *remove = button(word({u"Bỏ mật khẩu", u"Remove the password"}), QStringLiteral("removePassword"), this);
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT wanted(m_now->text(), {}); });
        foot->addWidget(remove);
    }
    auto *cancel = button(word({u"Thôi (Esc)", u"Cancel (Esc)"}), QStringLiteral("cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_set);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Gap, Gap, Gap, Gap);
    column->setSpacing(SmallGap + TinyGap);
    column->addWidget(name);
    column->addWidget(why);
    column->addLayout(form);
    column->addWidget(m_said);
    column->addLayout(foot);
    setMinimumWidth(Width);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    resize(Width, column->hasHeightForWidth() ? column->totalHeightForWidth(Width) : 0);
    (whose.isOwn && whose.hasOne ? m_now : m_first)->setFocus();
}

/// What is still wanting before it can be set.
void NewPassword::check()
{
    const bool isLong = m_first->text().size() >= core::LeastPasswordLength;
    const bool same = m_first->text() == m_again->text();
    m_said->setForegroundRole(QPalette::PlaceholderText);
    m_said->setText(
        !isLong ? Phrase{u"Ít nhất %1 ký tự.", u"At least %1 characters."}.in(m_language).arg(core::LeastPasswordLength)
            : same ? QString()
                   : Phrase{u"Hai lần gõ chưa giống nhau.", u"The two are not the same."}.in(m_language));
    m_set->setEnabled(isLong && same);
}

void NewPassword::showProblems(const core::Problems &problems)
{
    m_said->setForegroundRole(QPalette::BrightText);
    m_said->setText(problems.empty() ? QString() : sentence(problems.front(), m_language));
}

} // namespace ui

#include "moc_new_password.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_person.h"

#include "ui/look/tokens.h"

#include <QBoxLayout>

namespace ui {

ChangePerson::ChangePerson(Patience &patience, const Chairs &chairs, int chosen, Language language, QWidget *parent)
    : QDialog(parent), m_form(new SignInForm(patience, language, this))
{
    constexpr QSize Size(400, 420);
    setWindowTitle(Phrase{u"Đổi người làm việc", u"Change the person"}.in(language));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Gap, Gap, Gap, Gap);
    column->addWidget(m_form);
    resize(Size);
    m_form->show(chairs, chosen);
    m_form->setFocus();
}

} // namespace ui

#include "moc_change_person.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_in_page.h"

#include "ui/look/fonts.h"
#include "ui/look/panes.h"
#include "ui/look/tokens.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace ui {

SignInPage::SignInPage(Patience &patience, Language language, QWidget *parent)
    : QWidget(parent), m_form(new SignInForm(patience, language, this))
{
    build(language);
}

void SignInPage::build(Language language)
{
    constexpr int Width = 440;
    auto *name = new QLabel(QStringLiteral("Công Tâm"), this);
    name->setFont(letters(TotalText, true));
    m_dossier = new QLabel(this);
    m_dossier->setObjectName(QStringLiteral("dossier"));
    m_dossier->setWordWrap(true);
    m_dossier->setForegroundRole(QPalette::PlaceholderText);
    auto *ask = new QLabel(Phrase{u"Ai đang làm việc?", u"Who is working?"}.in(language), this);
    ask->setFont(letters(HeadText, true));
    auto *leave =
        button(Phrase{u"Mở tệp dữ liệu khác…", u"Open another file…"}.in(language), QStringLiteral("leave"), this);
    connect(leave, &QPushButton::clicked, this, &SignInPage::leaveWanted);
    auto *pane = new QWidget(this);
    paintSurface(*pane);
    auto *inside = new QVBoxLayout(pane);
    inside->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    inside->setSpacing(Gap);
    inside->addWidget(ask);
    inside->addWidget(m_form, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(SmallGap);
    column->addStretch(1);
    column->addWidget(name);
    column->addWidget(m_dossier);
    column->addSpacing(SmallGap);
    column->addWidget(pane, 8);
    column->addWidget(leave, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    line->addStretch();
    line->addLayout(column);
    line->addStretch();
    pane->setFixedWidth(qMax(Width, fontMetrics().averageCharWidth() * Width / BodyText * 2));
    constexpr int Highest = 520;
    pane->setMaximumHeight(Highest);
    setFocusProxy(m_form);
}

void SignInPage::show(const QString &folder, const Chairs &chairs)
{
    m_dossier->setText(QFileInfo(folder).completeBaseName());
    m_dossier->setToolTip(folder);
    m_form->show(chairs, 0);
    setFocusProxy(m_form);
    setFocus();
}

} // namespace ui

#include "moc_sign_in_page.cpp"

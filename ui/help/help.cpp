// SPDX-License-Identifier: GPL-3.0-or-later
#include "help.h"

#include "ui/look/panes.h"
#include "ui/look/tokens.h"

#include <QBoxLayout>
#include <QFile>
#include <QPushButton>
#include <QTextBrowser>

#include <array>

namespace ui {

namespace {

constexpr std::array<const char16_t *, PageCount> Topics = {u"overview", u"agencies", u"criteria", u"scoring",
                                                            u"joint",    u"results",  u"journal"};

} // namespace

QString helpText(std::optional<PageKind> page, Language language)
{
    const QString topic =
        page ? QString::fromUtf16(Topics.at(static_cast<std::size_t>(*page))) : QStringLiteral("walk");
    const QString folder = language == Language::English ? QStringLiteral("en") : QStringLiteral("vi");
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(folder, topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Help::Help(std::optional<PageKind> page, Language language, QWidget *parent) : QDialog(parent)
{
    const auto word = [language](const Phrase &phrase) { return phrase.in(language); };
    constexpr int Width = 640;
    constexpr int Height = 500;
    setWindowTitle(word({u"Hướng dẫn", u"Help"}));
    resize(Width, Height);
    auto *text = new QTextBrowser(this);
    text->setObjectName(QStringLiteral("helpText"));
    text->setAccessibleName(windowTitle());
    text->setFrameShape(QFrame::NoFrame);
    text->setMarkdown(helpText(page, language));
    auto *walk =
        button(word({u"Làm quen trong 10 phút", u"Ten minutes to get to know it"}), QStringLiteral("walk"), this);
    walk->setAutoDefault(false);
    auto *close = button(word({u"Đóng (Esc)", u"Close (Esc)"}), QStringLiteral("close"), this);
    connect(walk, &QPushButton::clicked, text,
            [text, language] { text->setMarkdown(helpText(std::nullopt, language)); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addWidget(walk);
    foot->addStretch();
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Gap, Gap, Gap, Gap);
    column->addWidget(text, 1);
    column->addLayout(foot);
}

} // namespace ui

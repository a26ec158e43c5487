// SPDX-License-Identifier: GPL-3.0-or-later
#include "help.h"

#include "ui/look/fonts.h"
#include "ui/look/panes.h"
#include "ui/look/tokens.h"

#include <QBoxLayout>
#include <QFile>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextList>
#include <QTextTable>

#include <array>

namespace ui {

namespace {

constexpr std::array<const char16_t *, PageCount> Topics = {u"overview", u"agencies", u"criteria", u"scoring",
                                                            u"joint",    u"results",  u"journal"};
static_assert(Topics.back() != nullptr, "each page has its help");

QString topic(const QString &name, Language language)
{
    const QString folder = language == Language::English ? QStringLiteral("en") : QStringLiteral("vi");
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(folder, name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Room between paragraphs, heads in the sizes of the other pages, tables without lines.
void layOut(QTextDocument &document)
{
    document.setDocumentMargin(PanePadding);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setTopMargin(level > 1 ? Gap : 0);
        format.setBottomMargin(cursor.currentTable() != nullptr ? 0 : SmallGap);
        cursor.setBlockFormat(format);
        if (QTextList *list = block.textList()) {
            QTextListFormat bullets = list->format();
            bullets.setStyle(QTextListFormat::ListDisc);
            list->setFormat(bullets);
        }
        if (level > 0) {
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat head;
            head.setFont(letters(level == 1 ? TitleText : HeadText, true));
            cursor.mergeCharFormat(head);
        }
        if (QTextTable *table = cursor.currentTable()) {
            QTextTableFormat lines = table->format();
            lines.setBorder(0);
            lines.setCellSpacing(0);
            lines.setCellPadding(TinyGap);
            table->setFormat(lines);
        }
    }
}

} // namespace

QString helpText(PageKind page, Language language)
{
    return topic(QString::fromUtf16(Topics.at(static_cast<std::size_t>(page))), language)
        + topic(QStringLiteral("everywhere"), language);
}

Help::Help(PageKind page, const QString &keys, Language language, QWidget *parent)
    : QDialog(parent), m_language(language)
{
    const QString title =
        Phrase{u"**Phím của trang này:** ", u"**Keys of this page:** "}.in(language) + keys + QStringLiteral("\n\n");
    QString text = helpText(page, language);
    text.insert(text.indexOf(u'\n') + 1, keys.isEmpty() ? QString() : QString(u'\n' + title));
    build(text);
}

Help::Help(Language language, QWidget *parent) : QDialog(parent), m_language(language)
{
    build(topic(QStringLiteral("start"), language));
}

void Help::build(const QString &markdown)
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    constexpr int Width = 640;
    constexpr int Height = 500;
    setWindowTitle(word({u"Hướng dẫn", u"Help"}));
    resize(Width, Height);
    auto *text = new QTextBrowser(this);
    text->setObjectName(QStringLiteral("helpText"));
    text->setAccessibleName(windowTitle());
    text->setFrameShape(QFrame::NoFrame);
    text->setMarkdown(markdown);
    layOut(*text->document());
    auto *walk =
        button(word({u"Làm quen trong 10 phút", u"Ten minutes to get to know it"}), QStringLiteral("walk"), this);
    walk->setAutoDefault(false);
    auto *close = button(word({u"Đóng (Esc)", u"Close (Esc)"}), QStringLiteral("close"), this);
    connect(walk, &QPushButton::clicked, this, [this] {
        Q_EMIT walkWanted();
        accept();
    });
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

#include "moc_help.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk_panel.h"

#include "ui/look/fonts.h"
#include "ui/look/panes.h"
#include "ui/look/tokens.h"
#include "ui/page/place_link.h"

#include <QBoxLayout>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>

namespace ui {

QStringList walkSteps(Language language)
{
    QFile file(language == Language::English ? QStringLiteral(":/help/en/walk.md")
                                             : QStringLiteral(":/help/vi/walk.md"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList steps = QString::fromUtf8(file.readAll()).split(QStringLiteral("\n## "));
    steps.removeFirst(); // the page's own title
    for (QString &step : steps) {
        step.prepend(QStringLiteral("### "));
    }
    return steps;
}

WalkPanel::WalkPanel(Language language, QWidget *parent) : QWidget(parent), m_steps(walkSteps(language))
{
    build(language);
    show(0);
}

void WalkPanel::build(Language language)
{
    const auto word = [language](const Phrase &phrase) { return phrase.in(language); };
    paintSurface(*this);
    m_nextWord = word({u"Bước sau ›", u"Next ›"});
    m_endWord = word({u"Xong", u"Done"});
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("walkCount"));
    m_count->setFont(letters(SmallText));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_text = new QTextBrowser(this);
    m_text->setObjectName(QStringLiteral("walkText"));
    m_text->setAccessibleName(word({u"Làm quen trong 10 phút", u"Ten minutes to get to know it"}));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setIndentWidth(PanePadding); // of lists
    m_back = button(word({u"‹ Bước trước", u"‹ Back"}), QStringLiteral("walkBack"), this);
    m_next = button(m_nextWord, QStringLiteral("walkNext"), this);
    connect(m_text, &QTextBrowser::anchorClicked, this, &WalkPanel::follow);
    connect(m_back, &QPushButton::clicked, this, [this] { show(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_step + 1 == m_steps.size()) {
            Q_EMIT finished();
        } else {
            show(m_step + 1);
            m_text->setFocus(); // its links are the next thing that Tab comes to
        }
    });
    auto *foot = new QHBoxLayout;
    foot->setSpacing(SmallGap);
    foot->addWidget(m_back);
    foot->addStretch(1);
    foot->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Gap, SmallGap, Gap, Gap);
    column->setSpacing(SmallGap);
    column->addWidget(m_count);
    column->addWidget(m_text, 1);
    column->addLayout(foot);
    setFocusProxy(m_text);
}

void WalkPanel::show(int step)
{
    m_step = qBound(0, step, static_cast<int>(m_steps.size()) - 1);
    m_count->setText(QStringLiteral("%1 / %2").arg(m_step + 1).arg(m_steps.size()));
    m_text->setMarkdown(m_steps.value(m_step));
    m_back->setEnabled(m_step > 0);
    m_next->setText(m_step + 1 == m_steps.size() ? m_endWord : m_nextWord);
}

void WalkPanel::follow(const QUrl &link)
{
    if (link.scheme() == u"person") {
        Q_EMIT personWanted(link.path());
    } else if (const auto place = placeFrom(link.toString(QUrl::FullyEncoded))) {
        Q_EMIT placeWanted(*place);
    }
}

} // namespace ui

#include "moc_walk_panel.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "soundness.h"

#include "ui/desk/when_done.h"
#include "ui/look/panes.h"
#include "ui/look/tokens.h"
#include "ui/words/error_words.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace ui {

Soundness::Soundness(Desk &desk, Language language, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_language(language), m_said(new QLabel(this)), m_progress(new QProgressBar(this))
{
    constexpr int BarWidth = 160;
    constexpr int BarHeight = 6;
    m_said->setObjectName(QStringLiteral("sound"));
    m_said->setWordWrap(true);
    m_progress->setRange(0, 0); // how long it takes is not known beforehand
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(BarWidth, BarHeight);
    m_progress->setAccessibleName(Phrase{u"Đang kiểm tra", u"Checking"}.in(m_language));
    m_stopButton = button(Phrase{u"Dừng", u"Stop"}.in(m_language), QStringLiteral("stopVerify"), this);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Gap);
    line->addWidget(m_said, 1);
    line->addWidget(m_progress);
    line->addWidget(m_stopButton);
    connect(m_stopButton, &QPushButton::clicked, this, [this] {
        m_stop.request_stop();
        m_stopButton->setEnabled(false);
    });
    hide();
}

void Soundness::forget()
{
    setVisible(m_isChecking);
}

void Soundness::check()
{
    if (m_isChecking) {
        return;
    }
    m_isChecking = true;
    m_stop = {};
    say(Phrase{u"Đang kiểm tra từng dòng của nhật ký và dữ liệu…", u"Checking the journal and the data, line by line…"}
            .in(m_language),
        false);
    m_progress->show();
    m_stopButton->show();
    m_stopButton->setEnabled(true);
    m_stopButton->setFocus();
    whenDone(m_desk.verify(m_stop.get_token()), this, [this](const core::Result<core::Problems> &found) {
        m_isChecking = false;
        show(found);
        Q_EMIT finished();
        m_progress->hide();
        m_stopButton->hide();
    });
}

void Soundness::say(const QString &text, bool isWrong)
{
    m_said->setForegroundRole(isWrong ? QPalette::BrightText : QPalette::WindowText);
    m_said->setText(text);
    setVisible(true);
}

void Soundness::show(const core::Result<core::Problems> &found)
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    if (m_stop.stop_requested() && !found) {
        say(word({u"Đã dừng. Chưa kiểm tra hết; dữ liệu không bị động đến.",
                  u"Stopped. Not everything was checked; the data were not touched."}),
            false);
        return;
    }
    if (found && found->empty()) {
        say(word({u"✓ Dữ liệu nguyên vẹn: mọi dòng đều đúng như nhật ký ghi.",
                  u"✓ The data are sound: every row is as the journal says."}),
            false);
        return;
    }
    QStringList said{word({u"Dữ liệu không nguyên vẹn. Không sửa gì thêm; khôi phục từ bản sao lưu gần nhất. Chỗ sai:",
                           u"The data are not sound. Change nothing more; restore the latest backup. What is wrong:"})};
    constexpr std::size_t MostSaid = 5;
    const core::Problems problems = found ? *found : core::Problems{found.error()};
    for (std::size_t i = 0; i < std::min(MostSaid, problems.size()); ++i) {
        said.append(sentence(problems[i], m_language));
    }
    if (problems.size() > MostSaid) {
        said.append(word({u"… và %1 chỗ nữa.", u"… and %1 more."}).arg(problems.size() - MostSaid));
    }
    say(said.join(u'\n'), true);
}

} // namespace ui

#include "moc_soundness.cpp"

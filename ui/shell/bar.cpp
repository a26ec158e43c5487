// SPDX-License-Identifier: GPL-3.0-or-later
#include "bar.h"

#include "core/access/permissions.h"
#include "core/model/codes.h"
#include "ui/look/chip.h"
#include "ui/look/fonts.h"
#include "ui/look/panes.h"
#include "ui/look/tokens.h"
#include "ui/settings/settings_menu.h"
#include "ui/words/label_words.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace ui {

QString described(const core::Person &person, Language language)
{
    QString role = label(person.role, language);
    if (!person.body.isEmpty()) {
        role += QStringLiteral(" (") + person.body + u')';
    }
    return person.name == role ? role : QString(person.name + QStringLiteral(" · ") + role);
}

Bar::Bar(Language language, QWidget *parent) : QWidget(parent), m_language(language)
{
    build();
}

void Bar::build()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    constexpr int Height = 48;
    setMinimumHeight(Height);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_round = new QLabel(this);
    m_round->setObjectName(QStringLiteral("round"));
    m_round->setFont(letters(HeadText, true));
    m_phase = new Chip(this);
    m_phase->setObjectName(QStringLiteral("phase"));
    m_sample = new Chip(this);
    m_sample->setObjectName(QStringLiteral("sample"));
    m_search = new QPushButton(word({u"Tìm… (Ctrl+K)", u"Search… (Ctrl+K)"}), this);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setToolTip(word({u"Tìm cơ quan, tiêu chí, trang", u"Find agencies, components, pages"}));
    m_search->setMinimumHeight(FieldHeight);
    m_person = new QPushButton(this);
    m_person->setObjectName(QStringLiteral("person"));
    m_person->setMinimumHeight(FieldHeight);
    m_person->setToolTip(word({u"Đổi người làm việc", u"Change the person"}));
    m_people = new QMenu(m_person);
    m_person->setMenu(m_people);
    connect(m_search, &QPushButton::clicked, this, &Bar::searchWanted);
    auto *options = button(word({u"Tùy chọn  ▾", u"Options  ▾"}), QStringLiteral("options"), this);
    auto *settings = new SettingsMenu(m_language, options);
    options->setMenu(settings);
    connect(settings, &SettingsMenu::changed, this, &Bar::settingsChanged);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(Gap, SmallGap, Gap, SmallGap);
    line->setSpacing(SmallGap + TinyGap);
    line->addWidget(m_round);
    line->addWidget(m_phase);
    line->addWidget(m_sample);
    line->addStretch(1);
    line->addWidget(m_search);
    line->addWidget(options);
    line->addWidget(m_person);
}

void Bar::show(const core::Snapshot &snapshot)
{
    m_round->setText(Phrase{u"Kỳ đánh giá năm %1", u"%1 round"}.in(m_language).arg(snapshot.round.year));
    m_phase->say(label(snapshot.round.phase, m_language), Tone::Accent);
    // The whole sentence stands on papers; here its first half says it.
    const QString notice = core::sampleNotice();
    m_sample->say(snapshot.round.sample ? notice.section(u',', 0, 0) : QString(), Tone::Differs);
    m_sample->setToolTip(notice);
    m_person->setText(described(snapshot.viewer, m_language) + QStringLiteral("  ▾"));
    m_person->setAccessibleName(Phrase{u"Người đang làm việc: ", u"Who sits here: "}.in(m_language) + m_person->text());
    fillPeople(snapshot);
}

void Bar::fillPeople(const core::Snapshot &snapshot)
{
    m_people->clear();
    for (const core::Person &person : snapshot.people) {
        if (!core::maySignIn(person.role)) {
            continue;
        }
        QAction *choice = m_people->addAction(described(person, m_language));
        choice->setCheckable(true);
        choice->setChecked(person.number == snapshot.viewer.number);
        connect(choice, &QAction::triggered, this, [this, number = person.number] { Q_EMIT personWanted(number); });
    }
    if (core::permitted(snapshot.viewer.role, core::Verb::AddPerson, core::Relation::Common, snapshot.round.phase)) {
        m_people->addSeparator();
        const QAction *add = m_people->addAction(Phrase{u"Thêm người…", u"Add a person…"}.in(m_language));
        connect(add, &QAction::triggered, this, &Bar::newPersonWanted);
    }
}

} // namespace ui

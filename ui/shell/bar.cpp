// SPDX-License-Identifier: GPL-3.0-or-later
#include "bar.h"

#include "core/access/permissions.h"
#include "core/model/codes.h"
#include "ui/look/chip.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/panes.h"
#include "ui/people/doorkeeper.h"
#include "ui/people/face.h"
#include "ui/people/person_button.h"
#include "ui/settings/settings_menu.h"
#include "ui/shell/dossier_menu.h"
#include "ui/shell/search_button.h"
#include "ui/words/label_words.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace ui {

namespace {

QIcon faceOf(const core::Person &person, const core::Snapshot &snapshot, const QWidget &on)
{
    constexpr int Face = 24;
    QPixmap face(QSize(Face, Face) * on.devicePixelRatio());
    face.setDevicePixelRatio(on.devicePixelRatio());
    face.fill(Qt::transparent);
    QPainter painter(&face);
    drawFace(painter, QRect(0, 0, Face, Face), initialsOf(person.name),
             faceColor(person, snapshot.round.bodies, on.palette()));
    return face;
}

} // namespace

Bar::Bar(Doorkeeper &door, Language language, QWidget *parent) : QWidget(parent), m_door(door), m_language(language)
{
    build();
}

void Bar::build()
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // larger letters need more
    paintSurface(*this);
    m_product = new QLabel(QStringLiteral("Công Tâm"), this);
    m_product->setFont(letters(HeadText, true));
    buildRound();
    m_phase = new Chip(this);
    m_phase->setObjectName(QStringLiteral("phase"));
    m_sample = new Chip(this);
    m_sample->setObjectName(QStringLiteral("sample"));
    buildUnlocked();
    m_search = new SearchButton(m_language, this);
    m_search->setObjectName(QStringLiteral("search"));
    connect(m_search, &QPushButton::clicked, this, &Bar::searchWanted);
    QPushButton *options = buildOptions();
    buildPerson(); // in the order in which they stand: Tab goes so
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(Gap, TinyGap, Gap, TinyGap);
    line->setSpacing(SmallGap + TinyGap);
    for (QWidget *part : std::initializer_list<QWidget *>{m_product, m_round, m_phase, m_sample, m_unlocked}) {
        line->addWidget(part);
    }
    line->addStretch();
    line->addWidget(m_search, 1);
    line->addWidget(options);
    line->addWidget(m_person);
}

void Bar::buildRound()
{
    m_round = new QPushButton(this);
    m_round->setObjectName(QStringLiteral("round"));
    m_round->setFlat(true);
    m_round->setMinimumHeight(FieldHeight);
    m_dossiers = new DossierMenu(m_language, m_round);
    m_round->setMenu(m_dossiers);
    connect(m_dossiers, &DossierMenu::dossierWanted, this, &Bar::dossierWanted);
    connect(m_dossiers, &DossierMenu::sampleWanted, this, &Bar::sampleWanted);
    connect(m_dossiers, &DossierMenu::newDossierWanted, this, &Bar::newDossierWanted);
}

void Bar::buildUnlocked()
{
    m_unlocked = button(Phrase{u"Đặt mật khẩu", u"Set a password"}.in(m_language), QStringLiteral("unlocked"), this);
    m_unlocked->setToolTip(Phrase{u"Chưa có mật khẩu: ai mở tệp dữ liệu cũng ngồi được vào chỗ này.",
                                  u"No password yet: whoever opens the file can sit down here."}
                               .in(m_language));
    connect(m_unlocked, &QPushButton::clicked, &m_door, qOverload<>(&Doorkeeper::askForPassword));
}

void Bar::buildPerson()
{
    m_person = new PersonButton(m_language, this);
    m_person->setObjectName(QStringLiteral("person"));
    m_people = new QMenu(m_person);
    m_person->setMenu(m_people);
}

QPushButton *Bar::buildOptions()
{
    const QString name = Phrase{u"Tùy chọn", u"Options"}.in(m_language);
    auto *options = button({}, QStringLiteral("options"), this);
    options->setIcon(QIcon(
        tinted(icon(QStringLiteral("configure")), BodyText + 3, tokensOf(palette()).secondary, devicePixelRatio())));
    options->setFlat(true);
    options->setFixedWidth(FieldHeight + TinyGap);
    options->setAccessibleName(name);
    options->setToolTip(name);
    auto *settings = new SettingsMenu(m_language, options);
    options->setMenu(settings);
    connect(settings, &SettingsMenu::changed, this, &Bar::settingsChanged);
    return options;
}

void Bar::show(const core::Snapshot &snapshot, const QString &folder)
{
    m_name = QFileInfo(folder).completeBaseName();
    m_year = Phrase{u"kỳ %1", u"%1 round"}.in(m_language).arg(snapshot.round.year);
    m_round->setToolTip(Phrase{u"Kỳ đánh giá năm %1\n%2\nMở, lập hoặc chọn tệp dữ liệu khác",
                               u"%1 round\n%2\nOpen, make or choose another file"}
                            .in(m_language)
                            .arg(QString::number(snapshot.round.year), folder));
    m_round->setAccessibleName(m_round->toolTip().section(u'\n', 0, 0) + QStringLiteral(", ") + m_name);
    m_dossiers->setOpen(folder);
    m_phase->say(label(snapshot.round.phase, m_language), Tone::Accent);
    // The whole sentence stands on papers; here its first half says it.
    const QString notice = core::sampleNotice();
    m_sample->say(snapshot.round.sample ? notice.section(u',', 0, 0) : QString(), Tone::Differs);
    m_sample->setToolTip(notice);
    m_unlocked->setVisible(!snapshot.round.sample && !snapshot.hasPassword(snapshot.viewer.number));
    m_person->show(snapshot);
    fillPeople(snapshot);
    fit();
}

void Bar::fillPeople(const core::Snapshot &snapshot)
{
    constexpr std::size_t MostOffered = 12; ///< more are found faster by letters
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    m_people->clear();
    for (const core::Person &person : snapshot.people) {
        if (!core::maySignIn(person.role) || snapshot.people.size() > MostOffered) {
            continue;
        }
        QAction *choice = m_people->addAction(faceOf(person, snapshot, *this), described(person, m_language));
        choice->setEnabled(person.number != snapshot.viewer.number);
        connect(choice, &QAction::triggered, &m_door, [this, number = person.number] { m_door.seat(number); });
    }
    m_people->addSeparator();
    const auto add = [this](const QString &text, auto then) {
        connect(m_people->addAction(text), &QAction::triggered, &m_door, then);
    };
    add(word({u"Đổi người…\tCtrl+Shift+P", u"Change the person…\tCtrl+Shift+P"}), [this] { m_door.seat(0); });
    add(snapshot.hasPassword(snapshot.viewer.number) ? word({u"Đổi mật khẩu…", u"Change the password…"})
                                                     : word({u"Đặt mật khẩu…", u"Set a password…"}),
        [this] { m_door.askForPassword(); });
    add(word({u"Người làm việc và vai trò…", u"People and roles…"}), [this] { m_door.showPeople(); });
}

QSize Bar::sizeHint() const
{
    constexpr int Height = 48;
    return QWidget::sizeHint().expandedTo(QSize(0, Height));
}

void Bar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// A line below, as between panes.
void Bar::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setPen(tokensOf(palette()).sunken);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

/// Says as much as there is room for.
void Bar::fit()
{
    constexpr int Tightest = 7;
    for (int tightness = 0; tightness <= Tightest; ++tightness) {
        shape(tightness);
        layout()->invalidate();
        if (layout()->minimumSize().width() <= width()) {
            return;
        }
    }
}

/// What goes first costs least: the product's name, then words of search and person, then the dossier's name.
void Bar::shape(int tightness)
{
    enum { NoProduct = 1, NoRole, SmallSearch, NoDossier, OnlyDisc, NoYear };
    m_product->setVisible(tightness < NoProduct);
    m_search->setSmall(tightness >= SmallSearch);
    m_person->setShape(tightness >= OnlyDisc     ? PersonButton::Shape::Disc
                           : tightness >= NoRole ? PersonButton::Shape::Name
                                                 : PersonButton::Shape::Full);
    const QString name = tightness < NoDossier ? QString(m_name + QStringLiteral(" · ")) : QString();
    m_round->setText((tightness < NoYear ? QString(name + m_year) : QString()) + QStringLiteral(" ▾"));
}

} // namespace ui

#include "moc_bar.cpp"

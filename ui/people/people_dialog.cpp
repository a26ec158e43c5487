// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_dialog.h"

#include "core/access/permissions.h"
#include "core/dossier/round_verbs.h"
#include "ui/desk/when_done.h"
#include "ui/look/fonts.h"
#include "ui/look/panes.h"
#include "ui/look/tables.h"
#include "ui/look/tokens.h"
#include "ui/people/new_person.h"
#include "ui/people/people_model.h"
#include "ui/people/role_words.h"
#include "ui/words/label_words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

namespace ui {

PeopleDialog::PeopleDialog(Desk &desk, Language language, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_language(language), m_model(new PeopleModel(language, this))
{
    build();
    layOut();
    connect(&m_desk, &Desk::snapshotChanged, this, &PeopleDialog::refresh);
    refresh();
    m_table->setFocus();
}

void PeopleDialog::build()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    setWindowTitle(word({u"Người làm việc và vai trò", u"People and roles"}));
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("peopleTable"));
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    makeCalm(*m_table);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // the order of entering
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(PeopleModel::Name, QHeaderView::Stretch);
    m_role = new QLabel(this);
    m_role->setObjectName(QStringLiteral("role"));
    m_role->setFont(letters(BodyText, true));
    m_role->setWordWrap(true);
    m_may = new QLabel(this);
    m_may->setObjectName(QStringLiteral("may"));
    m_may->setWordWrap(true);
    m_may->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_add = button(word({u"Thêm người…", u"Add a person…"}), QStringLiteral("addPerson"), this);
    m_password = button({}, QStringLiteral("passwordOf"), this);
    for (QPushButton *one : {m_add, m_password}) {
        one->setAutoDefault(false);
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PeopleDialog::showRole);
    connect(m_add, &QPushButton::clicked, this, &PeopleDialog::addPerson);
    connect(m_password, &QPushButton::clicked, this, [this] {
        if (const core::Person *person = m_model->personAt(m_table->currentIndex().row())) {
            Q_EMIT passwordWanted(*person);
        }
    });
}

void PeopleDialog::layOut()
{
    constexpr QSize Size(820, 500);
    constexpr int Widest = 1016;
    constexpr int Letters = 110;
    constexpr int RoleWidth = 240;
    auto *side = new QWidget(this);
    auto *words = new QVBoxLayout(side);
    words->setContentsMargins(PanePadding, PanePadding, PanePadding, PanePadding);
    words->setSpacing(SmallGap);
    words->addWidget(m_role);
    words->addWidget(m_may, 1);
    QScrollArea *scroll = scrolled(side, this);
    scroll->setFocusPolicy(Qt::TabFocus); // its words may be longer than the pane
    scroll->setAccessibleName(Phrase{u"Vai trò được làm gì", u"What the role may do"}.in(m_language));
    scroll->setFixedWidth(RoleWidth);
    paintSurface(*scroll);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(Gap);
    panes->addWidget(m_table, 1);
    panes->addWidget(scroll);
    auto *close = button(Phrase{u"Đóng (Esc)", u"Close (Esc)"}.in(m_language), QStringLiteral("close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(SmallGap);
    foot->addWidget(m_add);
    foot->addWidget(m_password);
    foot->addStretch();
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Gap, Gap, Gap, Gap);
    column->setSpacing(Gap);
    column->addLayout(panes, 1);
    column->addLayout(foot);
    resize(qBound(Size.width(), fontMetrics().averageCharWidth() * Letters, Widest), Size.height());
}

void PeopleDialog::refresh()
{
    if (!m_desk.snapshot()) {
        return;
    }
    const core::Person *before = m_model->personAt(m_table->currentIndex().row());
    const int number = before == nullptr ? m_desk.snapshot()->viewer.number : before->number;
    m_model->show(*m_desk.snapshot());
    m_table->selectRow(std::max(0, m_model->rowOf(number)));
    showRole();
}

void PeopleDialog::showRole()
{
    const core::Person *person = m_model->personAt(m_table->currentIndex().row());
    if (person == nullptr) {
        return;
    }
    const core::Snapshot &snapshot = *m_desk.snapshot();
    m_role->setText(Phrase{u"%1 được làm", u"A %1 may"}.in(m_language).arg(label(person->role, m_language)));
    m_may->setText(QStringLiteral("• ") + permissionWords(person->role, m_language).join(QStringLiteral("\n• ")));
    const auto may = [&snapshot](core::Verb verb, core::Relation relation) {
        return core::permitted(snapshot.viewer.role, verb, relation, snapshot.round.phase);
    };
    const bool isOwn = person->number == snapshot.viewer.number;
    m_add->setVisible(may(core::Verb::AddPerson, core::Relation::Common));
    m_password->setVisible(core::maySignIn(person->role)
                           && may(core::Verb::SetPassword, isOwn ? core::Relation::Oneself : core::Relation::Common));
    m_password->setText(snapshot.hasPassword(person->number)
                            ? Phrase{u"Đổi, bỏ mật khẩu…", u"Change, remove the password…"}.in(m_language)
                            : Phrase{u"Đặt mật khẩu…", u"Set a password…"}.in(m_language));
}

void PeopleDialog::addPerson()
{
    auto *dialog = new NewPerson(m_desk.snapshot()->round, m_language, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewPerson::wanted, this, [this, dialog](const core::Person &person) {
        const auto act = [person, people = m_desk.snapshot()->people](const core::Round &whole,
                                                                      const core::Person &actor) {
            return core::addPerson(whole, actor, people, person);
        };
        whenDone(m_desk.enact(act), dialog, [dialog](const core::Checked<std::vector<core::Receipt>> &added) {
            if (added) {
                dialog->accept();
            } else {
                dialog->showProblems(added.error());
            }
        });
    });
    dialog->open();
}

} // namespace ui

#include "moc_people_dialog.cpp"

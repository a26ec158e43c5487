// SPDX-License-Identifier: GPL-3.0-or-later
#include "agency_acts.h"

#include "core/access/permissions.h"
#include "ui/look/fonts.h"
#include "ui/look/panes.h"
#include "ui/look/steady.h"
#include "ui/look/tokens.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace ui {

namespace {

QComboBox *choice(const QString &name, const QString &accessible, QWidget *parent)
{
    auto *combo = new SteadyCombo(parent);
    combo->setObjectName(name);
    combo->setAccessibleName(accessible);
    combo->setMinimumHeight(FieldHeight);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return combo;
}

} // namespace

AgencyActs::AgencyActs(Language language, QWidget *parent) : QWidget(parent), m_language(language)
{
    build();
}

void AgencyActs::build()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    m_name = new QLabel(this);
    m_name->setObjectName(QStringLiteral("agency"));
    m_name->setFont(letters(HeadText, true));
    m_name->setWordWrap(true);
    m_recusals = new QLabel(this);
    m_recusals->setObjectName(QStringLiteral("recusals"));
    m_recusals->setWordWrap(true);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setMinimumHeight(FieldHeight);
    m_reason->setPlaceholderText(word({u"Lý do (bắt buộc)", u"Reason (needed)"}));
    m_reason->setAccessibleName(word({u"Lý do", u"Reason"}));
    m_answer = new QLabel(this);
    m_answer->setObjectName(QStringLiteral("answer"));
    m_answer->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PanePadding, PanePadding, PanePadding, PanePadding);
    column->setSpacing(SmallGap);
    column->addWidget(m_name);
    column->addWidget(m_recusals);
    column->addWidget(m_reason);
    column->addSpacing(SmallGap);
    column->addLayout(buildMove());
    column->addSpacing(SmallGap);
    column->addLayout(buildRecusal());
    column->addWidget(m_answer);
    column->addStretch();
    connect(m_reason, &QLineEdit::textChanged, this, &AgencyActs::ask);
    connect(m_group, &QComboBox::currentIndexChanged, this, &AgencyActs::preview);
    connect(m_body, &QComboBox::currentIndexChanged, this, &AgencyActs::ask);
    connect(m_move, &QPushButton::clicked, this, [this] {
        Q_EMIT moveWanted(
            {m_agency, m_group->currentData().toString(), m_mayDrop->isChecked(), m_reason->text().trimmed()});
    });
    connect(m_recuse, &QPushButton::clicked, this, [this] {
        const int number = m_substitute->currentData().toInt();
        const auto person = std::find_if(m_snapshot.people.begin(), m_snapshot.people.end(),
                                         [number](const core::Person &one) { return one.number == number; });
        if (person != m_snapshot.people.end()) {
            Q_EMIT recusalWanted({m_agency, m_body->currentData().toString(), *person, m_reason->text().trimmed()});
        }
    });
}

QLayout *AgencyActs::buildMove()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    m_group = choice(QStringLiteral("group"), word({u"Khối", u"Group"}), this);
    m_preview = new QLabel(this);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setWordWrap(true);
    m_preview->setForegroundRole(QPalette::PlaceholderText);
    m_mayDrop = new QCheckBox(word({u"Đồng ý bỏ điểm không có chỗ", u"Marks without a place may go"}), this);
    m_mayDrop->setObjectName(QStringLiteral("mayDrop"));
    m_move = button(word({u"Chuyển khối", u"Move to the group"}), QStringLiteral("move"), this);
    auto *form = new QFormLayout;
    form->setSpacing(SmallGap);
    form->addRow(word({u"Khối", u"Group"}), m_group);
    form->addRow(m_preview);
    form->addRow(m_mayDrop);
    form->addRow(m_move);
    return form;
}

QLayout *AgencyActs::buildRecusal()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    m_body = choice(QStringLiteral("body"), word({u"Bên không tham gia thẩm định", u"Recused body"}), this);
    m_substitute = choice(QStringLiteral("substitute"), word({u"Người xác nhận thay", u"Substitute"}), this);
    m_recuse = button(word({u"Ghi không tham gia thẩm định", u"Record the recusal"}), QStringLiteral("recuse"), this);
    auto *form = new QFormLayout;
    form->setSpacing(SmallGap);
    form->addRow(word({u"Bên không tham gia", u"Recused body"}), m_body);
    form->addRow(word({u"Người xác nhận thay", u"Substitute"}), m_substitute);
    form->addRow(m_recuse);
    return form;
}

const core::Sheet &AgencyActs::sheet() const
{
    return *m_snapshot.round.sheets[static_cast<std::size_t>(m_snapshot.round.sheetOf(m_agency))];
}

void AgencyActs::show(const core::Snapshot &snapshot, const QString &agency)
{
    const bool same = m_agency == agency;
    m_snapshot = snapshot;
    m_agency = agency;
    const core::Round &round = m_snapshot.round;
    m_name->setText(sheet().name);
    QStringList recusals;
    for (const core::Recusal &recusal : sheet().recusals) {
        recusals.append(Phrase{u"%1 không tham gia thẩm định: ", u"%1 is recused: "}
                            .in(m_language)
                            .arg(round.bodies[static_cast<std::size_t>(recusal.body)].code)
                        + recusal.reason);
    }
    m_recusals->setText(recusals.join(u'\n'));
    m_recusals->setVisible(!recusals.isEmpty());
    if (!same) {
        m_reason->clear();
        m_answer->clear();
        m_mayDrop->setChecked(false);
    }
    const QSignalBlocker quietly(m_group);
    m_group->clear();
    for (const core::AgencyGroup &group : round.set->groups) {
        m_group->addItem(group.name, group.code);
    }
    m_group->setCurrentIndex(sheet().group);
    m_body->clear();
    for (const core::Body &body : round.bodies) {
        m_body->addItem(body.name, body.code);
    }
    m_substitute->clear();
    for (const core::Person &person : m_snapshot.people) {
        m_substitute->addItem(person.name, person.number);
    }
    preview();
}

/// What would become of the marks that this person may see.
void AgencyActs::preview()
{
    const int group = m_group->currentIndex();
    int moved = 0;
    int dropped = 0;
    if (group >= 0 && group != sheet().group) {
        for (const core::MovedMark &mark : core::movedMarks(m_snapshot.round, sheet(), group)) {
            ++(mark.to < 0 ? dropped : moved);
        }
    }
    m_preview->setText(group == sheet().group
                           ? Phrase{u"Chọn khối khác để chuyển.", u"Choose another group to move."}.in(m_language)
                           : Phrase{u"%1 điểm chuyển sang tiêu chí tương ứng, %2 điểm không có chỗ.",
                                    u"%1 marks go to their twins, %2 have no place."}
                                 .in(m_language)
                                 .arg(moved)
                                 .arg(dropped));
    m_mayDrop->setVisible(dropped > 0);
    ask();
}

/// Which acts this person may do now, with what is filled in.
void AgencyActs::ask()
{
    if (m_agency.isEmpty()) {
        return;
    }
    const auto may = [this](core::Verb verb) {
        return core::permitted(m_snapshot.viewer.role, verb, core::Relation::Common, sheet().phase);
    };
    const bool reason = !m_reason->text().trimmed().isEmpty();
    const bool mayMove = may(core::Verb::MoveToGroup);
    const bool mayRecuse = may(core::Verb::Recuse);
    m_group->setEnabled(mayMove);
    m_body->setEnabled(mayRecuse);
    m_substitute->setEnabled(mayRecuse);
    m_reason->setEnabled(mayMove || mayRecuse);
    m_move->setEnabled(mayMove && reason && m_group->currentIndex() != sheet().group);
    m_recuse->setEnabled(mayRecuse && reason && sheet().recusal(m_body->currentIndex()) == nullptr);
    if (!mayMove && !mayRecuse) {
        m_answer->setText(Phrase{u"%1 chỉ xem ở giai đoạn \"%2\".", u"%1 only looks on during \"%2\"."}
                              .in(m_language)
                              .arg(label(m_snapshot.viewer.role, m_language), label(sheet().phase, m_language)));
    }
}

void AgencyActs::showAnswer(const core::Problems &problems)
{
    QStringList said;
    constexpr std::size_t MostSaid = 6;
    for (std::size_t i = 0; i < std::min(MostSaid, problems.size()); ++i) {
        said.append(sentence(problems[i], m_language));
    }
    m_answer->setText(problems.empty() ? Phrase{u"Đã ghi.", u"Done."}.in(m_language) : said.join(u'\n'));
    const bool drops = !problems.empty() && problems.front().code == core::ErrorCode::MoveDrops;
    if (drops) {
        m_mayDrop->show();
    }
}

} // namespace ui

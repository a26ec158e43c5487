// SPDX-License-Identifier: GPL-3.0-or-later
#include "assign_panel.h"

#include "core/dossier/assign_verbs.h"
#include "ui/look/tokens.h"
#include "ui/people/face.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>

#include <algorithm>

namespace ui {

namespace {

constexpr int NumberRole = Qt::UserRole + 8;
constexpr int MostKeys = 9;

bool appraises(const core::Person &person)
{
    return person.role == core::Role::Reviewer || person.role == core::Role::Chair;
}

} // namespace

AssignPanel::AssignPanel(Language language, QWidget *parent) : AgencyPanel(core::Verb::Assign, language, parent)
{
    m_part = choice({u"Phần việc", u"What part"}, QStringLiteral("part"));
    auto *ask = new QLabel(word({u"Người thẩm định (Enter hoặc phím số: giao, bỏ giao)",
                                 u"Reviewers (Enter or the number: give, take back)"}),
                           this);
    ask->setWordWrap(true);
    column()->addWidget(ask);
    buildPeople();
    m_about = note(QStringLiteral("assignAbout"));
    column()->addWidget(m_about);
    column()->addStretch(); // while there is nobody to list
    connect(m_part, &QComboBox::currentIndexChanged, this, &AssignPanel::refresh);
}

void AssignPanel::buildPeople()
{
    m_people = new QListWidget(this);
    m_people->setObjectName(QStringLiteral("reviewers"));
    m_people->setAccessibleName(word({u"Người thẩm định", u"Reviewers"}));
    m_people->setFrameShape(QFrame::NoFrame);
    m_people->setItemDelegate(new FaceDelegate(m_people));
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    constexpr int LeastPeople = 4; ///< seen at once
    m_people->setMinimumHeight(LeastPeople * FaceDelegate().sizeHint({}, {}).height());
    column()->addWidget(m_people, 1);
    connect(m_people, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *line) { toggle(m_people->row(line) + 1); });
}

int AssignPanel::component() const
{
    return m_part->currentData().isValid() ? m_part->currentData().toInt() : -1;
}

/// How many of the chosen agencies a person has, of the part that is chosen.
int AssignPanel::given(int person) const
{
    const auto chosen = sheets();
    const core::Assignment wanted{person, component()};
    return static_cast<int>(std::count_if(chosen.begin(), chosen.end(), [&wanted](const core::Sheet *sheet) {
        return std::find(sheet->assignments.begin(), sheet->assignments.end(), wanted) != sheet->assignments.end();
    }));
}

void AssignPanel::refresh()
{
    fillParts();
    fillPeople();
}

void AssignPanel::fillParts()
{
    m_part->setToolTip(m_part->currentText());
    if (m_of == snapshot().round.set) {
        return;
    }
    m_of = snapshot().round.set;
    const auto &components = m_of->components;
    const QSignalBlocker quietly(m_part);
    m_part->clear();
    m_part->addItem(word({u"Cả phiếu chấm điểm", u"The whole sheet"}), -1);
    for (std::size_t i = 0; i < components.size(); ++i) {
        if (!components[i].isComputed()) {
            m_part->addItem(components[i].code + u' ' + components[i].title, static_cast<int>(i));
        }
    }
    m_part->setCurrentIndex(0);
}

void AssignPanel::fillPeople()
{
    const int row = std::max(0, m_people->currentRow());
    const int all = static_cast<int>(agencies().size());
    m_people->setEnabled(may());
    m_people->clear();
    for (const core::Person &person : snapshot().people) {
        if (!appraises(person)) {
            continue;
        }
        auto *line = new QListWidgetItem(person.name, m_people);
        const auto load = std::count_if(snapshot().round.sheets.begin(), snapshot().round.sheets.end(),
                                        [&person](const auto &sheet) { return sheet->isAssigned(person.number); });
        const int key = m_people->count();
        const QString where = (key <= MostKeys ? word({u"phím %1 · ", u"key %1 · "}).arg(key) : QString()) + person.body
            + word({u" · đang giữ %1", u" · has %1"}).arg(load);
        const int have = given(person.number);
        const QString note = have == 0 ? QString()
            : have == all              ? word({u"✓ được giao", u"✓ given"})
                                       : word({u"%1 / %2", u"%1 of %2"}).arg(have).arg(all);
        line->setData(FaceDelegate::PlacedRole, where);
        line->setData(FaceDelegate::NoteRole, note);
        line->setData(FaceDelegate::ColorRole, faceColor(person, snapshot().round.bodies, palette()));
        line->setData(Qt::AccessibleTextRole, QString(person.name + QStringLiteral(", ") + where + u' ' + note));
        line->setToolTip(described(person, language()));
        line->setData(NumberRole, person.number);
    }
    m_people->setCurrentRow(std::min(row, m_people->count() - 1));
    m_people->setVisible(m_people->count() > 0);
    m_about->setText(m_people->count() > 0
                         ? word({u"Phân công để chia việc; không thay đổi quyền chấm điểm.",
                                 u"Assignments share out the work; they change no permission."})
                         : word({u"Chưa có người thẩm định nào. Quản trị thêm người ở nút tên, góc trên bên phải.",
                                 u"There is no reviewer yet. The administrator adds people at the name, top right."}));
}

void AssignPanel::toggle(int place)
{
    const QListWidgetItem *line = m_people->item(place - 1);
    if (line == nullptr || !may()) {
        return;
    }
    const int number = line->data(NumberRole).toInt();
    const auto &people = snapshot().people;
    const auto person =
        std::find_if(people.begin(), people.end(), [number](const core::Person &one) { return one.number == number; });
    const int part = component();
    const core::AssignmentRequest request{
        *person, agencies(),
        part < 0 ? QString() : snapshot().round.set->components[static_cast<std::size_t>(part)].code,
        given(number) < static_cast<int>(agencies().size())};
    Q_EMIT wanted(
        [request](const core::Round &whole, const core::Person &actor) { return core::assign(whole, actor, request); });
}

} // namespace ui

#include "moc_assign_panel.cpp"

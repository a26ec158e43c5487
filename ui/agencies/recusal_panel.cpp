// SPDX-License-Identifier: GPL-3.0-or-later
#include "recusal_panel.h"

#include "core/access/permissions.h"
#include "core/dossier/round_verbs.h"
#include "ui/look/panes.h"
#include "ui/people/face.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ui {

namespace {

QString nameOf(const core::Snapshot &snapshot, int number)
{
    const auto found = std::find_if(snapshot.people.begin(), snapshot.people.end(),
                                    [number](const core::Person &person) { return person.number == number; });
    return found == snapshot.people.end() ? QString::number(number) : found->name;
}

} // namespace

RecusalPanel::RecusalPanel(Language language, QWidget *parent) : AgencyPanel(core::Verb::Recuse, language, parent)
{
    m_standing = note(QStringLiteral("recusals"));
    m_standing->setForegroundRole(QPalette::WindowText);
    column()->addWidget(m_standing);
    m_body = choice({u"Cơ quan thẩm định không tham gia", u"Body that stands aside"}, QStringLiteral("body"));
    m_substitute = choice({u"Người thẩm định thay", u"Standing in for it"}, QStringLiteral("substitute"));
    addReason();
    m_recuse = button(word({u"Ghi không tham gia thẩm định", u"Record the recusal"}), QStringLiteral("recuse"), this);
    column()->addWidget(m_recuse);
    column()->addStretch();
    connect(m_body, &QComboBox::currentIndexChanged, this, &RecusalPanel::refresh);
    connect(m_recuse, &QPushButton::clicked, this, &RecusalPanel::recuse);
}

void RecusalPanel::recuse()
{
    const int number = m_substitute->currentData().toInt();
    const auto &people = snapshot().people;
    const auto person =
        std::find_if(people.begin(), people.end(), [number](const core::Person &one) { return one.number == number; });
    if (person == people.end()) {
        return;
    }
    const core::RecusalRequest request{{}, m_body->currentData().toString(), *person, reason()};
    Q_EMIT wanted(forEach([request](const core::Round &whole, const core::Person &actor, const QString &agency) {
        core::RecusalRequest one = request;
        one.agency = agency;
        return core::recuse(whole, actor, one);
    }));
}

/// Bodies, and whoever is of another one than the chosen.
void RecusalPanel::fill()
{
    const QSignalBlocker bodies(m_body);
    const int body = std::max(0, m_body->currentIndex());
    const int substitute = m_substitute->currentData().toInt();
    m_body->clear();
    for (const core::Body &one : snapshot().round.bodies) {
        m_body->addItem(one.name, one.code);
    }
    m_body->setCurrentIndex(body);
    m_substitute->clear();
    for (const core::Person &person : snapshot().people) {
        if (core::maySignIn(person.role) && person.body != m_body->currentData().toString()) {
            m_substitute->addItem(described(person, language()), person.number);
        }
    }
    m_substitute->setCurrentIndex(std::max(0, m_substitute->findData(substitute)));
}

void RecusalPanel::refresh()
{
    fill();
    QStringList standing;
    bool stands = false;
    for (const core::Sheet *sheet : sheets()) {
        for (const core::Recusal &recusal : sheet->recusals) {
            stands = stands || recusal.body == m_body->currentIndex();
            standing.append(word({u"%1: %2 không tham gia thẩm định (%3). Người thẩm định thay: %4.",
                                  u"%1: %2 is recused (%3). Standing in: %4."})
                                .arg(sheet->shortName,
                                     snapshot().round.bodies[static_cast<std::size_t>(recusal.body)].code,
                                     recusal.reason, nameOf(snapshot(), recusal.substitute)));
        }
    }
    m_standing->setText(standing.join(u'\n'));
    m_standing->setVisible(!standing.isEmpty());
    m_body->setEnabled(may());
    m_substitute->setEnabled(may());
    m_substitute->setToolTip(m_substitute->currentText());
    m_recuse->setEnabled(may() && !stands && !reason().isEmpty() && m_substitute->count() > 0);
}

} // namespace ui

#include "moc_recusal_panel.cpp"

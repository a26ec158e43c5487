// SPDX-License-Identifier: GPL-3.0-or-later
#include "agency_panel.h"

#include "core/access/permissions.h"
#include "ui/look/steady.h"
#include "ui/look/tokens.h"
#include "ui/words/label_words.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace ui {

AgencyPanel::AgencyPanel(core::Verb verb, Language language, QWidget *parent)
    : QWidget(parent), m_verb(verb), m_language(language), m_column(new QVBoxLayout(this)),
      m_refusal(note(QStringLiteral("refusal")))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(SmallGap);
    m_column->addWidget(m_refusal);
}

void AgencyPanel::present(SnapshotPointer snapshot, QStringList agencies)
{
    if (m_agencies != agencies && m_reason != nullptr) {
        m_reason->clear(); // it was given for others
    }
    m_snapshot = std::move(snapshot);
    m_agencies = std::move(agencies);
    const auto chosen = sheets();
    const auto refused = std::find_if(chosen.begin(), chosen.end(), [this](const core::Sheet *sheet) {
        return !core::permitted(m_snapshot->viewer.role, m_verb, core::Relation::Common, sheet->phase);
    });
    m_refusal->setVisible(refused != chosen.end());
    if (refused != chosen.end()) {
        m_refusal->setText(
            word({u"Vai trò %1 không được làm việc này ở giai đoạn \"%2\".", u"%1 may not do this during \"%2\"."})
                .arg(label(m_snapshot->viewer.role, m_language), label((*refused)->phase, m_language)));
    }
    if (m_reason != nullptr) {
        m_reason->setEnabled(may());
    }
    refresh();
}

void AgencyPanel::forget()
{
    if (m_reason != nullptr) {
        m_reason->clear();
    }
}

std::vector<const core::Sheet *> AgencyPanel::sheets() const
{
    std::vector<const core::Sheet *> found;
    for (const QString &agency : m_agencies) {
        if (const int at = m_snapshot->round.sheetOf(agency); at >= 0) {
            found.push_back(m_snapshot->round.sheets[static_cast<std::size_t>(at)].get());
        }
    }
    return found;
}

bool AgencyPanel::may() const
{
    return m_snapshot && !m_agencies.isEmpty() && m_refusal->isHidden();
}

QString AgencyPanel::reason() const
{
    return m_reason == nullptr ? QString() : m_reason->text().trimmed();
}

void AgencyPanel::addReason()
{
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setMinimumHeight(FieldHeight);
    m_reason->setPlaceholderText(word({u"Lý do (bắt buộc)", u"Reason (needed)"}));
    m_reason->setAccessibleName(word({u"Lý do", u"Reason"}));
    connect(m_reason, &QLineEdit::textChanged, this, [this] { refresh(); });
    m_column->addWidget(m_reason);
}

QComboBox *AgencyPanel::choice(const Phrase &name, const QString &object)
{
    auto *label = new QLabel(word(name), this);
    auto *combo = new SteadyCombo(this);
    combo->setObjectName(object);
    combo->setAccessibleName(word(name));
    combo->setMinimumHeight(FieldHeight);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    label->setBuddy(combo);
    m_column->addWidget(label);
    m_column->addWidget(combo);
    return combo;
}

QLabel *AgencyPanel::note(const QString &object)
{
    auto *label = new QLabel(this);
    label->setObjectName(object);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

Act AgencyPanel::forEach(Making make) const
{
    return [agencies = m_agencies, make = std::move(make)](
               const core::Round &whole, const core::Person &actor) -> core::Checked<std::vector<core::Command>> {
        std::vector<core::Command> all;
        core::Problems problems;
        for (const QString &agency : agencies) {
            auto commands = make(whole, actor, agency);
            if (commands) {
                all.insert(all.end(), commands->begin(), commands->end());
            } else {
                problems.insert(problems.end(), commands.error().begin(), commands.error().end());
            }
        }
        if (!problems.empty()) {
            return tl::unexpected(std::move(problems));
        }
        return all;
    };
}

} // namespace ui

#include "moc_agency_panel.cpp"

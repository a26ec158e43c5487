// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_filter.h"

#include "core/base/text.h"
#include "ui/look/steady.h"
#include "ui/look/tokens.h"
#include "ui/words/label_words.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QSet>

#include <algorithm>

namespace ui {

JournalFilter::JournalFilter(Language language, QWidget *parent)
    : QWidget(parent), m_language(language), m_words(new QLineEdit(this))
{
    m_words->setObjectName(QStringLiteral("filter"));
    m_words->setPlaceholderText(
        Phrase{u"Tìm không cần dấu: người, việc, lý do, mã", u"Find without marks: people, acts, reasons, codes"}.in(
            m_language));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumHeight(FieldHeight);
    m_who = choice({u"Người", u"Person"}, QStringLiteral("filterWho"));
    m_what = choice({u"Việc", u"Act"}, QStringLiteral("filterWhat"));
    m_agency = choice({u"Cơ quan, đơn vị", u"Agency"}, QStringLiteral("filterAgency"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(SmallGap);
    line->addWidget(m_words, 3);
    line->addWidget(m_who, 2);
    line->addWidget(m_what, 2);
    line->addWidget(m_agency, 2);
    connect(m_words, &QLineEdit::textChanged, this, &JournalFilter::changed);
    setFocusProxy(m_words);
}

QComboBox *JournalFilter::choice(const Phrase &name, const QString &object)
{
    auto *box = new SteadyCombo(this);
    box->setObjectName(object);
    box->setAccessibleName(name.in(m_language));
    box->setMinimumHeight(FieldHeight);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        box->setToolTip(box->currentText());
        Q_EMIT changed();
    });
    return box;
}

void JournalFilter::refill(QComboBox &box, const QString &all, const std::vector<std::pair<QString, QVariant>> &choices)
{
    const QSignalBlocker quietly(&box);
    const QVariant before = box.currentData();
    box.clear();
    box.addItem(all);
    for (const auto &[text, data] : choices) {
        box.addItem(text, data);
    }
    box.setCurrentIndex(before.isValid() ? std::max(0, box.findData(before)) : 0);
}

void JournalFilter::show(const core::Snapshot &snapshot, const JournalRows &rows)
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    QSet<QString> actors;
    QSet<int> verbs;
    for (const JournalRow &row : rows) {
        actors.insert(row.line.actor);
        verbs.insert(static_cast<int>(row.line.command.verb));
    }
    const core::VietnameseCollator collator;
    const auto byName = [&collator](const auto &a, const auto &b) { return collator(a.first, b.first); };
    std::vector<std::pair<QString, QVariant>> choices;
    for (const QString &actor : actors) {
        choices.emplace_back(actor, actor);
    }
    std::sort(choices.begin(), choices.end(), byName);
    refill(*m_who, word({u"Mọi người", u"Everybody"}), choices);
    choices.clear();
    for (const int verb : verbs) {
        choices.emplace_back(label(static_cast<core::Verb>(verb), m_language), verb);
    }
    std::sort(choices.begin(), choices.end(), byName);
    refill(*m_what, word({u"Mọi việc", u"All acts"}), choices);
    choices.clear();
    for (const auto &sheet : snapshot.round.sheets) {
        choices.emplace_back(sheet->name, sheet->agency);
    }
    std::sort(choices.begin(), choices.end(), byName);
    refill(*m_agency, word({u"Mọi cơ quan, đơn vị", u"All agencies"}), choices);
}

JournalQuery JournalFilter::query() const
{
    JournalQuery query;
    query.words = m_words->text();
    query.who = m_who->currentData().toString();
    query.agency = m_agency->currentData().toString();
    if (m_what->currentData().isValid()) {
        query.what = static_cast<core::Verb>(m_what->currentData().toInt());
    }
    return query;
}

void JournalFilter::clear()
{
    for (QComboBox *box : {m_who, m_what, m_agency}) {
        box->setCurrentIndex(0);
    }
    m_words->clear();
}

} // namespace ui

#include "moc_journal_filter.cpp"

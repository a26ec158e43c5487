// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreed_row.h"

#include "core/model/codes.h"
#include "ui/joint/agreed_field.h"
#include "ui/joint/signs.h"
#include "ui/look/key_button.h"
#include "ui/look/number_edit.h"
#include "ui/look/palette.h"
#include "ui/words/label_words.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace ui {

using core::MarkState;

AgreedRow::AgreedRow(Language language, QWidget *parent)
    : QWidget(parent), m_language(language), m_line(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_choices(new QHBoxLayout), m_others(new QMenu(this))
{
    m_name = new QLabel(AgreedSign + word({u" Thống nhất", u" Agreed"}), this);
    m_name->setWordWrap(true);
    QPalette ink = m_name->palette();
    ink.setColor(QPalette::WindowText, tokensOf(palette()).agreed);
    m_name->setPalette(ink);
    m_name->setForegroundRole(QPalette::WindowText);
    m_field = new AgreedField(word({u"Điểm thống nhất", u"Agreed score"}), this);
    m_choices->setSpacing(TinyGap + 2);
    auto *value = new QHBoxLayout;
    value->setSpacing(SmallGap + TinyGap);
    value->addWidget(m_name);
    value->addWidget(m_field);
    value->addStretch();
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(SmallGap);
    auto *choices = new QHBoxLayout;
    choices->addLayout(m_choices);
    choices->addStretch();
    m_line->addLayout(value);
    m_line->addLayout(choices, 1);
    m_others->setObjectName(QStringLiteral("otherVerdicts"));
    connect(&m_field->points(), &QLineEdit::textEdited, this, [this] {
        m_word.reset();
        Q_EMIT edited();
    });
}

void AgreedRow::show(std::shared_ptr<const Matter> matter)
{
    m_matter = std::move(matter);
    m_field->points().setReadOnly(!m_matter->mayAgree());
    showChoices();
    showWord();
}

/// One button a body, with its number as its key, and "not applicable" where the set allows it.
void AgreedRow::showChoices()
{
    while (QLayoutItem *old = m_choices->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const MatterWords words(*m_matter, m_language, palette());
    for (const auto &[body, value] : m_matter->values()) {
        const QString &code = m_matter->round().bodies[static_cast<std::size_t>(body)].code;
        addChoice(body + 1, word({u"Theo %1", u"As %1"}).arg(code), words.text(value));
    }
    const int last = static_cast<int>(m_matter->round().bodies.size()) + 1;
    if (offered(last)) {
        addChoice(last, word({u"KPS", u"N/A"}), word({u"Không phát sinh", u"Not applicable"}));
    } else if (m_matter->isVerdict()) {
        addOtherVerdicts(last);
    }
    QWidget *before = &m_field->points();
    for (int i = 0; i < m_choices->count(); ++i) {
        QWidget *choice = m_choices->itemAt(i)->widget();
        setTabOrder(std::exchange(before, choice), choice); // as they are seen, not after all else in the window
    }
    resizeEvent(nullptr);
}

/// The session is not bound to what the bodies found, as with points.
void AgreedRow::addOtherVerdicts(int number)
{
    addChoice(number, word({u"Kết luận khác…", u"Another…"}), {});
    m_others->clear();
    const auto given = m_matter->values();
    for (const QString &code : core::verdictCodes()) {
        const auto verdict = core::verdictFrom(code);
        const auto isIt = [verdict](const auto &one) { return one.second.verdict == verdict; };
        if (std::none_of(given.begin(), given.end(), isIt)) {
            m_others->addAction(label(*verdict, m_language), this, [this, verdict] {
                choose(Matter::Value{{}, verdict});
                Q_EMIT edited();
            });
        }
    }
}

void AgreedRow::addChoice(int number, const QString &words, const QString &value)
{
    auto *button = new KeyButton(QString::number(number), KeyButton::Cap::Before, this);
    button->setText(words);
    button->setObjectName(QStringLiteral("adopt%1").arg(number));
    button->setAccessibleName(word({u"Lấy điểm này: ", u"Adopt: "}) + words + u' ' + value);
    button->setToolTip(value);
    button->setEnabled(m_matter->mayAgree());
    connect(button, &QPushButton::clicked, this, [this, number] { adopt(number); });
    connect(button, &KeyButton::lookedAt, this, [this, number](bool at) { Q_EMIT previewed(at ? number : -1); });
    m_choices->addWidget(button);
    button->show();
}

std::optional<Matter::Value> AgreedRow::offered(int number) const
{
    const int bodies = static_cast<int>(m_matter->round().bodies.size());
    if (m_matter->isWholeSheet() || m_matter->isComputed()) {
        return {};
    }
    if (number >= 1 && number <= bodies) {
        return m_matter->valueOf(number - 1);
    }
    const bool may =
        number == bodies + 1 && !m_matter->isVerdict() && m_matter->component().naPolicy != core::NaPolicy::NotAllowed;
    return may ? std::optional(Matter::notApplicable()) : std::nullopt;
}

QString AgreedRow::keys() const
{
    QStringList keys;
    for (int i = 0; m_matter->mayAgree() && i < m_choices->count(); ++i) {
        keys.append(QString::number(i + 1));
    }
    return keys.join(u' ');
}

bool AgreedRow::adopt(int number)
{
    const int bodies = static_cast<int>(m_matter->round().bodies.size());
    if (m_matter->mayAgree() && m_matter->isVerdict() && number == bodies + 1) {
        m_others->popup(mapToGlobal(QPoint(m_field->width(), height())));
        return true;
    }
    const auto value = m_matter->mayAgree() ? offered(number) : std::nullopt;
    if (value) {
        choose(value);
        Q_EMIT edited();
    }
    return value.has_value();
}

void AgreedRow::choose(const std::optional<Matter::Value> &value)
{
    const bool number = value && !value->verdict && value->mark.state == MarkState::Scored;
    m_word = number ? std::nullopt : value;
    m_field->points().setText(number ? MatterWords(*m_matter, m_language, palette()).text(*value) : QString());
    showWord();
}

void AgreedRow::showWord()
{
    const bool none = !m_word && m_matter->isVerdict();
    m_field->showWord(m_word     ? MatterWords(*m_matter, m_language, palette()).text(*m_word)
                          : none ? QStringLiteral("–")
                                 : QString());
}

std::optional<Matter::Value> AgreedRow::chosen() const
{
    if (m_word || m_matter->isVerdict()) {
        return m_word;
    }
    const auto typed = core::Points::parse(m_field->points().text());
    return typed && *typed <= m_matter->component().maximum
        ? std::optional(Matter::Value{core::Mark::scored(*typed), {}})
        : std::nullopt;
}

QString AgreedRow::typedPoints() const
{
    return m_field->points().text();
}

QString AgreedRow::typed() const
{
    return !m_word ? typedPoints() : m_word->verdict ? core::codeOf(*m_word->verdict) : QStringLiteral("na");
}

void AgreedRow::retype(const QString &typed)
{
    if (const auto verdict = core::verdictFrom(typed); verdict && m_matter->isVerdict()) {
        m_word = Matter::Value{{}, verdict};
    } else if (typed == QStringLiteral("na") && !m_matter->isVerdict()) {
        m_word = Matter::notApplicable();
    } else {
        m_word.reset();
        m_field->points().setText(typed);
    }
    showWord();
}

void AgreedRow::focusValue()
{
    m_field->points().setFocus();
    m_field->points().selectAll();
}

void AgreedRow::dress(const QFont &words, const QFont &figures, int nameWidth)
{
    QFont strong = words;
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    m_name->setFixedWidth(nameWidth);
    m_field->dress(figures, strong);
    resizeEvent(nullptr);
}

/// The keys stand beside the value or, where there is no room, below it.
void AgreedRow::resizeEvent(QResizeEvent * /*event*/)
{
    int needed = m_name->width() + m_field->sizeHint().width() + 4 * SmallGap;
    for (int i = 0; i < m_choices->count(); ++i) {
        const QLayoutItem *choice = m_choices->itemAt(i);
        needed += choice->sizeHint().width() + m_choices->spacing();
    }
    m_line->setDirection(needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    updateGeometry();
}

} // namespace ui

#include "moc_agreed_row.cpp"

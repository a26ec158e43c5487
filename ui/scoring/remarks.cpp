// SPDX-License-Identifier: GPL-3.0-or-later
#include "remarks.h"

#include "ui/look/tokens.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>

namespace ui {

Remarks::Remarks(Language language, QWidget *parent)
    : QWidget(parent), m_explanation(new QLabel(this)), m_note(new QPlainTextEdit(this))
{
    const auto word = [language](const Phrase &phrase) { return phrase.in(language); };
    const auto quiet = [this](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
        return label;
    };
    m_naWhen = quiet({});
    m_explanationName = quiet(word({u"Giải trình của cơ quan", u"The agency explains"}));
    m_explanation->setObjectName(QStringLiteral("explanation"));
    m_explanation->setWordWrap(true);
    m_noteName = quiet(word({u"&Nhận xét, lý do (phím N)", u"&Note, reason (key N)"}));
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setAccessibleName(word({u"Nhận xét, lý do", u"Note, reason"}));
    m_note->setPlaceholderText(word({u"Cần khi chấm khác cách tính", u"Needed where the mark differs from the rule"}));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(3 * fontMetrics().lineSpacing() + 2 * SmallGap);
    m_noteName->setBuddy(m_note);
    connect(m_note, &QPlainTextEdit::textChanged, this, &Remarks::edited);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(TinyGap);
    for (QLabel *end : {m_naWhen, m_explanation}) { // of a block; they may be hidden with their room
        end->setContentsMargins(0, 0, 0, SmallGap);
    }
    column->addWidget(m_naWhen);
    column->addWidget(m_explanationName);
    column->addWidget(m_explanation);
    column->addWidget(m_noteName);
    column->addWidget(m_note);
}

void Remarks::show(const QString &naWhen, const QString &explanation)
{
    m_naWhen->setText(naWhen);
    m_naWhen->setVisible(!naWhen.isEmpty());
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    m_explanationName->setVisible(!explanation.isEmpty());
}

void Remarks::setNote(const QString &note, bool editable)
{
    m_note->setPlainText(note);
    m_note->setReadOnly(!editable);
    const bool shown = editable || !note.isEmpty(); // an empty field would ask for words that nobody may write
    m_note->setVisible(shown);
    m_noteName->setVisible(shown);
}

QString Remarks::note() const
{
    return m_note->toPlainText().trimmed();
}

void Remarks::focusNote()
{
    m_note->setFocus();
}

} // namespace ui

#include "moc_remarks.cpp"

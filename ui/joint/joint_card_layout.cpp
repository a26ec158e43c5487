// SPDX-License-Identifier: GPL-3.0-or-later
// How the card of the session is put together; what it does is in joint_card.cpp.
#include "joint_card.h"

#include "core/access/permissions.h"
#include "core/model/codes.h"
#include "core/model/round_rows.h"
#include "core/scoring/supposition.h"
#include "ui/joint/score_scale.h"
#include "ui/look/fonts.h"
#include "ui/look/number_edit.h"
#include "ui/look/palette.h"
#include "ui/words/label_words.h"
#include "ui/words/number_words.h"
#include "ui/words/proposal_words.h"
#include "ui/words/rule_words.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace ui {

using core::MarkState;

namespace {

constexpr int PointsWidth = 120;
constexpr int PointsHeight = 46;

QColor colorOf(int body, const QPalette &palette)
{
    const Tokens &tokens = tokensOf(palette);
    return body == 0 ? tokens.accent : body == 1 ? tokens.second : tokens.text;
}

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

void JointCard::build()
{
    m_about = wrapped({}, this);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_title = wrapped({}, this);
    m_title->setObjectName(QStringLiteral("matter"));
    m_title->setFont(letters(HeadText, true));
    m_scale = new ScoreScale(this);
    m_sources = new QWidget(this);
    m_consequence = wrapped({}, this);
    m_consequence->setObjectName(QStringLiteral("consequence"));
    m_consequence->setAutoFillBackground(true);
    m_consequence->setBackgroundRole(QPalette::Window);
    m_consequence->setContentsMargins(PanePadding, SmallGap, PanePadding, SmallGap);
    m_reason = new QPlainTextEdit(this);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(word({u"Lý do và căn cứ", u"Reason and grounds"}));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(3 * fontMetrics().lineSpacing() + SmallGap);
    m_reasonName = new QLabel(word({u"&Lý do và căn cứ (bắt buộc)", u"&Reason and grounds (needed)"}), this);
    m_reasonName->setForegroundRole(QPalette::PlaceholderText);
    m_reasonName->setBuddy(m_reason);
    m_confirmed = wrapped({}, this);
    m_confirmed->setObjectName(QStringLiteral("confirmed"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PanePadding, PanePadding, PanePadding, PanePadding);
    column->setSpacing(SmallGap + TinyGap);
    column->addWidget(m_about);
    column->addWidget(m_title);
    column->addWidget(m_scale);
    column->addWidget(m_sources);
    column->addWidget(buildAgreed());
    column->addWidget(m_consequence);
    column->addWidget(m_reasonName);
    column->addWidget(m_reason);
    column->addWidget(m_confirmed);
    column->addStretch();
    connect(m_points, &QLineEdit::textEdited, this, [this] {
        m_notApplicable = false;
        showConsequence();
        Q_EMIT edited();
    });
    connect(m_reason, &QPlainTextEdit::textChanged, this, &JointCard::edited);
}

QWidget *JointCard::buildAgreed()
{
    m_agreed = new QWidget(this);
    auto *name = new QLabel(word({u"● Thống nhất", u"● Agreed"}), m_agreed);
    name->setFont(letters(BodyText, true));
    m_points = new NumberEdit(NumberEdit::Kind::Decimal, m_agreed);
    m_points->setObjectName(QStringLiteral("agreed"));
    m_points->setAccessibleName(word({u"Điểm thống nhất", u"Agreed score"}));
    m_points->setFont(letters(TotalText, true));
    m_points->setFixedSize(PointsWidth, qMax(PointsHeight, m_points->fontMetrics().height() + SmallGap));
    m_word = new QLabel(m_agreed);
    m_word->setObjectName(QStringLiteral("agreedWord"));
    m_word->setFont(letters(HeadText, true));
    m_choices = new QHBoxLayout;
    m_choices->setSpacing(SmallGap);
    auto *line = new QHBoxLayout;
    line->setSpacing(Gap);
    line->addWidget(name);
    line->addWidget(m_points);
    line->addWidget(m_word);
    line->addStretch();
    auto *column = new QVBoxLayout(m_agreed);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(SmallGap);
    column->addLayout(line);
    column->addLayout(m_choices);
    return m_agreed;
}

void JointCard::addSource(int row, const QString &name, const QColor &color, const QString &value, const QString &words)
{
    auto *who = wrapped(name, m_sources);
    who->setFont(letters(BodyText, true));
    QPalette ink = who->palette();
    ink.setColor(QPalette::WindowText, color);
    who->setPalette(ink);
    who->setForegroundRole(QPalette::WindowText);
    auto *what = new QLabel(value, m_sources);
    what->setFont(letters(HeadText, true));
    what->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_grid->addWidget(who, row, 0, Qt::AlignTop);
    m_grid->addWidget(what, row, 1);
    m_grid->addWidget(wrapped(words, m_sources), row, 2);
}

void JointCard::showSources()
{
    qDeleteAll(m_sources->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_sources->layout();
    m_grid = new QGridLayout(m_sources);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Gap);
    m_grid->setVerticalSpacing(SmallGap + TinyGap);
    m_grid->setColumnStretch(2, 1);
    int row = 0;
    for (const core::Body &body : round().bodies) {
        const core::Recusal *recusal = sheet().recusal(body.position);
        const QString name = signOf(body.position) + u' ' + body.name;
        const QColor color = colorOf(body.position, palette());
        if (recusal != nullptr) {
            addSource(row++, name, color, QStringLiteral("–"),
                      word({u"Không tham gia: ", u"Recused: "}) + recusal->reason);
        } else if (isWholeSheet()) {
            const core::Tally tally = core::Scorer(round()).tally(sheet(), core::Round::sourceOf(body.position));
            addSource(row++, name, color, points(tally.raw, round().set->decimals),
                      word({u"%1 mục đã chấm", u"%1 items marked"}).arg(tally.marked));
        } else if (const auto value = valueOf(body.position)) {
            const core::MarkText *text =
                sheet().text(round().place(core::Round::sourceOf(body.position), m_item.component));
            const auto at = static_cast<std::size_t>(body.position);
            QStringList words;
            if (isVerdict()) {
                words.append(citation()->reasons[at]);
            } else if (text != nullptr) {
                words = QStringList{inputsInWords(component(), text->inputs, m_language), text->reason};
            }
            words.removeAll(QString());
            addSource(row++, name, color, textOf(*value), words.join(u'\n'));
        }
    }
    if (isWholeSheet() || isVerdict() || component().assessedBy != core::AssessedBy::Agency) {
        return;
    }
    const core::Mark &self = round().mark(sheet(), core::Round::Self, m_item.component);
    const core::MarkText *text = sheet().text(round().place(core::Round::Self, m_item.component));
    QStringList words = text == nullptr
        ? QStringList()
        : QStringList{inputsInWords(component(), text->inputs, m_language), text->reason};
    words.removeAll(QString());
    addSource(row, word({u"◇ Tự chấm", u"◇ Self-score"}), tokensOf(palette()).self, textOf({self, {}}),
              words.join(u'\n'));
}

/// One button a body, with its number as its key, and "not applicable" where the set allows it.
void JointCard::showChoices()
{
    while (QLayoutItem *old = m_choices->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const auto add = [this](int number, const QString &text) {
        auto *button = new QPushButton(QString::number(number) + QStringLiteral("  ") + text, m_agreed);
        button->setObjectName(QStringLiteral("adopt%1").arg(number));
        button->setMinimumHeight(FieldHeight);
        button->setEnabled(m_mayAgree);
        connect(button, &QPushButton::clicked, this, [this, number] { adopt(number); });
        m_choices->addWidget(button);
        button->show();
    };
    int number = 1;
    for (const core::Body &body : round().bodies) {
        if (valueOf(body.position)) {
            add(number, word({u"Theo %1", u"As %1"}).arg(body.code));
        }
        ++number;
    }
    if (!isVerdict() && component().naPolicy != core::NaPolicy::NotAllowed) {
        add(number, word({u"Không phát sinh", u"Not applicable"}));
    }
    m_choices->addStretch();
}

void JointCard::showScale()
{
    m_scale->setVisible(!isVerdict());
    if (isVerdict()) {
        return;
    }
    std::vector<ScoreScale::Stand> stands;
    for (const core::Body &body : round().bodies) {
        const auto value = valueOf(body.position);
        if (value && value->mark.state == MarkState::Scored) {
            stands.push_back({signOf(body.position), value->mark.points(), colorOf(body.position, palette()), false});
        }
    }
    const core::Mark &self = round().mark(sheet(), core::Round::Self, m_item.component);
    if (self.state == MarkState::Scored) {
        stands.push_back({QStringLiteral("◇"), self.points(), tokensOf(palette()).self, false});
    }
    const auto value = chosen();
    if (value && value->mark.state == MarkState::Scored) {
        stands.push_back({QStringLiteral("●"), value->mark.points(), tokensOf(palette()).agreed, true});
    }
    m_scale->show(component().maximum, round().set->decimals, std::move(stands));
}

} // namespace ui

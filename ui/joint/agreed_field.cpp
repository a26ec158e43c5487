// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreed_field.h"

#include "ui/look/number_edit.h"
#include "ui/look/palette.h"

#include <QBoxLayout>
#include <QFocusEvent>
#include <QLabel>
#include <QPainter>
#include <QTimer>

namespace ui {

namespace {

constexpr qreal Frame = 2;

} // namespace

AgreedField::AgreedField(const QString &name, QWidget *parent)
    : QWidget(parent), m_points(new NumberEdit(NumberEdit::Kind::Decimal, this)), m_word(new QLabel(this))
{
    m_points->setObjectName(QStringLiteral("agreed"));
    m_points->setAccessibleName(name);
    m_points->setFrame(false);
    m_points->setAlignment(Qt::AlignCenter);
    m_points->installEventFilter(this);
    m_word->setObjectName(QStringLiteral("agreedWord"));
    m_word->setAlignment(Qt::AlignCenter);
    m_word->hide();
    setFocusProxy(m_points);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(TinyGap, TinyGap, TinyGap, TinyGap);
    line->addWidget(m_points);
    line->addWidget(m_word);
}

void AgreedField::dress(const QFont &figures, const QFont &words)
{
    m_points->setFont(figures);
    const QFontMetrics metrics(figures);
    m_points->setFixedSize(metrics.horizontalAdvance(QStringLiteral("00,000")),
                           qMax(FieldHeight, metrics.ascent() + metrics.descent()));
    m_word->setFont(words);
    m_word->setMinimumSize(m_points->size());
}

void AgreedField::showWord(const QString &word)
{
    m_word->setText(word);
    m_word->setVisible(!word.isEmpty());
    m_points->setVisible(word.isEmpty());
}

void AgreedField::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(palette());
    painter.setBrush(tokens.surface);
    painter.setPen(QPen(m_points->hasFocus() ? tokens.accent : tokens.agreed, Frame));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius, Radius);
}

bool AgreedField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    if (event->type() == QEvent::FocusIn && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason) {
        QTimer::singleShot(0, m_points, &QLineEdit::selectAll); // after the click has put the cursor somewhere
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui

#include "moc_agreed_field.cpp"

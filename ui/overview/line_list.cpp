// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_list.h"

#include "ui/look/chip.h"
#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/tables.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

namespace {

constexpr int IconSize = 16;
constexpr int CountLetters = 5;

enum ItemRole { SignRole = Qt::UserRole, CountRole, TextRole, ActionRole };

struct Look
{
    const char16_t *icon;
    Tone tone;
};

Look lookOf(WorkSign sign)
{
    switch (sign) {
    case WorkSign::Mark:
        return {u"document-edit", Tone::Accent};
    case WorkSign::Draft:
        return {u"draw-freehand", Tone::Accent};
    case WorkSign::NotApplicable:
        return {u"dialog-cancel", Tone::Other};
    case WorkSign::Reason:
        return {u"edit-comment", Tone::Differs};
    case WorkSign::People:
        return {u"system-users", Tone::Differs};
    case WorkSign::Fact:
        return {u"view-calendar-day", Tone::Differs};
    case WorkSign::Intake:
        return {u"mail-unread", Tone::Decides};
    case WorkSign::Agree:
        return {u"vcs-merge", Tone::Accent};
    case WorkSign::Confirm:
        return {u"document-edit-sign", Tone::Accent};
    case WorkSign::Commit:
        return {u"object-locked", Tone::Accent};
    case WorkSign::Step:
        return {u"go-next", Tone::Agreed};
    case WorkSign::Wait:
        return {u"clock", Tone::Quiet};
    case WorkSign::Done:
        return {u"", Tone::Agreed}; // drawn
    case WorkSign::Missing:
        break; // drawn
    }
    return {u"", Tone::Differs};
}

/// Where the parts of a line go.
struct Parts
{
    QRect sign, count, text, action;
};

Parts partsOf(const QRect &line, const QFontMetrics &metrics, const QString &count, const QString &action)
{
    Parts parts;
    QRect rest = line.adjusted(TinyGap, TinyGap, -TinyGap, -TinyGap);
    parts.sign = QRect(rest.left(), rest.top(), IconSize, rest.height());
    rest.setLeft(parts.sign.right() + SmallGap + 1);
    if (!count.isEmpty()) {
        const int width =
            qMax(metrics.averageCharWidth() * CountLetters, metrics.horizontalAdvance(count) * 6 / 5); // bold
        parts.count = QRect(rest.left(), rest.top(), width, rest.height());
        rest.setLeft(parts.count.right() + SmallGap + 1);
    }
    if (!action.isEmpty()) {
        const int width = metrics.horizontalAdvance(action);
        parts.action = QRect(rest.right() - width, rest.top(), width + 1, rest.height());
        rest.setRight(parts.action.left() - Gap);
    }
    parts.text = rest;
    return parts;
}

QString actionOf(const QModelIndex &index)
{
    const QString action = index.data(ActionRole).toString();
    return action.isEmpty() ? action : QString(action + QStringLiteral(" ›"));
}

class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        const bool chosen =
            (option.state & QStyle::State_Selected) != 0 && option.widget != nullptr && option.widget->hasFocus();
        painter->save();
        if (chosen) {
            painter->fillRect(option.rect, tokens.accentSoft);
        }
        if (index.row() > 0) {
            painter->setPen(tokens.sunken);
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        }
        const QString count = index.data(CountRole).toString();
        const QString action = actionOf(index);
        const Parts parts = partsOf(option.rect, option.fontMetrics, count, action);
        const auto sign = static_cast<WorkSign>(index.data(SignRole).toInt());
        drawSign(*painter, parts.sign, sign, option.palette);
        painter->setFont(option.font);
        painter->setPen(sign == WorkSign::Wait ? tokens.secondary : tokens.text);
        painter->drawText(parts.text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                          index.data(TextRole).toString());
        painter->setPen(chosen ? tokens.accent : tokens.secondary);
        painter->drawText(parts.action, Qt::AlignRight | Qt::AlignVCenter, action);
        QFont strong = option.font;
        strong.setWeight(QFont::DemiBold);
        painter->setFont(strong);
        painter->setPen(tokens.text);
        painter->drawText(parts.count, Qt::AlignRight | Qt::AlignVCenter, count);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        if (view == nullptr) {
            return {};
        }
        const QRect line(0, 0, qMax(IconSize, view->viewport()->width()), rowHeight(*view));
        const QRect text = partsOf(line, option.fontMetrics, index.data(CountRole).toString(), actionOf(index)).text;
        const int lines = option.fontMetrics
                              .boundingRect(QRect(0, 0, qMax(1, text.width()), line.height()), Qt::TextWordWrap,
                                            index.data(TextRole).toString())
                              .height();
        return {0, qMax(rowHeight(*view), lines + 2 * SmallGap)};
    }

private:
    static void drawSign(QPainter &painter, const QRect &rect, WorkSign sign, const QPalette &palette)
    {
        const Look look = lookOf(sign);
        if (sign == WorkSign::Done) {
            painter.setPen(colorOf(look.tone, palette));
            painter.drawText(rect.adjusted(-2, 0, 2, 0), Qt::AlignCenter, QStringLiteral("✓"));
            return;
        }
        QRect place(0, 0, IconSize, IconSize);
        place.moveCenter(rect.center());
        if (sign == WorkSign::Missing) {
            constexpr int Inset = 3;
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(colorOf(look.tone, palette), 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(place.adjusted(Inset, Inset, -Inset, -Inset));
            return;
        }
        painter.drawPixmap(place,
                           tinted(icon(QString::fromUtf16(look.icon)), IconSize, colorOf(look.tone, palette),
                                  painter.device()->devicePixelRatio()));
    }
};

} // namespace

QString sentenceOf(const WorkLine &line)
{
    return line.count > 0 ? QString(QString::number(line.count) + u' ' + line.text) : line.text;
}

LineList::LineList(const QString &name, const QString &accessible, QWidget *parent) : QListWidget(parent)
{
    setObjectName(name);
    setAccessibleName(accessible);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setItemDelegate(new LineDelegate(this));
    const auto open = [this](QListWidgetItem *item) { Q_EMIT opened(row(item)); };
    connect(this, &QListWidget::itemActivated, this, open);
    connect(this, &QListWidget::itemClicked, this, open);
}

void LineList::setLines(const std::vector<WorkLine> &lines)
{
    const int row = qMax(0, currentRow());
    clear();
    for (const WorkLine &line : lines) {
        auto *item = new QListWidgetItem(sentenceOf(line), this);
        item->setData(SignRole, static_cast<int>(line.sign));
        item->setData(CountRole, line.count > 0 ? QString::number(line.count) : QString());
        item->setData(TextRole, line.text);
        item->setData(ActionRole, line.place ? (line.action.isEmpty() ? QStringLiteral(" ") : line.action) : QString());
    }
    setCurrentRow(qMin(row, count() - 1));
    updateGeometry();
}

QSize LineList::minimumSizeHint() const
{
    int height = 0;
    for (int row = 0; row < count(); ++row) {
        height += sizeHintForRow(row);
    }
    return {0, height};
}

void LineList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    updateGeometry(); // lines go on below at another width
}

/// The line that has the keyboard is drawn otherwise.
void LineList::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    viewport()->update();
}

} // namespace ui

#include "moc_line_list.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "style.h"

#include "ui/look/caps.h"
#include "ui/look/headers.h"
#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/strokes.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolBar>

namespace ui {

namespace {

constexpr int CellMargin = 8;
constexpr int ButtonSides = 12;
constexpr int ChosenBar = 3;
constexpr int RailIcon = 22;
constexpr int ScrollBarWidth = 12;
constexpr int LeastSlider = 32;

void drawRail(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, option.palette.base());
    painter.setPen(option.palette.color(QPalette::AlternateBase));
    painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
}

/// A page of the rail: its icon above its word. The accent is the palette's colour of links.
void drawPlace(const QStyleOptionToolButton &option, QPainter &painter)
{
    const bool chosen = (option.state & QStyle::State_On) != 0;
    const bool under = (option.state & QStyle::State_MouseOver) != 0;
    if (chosen || under) {
        painter.fillRect(option.rect, chosen ? option.palette.highlight() : option.palette.alternateBase());
    }
    if (chosen) {
        QRect bar = option.rect;
        bar.setWidth(ChosenBar);
        painter.fillRect(bar, option.palette.link());
    }
    const QColor ink = option.palette.color(chosen ? QPalette::Link : QPalette::WindowText);
    painter.setPen(ink);
    painter.setFont(option.font);
    const int letters = option.fontMetrics.height();
    const QPixmap shape = tinted(option.icon, RailIcon, ink, painter.device()->devicePixelRatio());
    QRect word = option.rect;
    if (!shape.isNull()) {
        const int top = option.rect.top() + (option.rect.height() - RailIcon - TinyGap - letters) / 2;
        painter.drawPixmap(option.rect.center().x() - RailIcon / 2, top, shape);
        word.setTop(top + RailIcon + TinyGap);
        word.setHeight(letters);
    }
    painter.drawText(word, Qt::AlignCenter, option.text);
    if (isFocused(option) && (option.state & QStyle::State_KeyboardFocusChange) != 0) {
        painter.setPen(QPen(option.palette.link(), Ring));
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

/// A field of several lines.
bool isPaper(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
}

bool isChoice(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button != nullptr && button->isCheckable();
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { }

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *edit = qobject_cast<QLineEdit *>(widget);
    if (edit != nullptr && edit->textMargins().isNull()) {
        edit->setTextMargins(TinyGap, 0, TinyGap, 0);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *more) const
{
    // A white shadow below what cannot be chosen is of another age.
    return hint == SH_EtchDisabledText ? 0 : QProxyStyle::styleHint(hint, option, widget, more);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: // what is inside keeps clear of the round corners
        return isPaper(widget) ? TinyGap : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameHMargin: // which item views take for the margin of a cell's text
    case PM_HeaderMargin:
        return CellMargin;
    case PM_ScrollBarExtent:
        return ScrollBarWidth;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ToolBarItemMargin:
    case PM_ToolBarItemSpacing:
    case PM_ToolBarFrameWidth:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

/// A button is as high as a field, and has room for its key's cap.
QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (type == CT_HeaderSection && header != nullptr) {
        const QStyleOptionHeaderV2 still = unsorted(*header);
        return QProxyStyle::sizeFromContents(type, &still, contents, widget);
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (type != CT_PushButton || button == nullptr) {
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
    const KeyedWords words = KeyedWords::of(button->text);
    const bool keyed = !words.before.isEmpty() || !words.after.isEmpty();
    return {contents.width() + 2 * ButtonSides + (keyed ? SmallGap : 0),
            qMax(FieldHeight, contents.height() + Gap - TinyGap)};
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || bar == nullptr) {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    const bool lying = bar->orientation == Qt::Horizontal;
    const int length = lying ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    const int slider = range <= 0
        ? 0
        : qBound(qMin(LeastSlider, length), static_cast<int>(qint64{bar->pageStep} * length / (range + bar->pageStep)),
                 length);
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        return lying ? QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height())
                     : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return piece(start, slider);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + slider, length - start - slider);
    default:
        return {};
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth > 0) {
            drawField(*option, *painter, option->palette.base());
        }
        return;
    case PE_Frame:
        if (const auto *paper = qobject_cast<const QPlainTextEdit *>(widget)) {
            QStyleOption field(*option);
            field.state.setFlag(State_ReadOnly, paper->isReadOnly()); // which Qt says of single lines only
            drawField(field, *painter, option->palette.base());
            return;
        }
        drawBox(option->rect, Qt::NoBrush,
                isFocused(*option) ? QPen(option->palette.link(), Ring) : QPen(option->palette.color(QPalette::Mid)),
                *painter, 0); // what is inside has square corners
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        drawIndicator(*option, *painter, element == PE_IndicatorRadioButton);
        return;
    case PE_FrameLineEdit:
        return; // drawn with its panel
    case PE_FrameFocusRect:
        drawBox(option->rect, Qt::NoBrush, QPen(option->palette.link(), Ring), *painter);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(*option, *painter);
        return;
    case CE_Header:
        drawHeader(static_cast<const QStyleOptionHeader &>(*option), *painter, *this, widget);
        return;
    case CE_ProgressBar:
        drawProgress(static_cast<const QStyleOptionProgressBar &>(*option), *painter);
        return;
    case CE_ToolBar:
        drawRail(*option, *painter);
        return;
    case CE_PushButtonBevel:
        drawButton(static_cast<const QStyleOptionButton &>(*option), *painter, isChoice(widget));
        return;
    case CE_PushButtonLabel:
        drawButtonLabel(static_cast<const QStyleOptionButton &>(*option), *painter, widget);
        return;
    case CE_ComboBoxLabel:
        drawChosen(static_cast<const QStyleOptionComboBox &>(*option), *painter, widget);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

/// Qt would cut it in the middle of a letter.
void Style::drawChosen(const QStyleOptionComboBox &combo, QPainter &painter, const QWidget *widget) const
{
    constexpr int Around = 4; // that Qt leaves free
    QStyleOptionComboBox fitting = combo;
    const int room = subControlRect(CC_ComboBox, &combo, SC_ComboBoxEditField, widget).width() - Around;
    fitting.currentText = combo.fontMetrics.elidedText(combo.currentText, Qt::ElideRight, room);
    QProxyStyle::drawControl(CE_ComboBoxLabel, &fitting, &painter, widget);
}

void Style::drawButtonLabel(const QStyleOptionButton &button, QPainter &painter, const QWidget *widget) const
{
    QStyleOptionButton inked = button;
    inked.features.setFlag(QStyleOptionButton::HasMenu, false); // which of them opens a menu its text says
    const bool enabled = (button.state & State_Enabled) != 0;
    if (enabled && button.features.testFlag(QStyleOptionButton::DefaultButton)) {
        inked.palette.setColor(QPalette::ButtonText, button.palette.color(QPalette::Base));
    } else if (isChoice(widget) && (button.state & State_On) != 0) {
        inked.palette.setColor(QPalette::ButtonText, button.palette.color(QPalette::Link));
    }
    const KeyedWords words = KeyedWords::of(inked.text);
    if (!inked.icon.isNull() || (words.before.isEmpty() && words.after.isEmpty())) {
        QProxyStyle::drawControl(CE_PushButtonLabel, &inked, &painter, widget);
        return;
    }
    const auto group = enabled ? QPalette::Active : QPalette::Disabled;
    const QColor ink = inked.palette.color(group, QPalette::ButtonText);
    const bool quiet = enabled && ink == button.palette.color(group, QPalette::ButtonText);
    drawKeyedWords(painter, inked.rect, words, ink,
                   quiet ? inked.palette.color(group, QPalette::PlaceholderText) : ink);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control == CC_ToolButton && tool != nullptr && widget != nullptr
        && qobject_cast<const QToolBar *>(widget->parentWidget()) != nullptr) {
        painter->save();
        drawPlace(*tool, *painter);
        painter->restore();
        return;
    }
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo != nullptr && !combo->editable) {
        drawField(*combo, *painter, combo->palette.base());
        QStyleOption arrow;
        arrow.state = combo->state;
        arrow.palette = combo->palette;
        arrow.rect = subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget);
        drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
        return;
    }
    if (control == CC_ScrollBar) {
        drawScrollBar(subControlRect(control, option, SC_ScrollBarSlider, widget), *option, *painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace ui

#include "moc_style.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_rows.h"

#include "ui/joint/signs.h"
#include "ui/look/palette.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int WidestName = 150; ///< at the usual size of letters

QFont sized(QFont font, int pixelSize)
{
    font.setPixelSize(font.pixelSize() * pixelSize / BodyText);
    font.setWeight(QFont::DemiBold);
    return font;
}

QLabel *inked(QLabel *label, const QColor &ink)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, ink);
    label->setPalette(palette);
    label->setForegroundRole(QPalette::WindowText); // a pane's ground has another one
    return label;
}

} // namespace

SourceRows::SourceRows(QWidget *parent) : QWidget(parent) { }

void SourceRows::show(const std::vector<SourceLine> &lines)
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete layout();
    m_names.clear();
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(SmallGap + TinyGap);
    m_grid->setVerticalSpacing(2 * SmallGap);
    m_grid->setColumnStretch(2, 1);
    const QFontMetrics metrics(sized(font(), BodyText));
    m_nameWidth = 0;
    for (const SourceLine &line : lines) {
        m_nameWidth = std::max(m_nameWidth, metrics.horizontalAdvance(line.name) + 2);
    }
    m_nameWidth = std::min(m_nameWidth, WidestName * font().pixelSize() / BodyText);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        addRow(static_cast<int>(i), lines[i]);
    }
}

void SourceRows::addRow(int row, const SourceLine &line)
{
    const Tokens &tokens = tokensOf(palette());
    auto *name = inked(new QLabel(line.name, this), line.body < 0 ? tokens.self : colorOfBody(line.body, palette()));
    name->setFont(sized(font(), BodyText));
    name->setWordWrap(true);
    name->setFixedWidth(m_nameWidth);
    auto *value = new QLabel(line.value, this);
    const bool isNumber = line.value.isEmpty() || !line.value[0].isLetter();
    value->setFont(sized(font(), isNumber ? HeadText : BodyText));
    value->setAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    if (!isNumber) {
        value->setWordWrap(true);
        value->setFixedWidth(WidestName * font().pixelSize() / BodyText);
    }
    QStringList rich;
    if (!line.inputs.isEmpty()) {
        rich.append(line.inputs.toHtmlEscaped());
    }
    if (!line.reason.isEmpty()) {
        rich.append(QStringLiteral("<span style=\"color:") + tokens.secondary.name() + QStringLiteral("\">")
                    + line.reason.toHtmlEscaped() + QStringLiteral("</span>"));
    }
    auto *words = new QLabel(rich.join(QStringLiteral("<br>")), this);
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setAccessibleName(QStringList({line.name, line.value, line.inputs, line.reason}).join(u' ').simplified());
    m_names.push_back(name);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1, Qt::AlignTop);
    m_grid->addWidget(words, row, 2, Qt::AlignTop);
}

void SourceRows::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::AlternateBase));
    for (std::size_t row = 1; row < m_names.size(); ++row) {
        const int y = m_names[row]->y() - SmallGap;
        painter.drawLine(0, y, width(), y);
    }
}

} // namespace ui

#include "moc_source_rows.cpp"

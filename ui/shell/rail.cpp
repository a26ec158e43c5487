// SPDX-License-Identifier: GPL-3.0-or-later
#include "rail.h"

#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/tokens.h"
#include "ui/shell/rail_badge.h"

#include <QAction>
#include <QActionGroup>
#include <QToolButton>

#include <array>

namespace ui {

namespace {

struct Entry
{
    Phrase name;
    const char16_t *icon;
};

constexpr std::array<Entry, PageCount> Entries = {{
    {{u"Tổng quan", u"Overview"}, u"dashboard-show"},
    {{u"Cơ quan", u"Agencies"}, u"resource-group"},
    {{u"Bộ tiêu chí", u"Criteria"}, u"view-list-tree"},
    {{u"Chấm điểm", u"Scoring"}, u"document-edit"},
    {{u"Họp", u"Session"}, u"dialog-messages"},
    {{u"Kết quả", u"Results"}, u"office-chart-bar"},
    {{u"Nhật ký", u"Journal"}, u"view-history"},
}};

const Entry &entryOf(PageKind page)
{
    return Entries.at(static_cast<std::size_t>(page));
}

} // namespace

Phrase Rail::nameOf(PageKind page)
{
    return entryOf(page).name;
}

Rail::Rail(Language language, QWidget *parent)
    : QToolBar(Phrase{u"Các trang", u"Pages"}.in(language), parent), m_language(language),
      m_places(new QActionGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    setFont(letters(SmallText));
    for (const Entry &entry : Entries) {
        m_widest = qMax(m_widest, fontMetrics().horizontalAdvance(entry.name.in(language)));
    }
    for (int page = 0; page < PageCount; ++page) {
        add(static_cast<PageKind>(page), nameOf(static_cast<PageKind>(page)).in(language));
    }
}

void Rail::add(PageKind page, const QString &name)
{
    constexpr int Width = 84;
    constexpr int IconHeight = 22;
    auto *place = new QAction(icon(QString::fromUtf16(entryOf(page).icon)), name, m_places);
    place->setCheckable(true);
    place->setData(static_cast<int>(page));
    place->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(page))));
    place->setToolTip(name + QStringLiteral(" (") + place->shortcut().toString(QKeySequence::NativeText) + u')');
    connect(place, &QAction::triggered, this, [this, page] { Q_EMIT chosen(page); });
    addAction(place);
    auto *button = qobject_cast<QToolButton *>(widgetForAction(place));
    button->setFont(font());
    const QFontMetrics metrics(button->font());
    button->setFixedSize(qMax(Width, m_widest + 2 * Gap), IconHeight + metrics.height() + Gap + SmallGap);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    m_badges.at(static_cast<std::size_t>(page)) = new RailBadge(button);
}

void Rail::showCounts(const PageCounts &counts)
{
    for (const QAction *place : m_places->actions()) {
        const auto page = static_cast<std::size_t>(place->data().toInt());
        const QString name = nameOf(static_cast<PageKind>(page)).in(m_language);
        m_badges.at(page)->show(counts.at(page));
        m_badges.at(page)->parentWidget()->setAccessibleName(
            counts.at(page) == 0 ? name
                                 : name + Phrase{u", %1 việc", u", %1 to do"}.in(m_language).arg(counts.at(page)));
    }
}

void Rail::setCurrent(PageKind page)
{
    for (QAction *place : m_places->actions()) {
        place->setChecked(place->data().toInt() == static_cast<int>(page));
    }
}

} // namespace ui

#include "moc_rail.cpp"

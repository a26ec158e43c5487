// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk_dock.h"

#include "ui/help/walk_panel.h"
#include "ui/look/tokens.h"
#include "ui/settings/settings.h"

#include <QMainWindow>

namespace ui {

namespace {

constexpr int DockWidth = 300;
constexpr int LeastBeside = 1024 + DockWidth; ///< a window that has room for both

} // namespace

WalkDock::WalkDock(Language language, QMainWindow *window)
    : QDockWidget(Phrase{u"Làm quen trong 10 phút", u"Ten minutes to get to know it"}.in(language), window),
      m_window(*window), m_walk(new WalkPanel(language, this))
{
    setObjectName(QStringLiteral("walkDock"));
    setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_walk->setMinimumWidth(DockWidth);
    setWidget(m_walk);
    hide();
    connect(m_walk, &WalkPanel::placeWanted, this, &WalkDock::placeWanted);
    connect(m_walk, &WalkPanel::personWanted, this, &WalkDock::personWanted);
    connect(m_walk, &WalkPanel::finished, this, &QWidget::close);
}

void WalkDock::start(int step)
{
    constexpr int Height = 380;
    m_walk->show(step);
    const bool beside = m_window.width() >= LeastBeside;
    if (isHidden()) {
        setFloating(!beside);
        if (!beside) {
            const QRect frame = m_window.geometry();
            setGeometry(frame.right() - DockWidth - Gap, frame.bottom() - Height - 2 * PageMargin, DockWidth, Height);
        }
    }
    show();
    raise();
}

int WalkDock::step() const
{
    return m_walk->step();
}

/// Whoever put it away need not do so each time.
void WalkDock::closeEvent(QCloseEvent *event)
{
    QSettings settings;
    WalkSetting.keep(settings, false);
    QDockWidget::closeEvent(event);
}

} // namespace ui

#include "moc_walk_dock.cpp"

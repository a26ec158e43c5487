// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk_dock.h"

#include "ui/help/walk_panel.h"
#include "ui/look/fonts.h"
#include "ui/look/tokens.h"
#include "ui/settings/settings.h"

#include <QAbstractButton>
#include <QAction>
#include <QMainWindow>

namespace ui {

namespace {

constexpr int DockWidth = 300;
constexpr int PageWidth = 1024; ///< that a page wants in letters of the usual size

} // namespace

WalkDock::WalkDock(Language language, QMainWindow *window)
    : QDockWidget(Phrase{u"Làm quen trong 10 phút", u"Ten minutes to get to know it"}.in(language), window),
      m_window(*window), m_language(language), m_walk(new WalkPanel(language, this))
{
    setObjectName(QStringLiteral("walkDock"));
    setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_walk->setMinimumWidth(DockWidth);
    setWidget(m_walk);
    hide();
    auto *here = new QAction(this); // many Tabs away from most of a page
    here->setShortcut(Qt::CTRL | Qt::Key_0);
    here->setShortcutContext(Qt::ApplicationShortcut);
    addAction(here);
    connect(here, &QAction::triggered, m_walk, [this] {
        activateWindow();
        m_walk->setFocus();
    });
    connect(this, &QDockWidget::topLevelChanged, this, &WalkDock::nameButtons);
    connect(m_walk, &WalkPanel::placeWanted, this, &WalkDock::placeWanted);
    connect(m_walk, &WalkPanel::personWanted, this, &WalkDock::personWanted);
    connect(m_walk, &WalkPanel::finished, this, &QWidget::close);
}

/// Qt has its own words for them and says them anew whenever it takes the dock out or puts it back.
void WalkDock::nameButtons()
{
    const auto name = [this](const QString &object, const Phrase &phrase) {
        if (auto *button = findChild<QAbstractButton *>(object)) {
            button->setAccessibleName(phrase.in(m_language));
            button->setAccessibleDescription({});
            button->setToolTip(phrase.in(m_language));
        }
    };
    name(QStringLiteral("qt_dockwidget_closebutton"), {u"Đóng", u"Close"});
    name(QStringLiteral("qt_dockwidget_floatbutton"), {u"Tách ra hoặc gắn vào cửa sổ", u"Take out or put back"});
}

void WalkDock::start(int step)
{
    constexpr int Height = 380;
    m_walk->show(step);
    const bool beside = m_window.width() - DockWidth >= PageWidth * fontInfo().pixelSize() / BodyText;
    if (isHidden()) {
        setFloating(!beside);
        if (!beside) {
            const QRect frame = m_window.geometry();
            setGeometry(frame.right() - DockWidth - Gap, frame.bottom() - Height - 2 * PageMargin, DockWidth, Height);
        }
    }
    show();
    nameButtons();
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gallery/look.h"
#include "ui/shell/main_window.h"

#include <functional>
#include <memory>

namespace tests {

/// A state that the window does not come to; says which step failed.
struct NotReached
{
    QString step;
};

/// The window on one dossier, driven as a person would: by names, keys and clicks.
class Stage
{
public:
    /// folder empty: nothing is open.
    Stage(const QString &folder, const Clothes &clothes);
    ~Stage();

    ui::MainWindow &window() const { return *m_window; }
    /// What stands in front: a dialog, a menu or a part of the window that floats, else the window.
    QList<QWidget *> shown() const;
    ui::Language language() const { return m_clothes.language; }
    const QString &folder() const { return m_folder; }

    /// Opens the dossier and waits for its first page.
    void open();
    void sit(const QString &person);
    void goTo(ui::PageKind page, const QString &agency = {}, const QString &component = {},
              const QString &document = {});
    /// Of the page that is shown or, where it has none such, of the window and its dialogs.
    template <class Child>
    Child *child(const QString &name) const
    {
        for (const QWidget *within : {page(), static_cast<const QWidget *>(m_window.get())}) {
            for (Child *found : within == nullptr ? QList<Child *>() : within->findChildren<Child *>(name)) {
                return found;
            }
        }
        throw NotReached{QStringLiteral("nothing is named ") + name};
    }
    void click(const QString &button) const;
    void key(QWidget &widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { this->key(*m_window, key, modifiers); }
    void type(const QString &field, const QString &text) const;
    /// Types it, presses Enter, and waits until what answers it is seen.
    void enter(const QString &field, const QString &text, const QString &answer) const;
    void wait(const std::function<bool()> &until, const QString &step) const;
    /// What was begun beside is done and shown.
    void calm() const;
    /// Closes what stands before the window, or beside its page.
    void close() const;

private:
    const QWidget *page() const;

    QString m_folder;
    Clothes m_clothes;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace tests

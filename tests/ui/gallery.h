// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/language.h"

#include <QSize>
#include <QString>
#include <QStringList>

class QWidget;

namespace tests {

/// How a picture of the gallery looks: theme, language and size of letters of the spec's current data row. Holds for
/// the application while it lives.
class Look
{
public:
    /// The rows of every picture; call in a spec's _data().
    static void rows();

    Look();
    ~Look();
    Look(const Look &) = delete;
    Look &operator=(const Look &) = delete;

    ui::Language language() const { return m_language; }
    /// Of the window, logical.
    QSize size() const { return m_size; }
    /// Under gallery/ in the working folder, named after the row; true where it was written.
    bool save(QWidget &widget, const QString &name) const;

private:
    ui::Language m_language = ui::Language::Vietnamese;
    QSize m_size;
};

/// Words that are cut: buttons and labels that can be seen and are narrower than their text.
QStringList cut(const QWidget &root);
/// Fields whose value the wheel changes.
QStringList turnedByTheWheel(const QWidget &root);
/// Widgets below root that take the focus and have no name for a screen reader.
QStringList unnamed(const QWidget &root);

} // namespace tests

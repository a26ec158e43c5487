// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/appraisal.h"
#include "ui/scoring/scoring_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QString>

#include <memory>

namespace tests {

/// A person at the page of marks of a dossier, at 1.1 of Sở Công Thương.
struct ScoringSeat
{
    ui::Desk desk;
    std::unique_ptr<ui::ScoringPage> page;

    explicit ScoringSeat(const QString &folder, const QString &person = Appraisal::Reviewer,
                         ui::Language language = ui::Language::Vietnamese);

    template <class Child>
    Child *child(const char *name) const
    {
        auto *found = page->findChild<Child *>(QString::fromLatin1(name));
        if (found == nullptr) {
            qFatal("no %s", name);
        }
        return found;
    }
    void at(const QString &component, const QString &agency = Appraisal::Agency) const;
    QLineEdit *points() const { return child<QLineEdit>("points"); }
    QListView *marks() const { return child<QListView>("marks"); }
    QString text(const char *label) const { return child<QLabel>(label)->text(); }
    /// What the person's own body says there.
    core::Mark mark(const QString &component, const QString &agency = Appraisal::Agency) const;
    /// Takes that body's marks of these components away.
    void clear(const QString &agency, const QStringList &components);
};

} // namespace tests

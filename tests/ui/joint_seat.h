// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/standings.h"
#include "ui/joint/agenda_model.h"
#include "ui/joint/joint_page.h"

#include <QLabel>
#include <QListView>
#include <QString>
#include <QTest>

#include <memory>

namespace tests {

// Who leads each body of the sample.
inline const QString BdvChair = QStringLiteral("Bàn Văn Sơn");
inline const QString SnvChair = QStringLiteral("Trần Đình Phúc");

/// A person at the page of the session of a dossier.
struct JointSeat
{
    ui::Desk desk;
    std::unique_ptr<ui::JointPage> page;

    explicit JointSeat(const QString &folder, const QString &person = BdvChair,
                       ui::Language language = ui::Language::Vietnamese);
    /// A second chair at the same table.
    JointSeat(JointSeat &beside, const QString &person);

    template <class Child>
    Child *child(const QString &name) const
    {
        auto *found = page->findChild<Child *>(name);
        if (found == nullptr) {
            qFatal("no %s", qPrintable(name));
        }
        return found;
    }
    QListView *list() const { return child<QListView>(QStringLiteral("agenda")); }
    void at(const QString &agency, const QString &component, const QString &document = {}) const;
    QString text(const char *label) const { return child<QLabel>(QString::fromLatin1(label))->text(); }
    QString consequence() const { return child<QLabel>(QStringLiteral("consequence"))->accessibleName(); }
    QString confirmed(int body) const;
    QString problem() const { return text("problem"); }
    /// Of the item that is chosen, as the list has it.
    ui::AgendaLine line() const
    {
        return list()->currentIndex().data(ui::AgendaModel::LineRole).value<ui::AgendaLine>();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// Agrees on the current item with that key's value; 0: with what is typed.
    bool agree(int adopting, const QString &reason);
    /// Does it at the desk, without the page.
    bool enact(const ui::Act &act);
    /// The first document on which the bodies differ.
    QString firstDocument(const QString &agency) const;
    core::Standing standing(const QString &agency) const;

private:
    void showPage() const;
};

} // namespace tests

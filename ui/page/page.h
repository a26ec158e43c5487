// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/page/place.h"
#include "ui/print/paper.h"
#include "ui/words/language.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace ui {

/// What every page works with. The desk outlives the pages.
struct Means
{
    Desk &desk;
    Language language;
};

/// A page of the window. It owns its models and connections and shows the desk's latest snapshot, which it is handed
/// only while it can be seen.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const Means &means, QWidget *parent = nullptr);

    /// Of the desk, each time there is a newer one; specs hand over their own.
    void showSnapshot(SnapshotPointer snapshot);

    /// Shows that point as soon as the page is seen; what the place leaves empty stays as it is.
    virtual void goTo(const Place & /*place*/) { }
    /// Saves what is being entered, or keeps it as a draft; the person stays.
    virtual void keep() { }
    /// The same where somebody else may sit down next.
    virtual void handOver() { keep(); }
    /// The point that is shown now.
    virtual Place place() const = 0;
    /// What the page puts on paper, its title and body; the rest is the same for all.
    virtual Paper paper() const = 0;
    /// This page's own keys in a line: "↑ ↓ mục · Enter lưu".
    virtual QString keys() const { return {}; }

Q_SIGNALS:
    /// The person wants to be there, on whatever page it is.
    void placeWanted(const ui::Place &place);
    /// place() is another one now, or keys() is.
    void placeChanged();

protected:
    /// The page as of now: while it is shown, or the first time after it was hidden.
    virtual void present(const core::Snapshot &snapshot) = 0;
    void showEvent(QShowEvent *event) override;

    Desk &desk() const { return m_desk; }
    Language language() const { return m_language; }
    QString word(const Phrase &phrase) const { return phrase.in(m_language); }
    /// nullptr while no dossier is open.
    const SnapshotPointer &snapshot() const { return m_snapshot; }

    /// Margins, a title and room for tools beside it; what the page holds goes below.
    struct Column
    {
        QLabel *title;
        QBoxLayout *tools;
        QBoxLayout *below;
    };
    Column makeColumn();

private:
    Desk &m_desk;
    Language m_language;
    SnapshotPointer m_snapshot;
    bool m_presented = true;
};

} // namespace ui

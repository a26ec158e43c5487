// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/words/language.h"

#include <QStringList>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;

namespace ui {

/// One kind of act on the agencies that are chosen. Says why where the person may not do it now.
class AgencyPanel : public QWidget
{
    Q_OBJECT

public:
    AgencyPanel(core::Verb verb, Language language, QWidget *parent = nullptr);

    /// agencies: codes, at least one.
    void present(SnapshotPointer snapshot, QStringList agencies);
    /// It was done: what was filled in for it goes.
    void forget();

Q_SIGNALS:
    void wanted(const ui::Act &act);

protected:
    using Making = std::function<core::Checked<std::vector<core::Command>>(
        const core::Round &whole, const core::Person &actor, const QString &agency)>;

    /// There is something else to show, or something was filled in.
    virtual void refresh() = 0;

    QString word(const Phrase &phrase) const { return phrase.in(m_language); }
    Language language() const { return m_language; }
    const core::Snapshot &snapshot() const { return *m_snapshot; }
    const QStringList &agencies() const { return m_agencies; }
    /// Of the chosen agencies.
    std::vector<const core::Sheet *> sheets() const;
    /// May the person do it to all of them now?
    bool may() const;
    QString reason() const;

    QBoxLayout *column() const { return m_column; }
    void addReason();
    QComboBox *choice(const Phrase &name, const QString &object);
    QLabel *note(const QString &object);
    /// One act of many commands: all agencies or none.
    Act forEach(Making make) const;

private:
    core::Verb m_verb;
    Language m_language;
    SnapshotPointer m_snapshot;
    QStringList m_agencies;
    QBoxLayout *m_column;
    QLabel *m_refusal;
    QLineEdit *m_reason = nullptr;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/snapshot.h"
#include "ui/journal/journal_rows.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui {

/// Which lines of the journal are wanted: words, and one person, kind of act or agency.
class JournalFilter : public QWidget
{
    Q_OBJECT

public:
    explicit JournalFilter(Language language, QWidget *parent = nullptr);

    /// Whom and what there is to choose from; what is chosen stays where it still is.
    void show(const core::Snapshot &snapshot, const JournalRows &rows);
    /// The order is left as it is by default.
    JournalQuery query() const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    QComboBox *choice(const Phrase &name, const QString &object);
    static void refill(QComboBox &box, const QString &all, const std::vector<std::pair<QString, QVariant>> &choices);

    Language m_language;
    QLineEdit *m_words = nullptr;
    QComboBox *m_who = nullptr;
    QComboBox *m_what = nullptr;
    QComboBox *m_agency = nullptr;
};

} // namespace ui

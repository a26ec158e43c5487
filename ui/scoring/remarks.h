// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/language.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace ui {

/// The words beside a mark: when it is not applicable, what the agency explains, and the reviewer's own note.
class Remarks : public QWidget
{
    Q_OBJECT

public:
    explicit Remarks(Language language, QWidget *parent);

    /// Either may be empty.
    void show(const QString &naWhen, const QString &explanation);
    void setNote(const QString &note, bool editable);
    QString note() const;
    void focusNote();

Q_SIGNALS:
    void edited();

private:
    QLabel *m_naWhen = nullptr;
    QLabel *m_explanationName = nullptr;
    QLabel *m_explanation = nullptr;
    QLabel *m_noteName = nullptr;
    QPlainTextEdit *m_note = nullptr;
};

} // namespace ui

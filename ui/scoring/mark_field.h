// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mark.h"
#include "ui/look/chip.h"
#include "ui/words/language.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace ui {

class NumberEdit;

/// The mark itself: its points in large figures and whose they are; scored, not applicable or abstained; and how far
/// the disk has it.
class MarkField : public QWidget
{
    Q_OBJECT

public:
    explicit MarkField(Language language, QWidget *parent);

    /// What stands around the points.
    struct Words
    {
        QString whose, range, self;
        QColor ink; ///< of whose
        bool mayBeNotApplicable = false, mayAbstain = false;
    };
    void describe(const Words &words);
    /// As if nobody had typed it.
    void show(core::MarkState state, const QString &points, bool editable);

    core::MarkState state() const;
    /// As by a click on it.
    void choose(core::MarkState state);
    /// Goes round the states that are allowed.
    void chooseNext();
    QString points() const;
    void setPoints(const QString &points);
    /// What would be saved if nothing is typed.
    void suggest(const QString &points);
    /// Types into the points from anywhere, over what stood there.
    void type(const QString &text);
    void focusPoints();
    /// On the state that is chosen: where nothing is scored there is no other field.
    void focusState();
    bool pointsHaveFocus() const;
    /// "đang lưu", "✓ Đã lưu 10:42:07"; empty for nothing.
    void say(const QString &words, Tone tone);

Q_SIGNALS:
    void edited();
    void finished();

private:
    void build();
    void buildStates();

    Language m_language;
    QLabel *m_whose = nullptr;
    NumberEdit *m_points = nullptr;
    QLabel *m_range = nullptr;
    QLabel *m_self = nullptr;
    QLabel *m_saved = nullptr;
    QButtonGroup *m_states = nullptr;
};

} // namespace ui

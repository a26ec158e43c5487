// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dossier/settle_verbs.h"
#include "ui/joint/matter_words.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;

namespace ui {

class AgreedRow;
class CardHead;
class ConfirmationBoxes;
class ScoreScale;
class SoftLabel;
class SourceRows;

/// One item of the session: what each source gave and why, what is to be agreed, what would follow, who has confirmed.
///
/// Changes nothing by itself: whoever owns it settles what the requests say.
class JointCard : public QWidget
{
    Q_OBJECT

public:
    explicit JointCard(Language language, QWidget *parent = nullptr);

    /// What was typed on the same item stays.
    void show(std::shared_ptr<const core::Snapshot> snapshot, const AgendaLine &line, const QString &position);
    void setTimes(const Times &times);
    /// Letters for a projector.
    void setEnlarged(bool enlarged);

    /// The item that is shown; nullptr before the first.
    const Matter *matter() const { return m_matter.get(); }
    const AgendaItem &item() const { return m_item; }
    /// Something differs from what stood when the person began.
    bool isDirty() const;
    const Seen &seen() const { return m_seen; }
    /// Somebody else agreed on it meanwhile.
    bool collides() const;

    /// What the fields say; why it cannot be asked for yet.
    [[nodiscard]] core::Result<core::MarkSettlement> mark() const;
    [[nodiscard]] core::Result<core::VerdictSettlement> verdict() const;

    /// What was typed is what stands by now.
    void forget();
    /// Value and reason as they are in the fields, and into them again; what stands stays what they are compared with.
    QString typed() const;
    void retype(const QString &typed);
    bool adopt(int number);
    /// The numbers that adopt something now: "1 2"; empty where none does.
    QString adoptKeys() const;
    void focusReason();
    void focusValue();

Q_SIGNALS:
    void edited();

private:
    void build();
    QWidget *buildConflict();
    void layOut();
    void dress();
    void showStanding();
    void showScale();
    void showConsequence();
    void showConflict();
    void giveWay();
    void insist();
    MatterWords words() const { return {*m_matter, m_language, palette()}; }
    QString word(const Phrase &phrase) const { return phrase.in(m_language); }

    Language m_language;
    bool m_isEnlarged = false;
    std::shared_ptr<const Matter> m_matter;
    AgendaItem m_item;
    Seen m_seen;
    Times m_times;
    QString m_shown;      ///< value and reason as they were
    int m_previewed = -1; ///< key of the value that is looked at

    CardHead *m_head = nullptr;
    SoftLabel *m_notice = nullptr;
    ScoreScale *m_scale = nullptr;
    SourceRows *m_sources = nullptr;
    AgreedRow *m_agreed = nullptr;
    SoftLabel *m_consequence = nullptr, *m_raised = nullptr;
    QWidget *m_conflict = nullptr;
    SoftLabel *m_collision = nullptr;
    QLabel *m_reasonName = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    ConfirmationBoxes *m_confirmed = nullptr;
    SoftLabel *m_reserved = nullptr;
};

} // namespace ui

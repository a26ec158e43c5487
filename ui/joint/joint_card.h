// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dossier/settle_verbs.h"
#include "core/dossier/snapshot.h"
#include "ui/joint/agenda.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class NumberEdit;
class ScoreScale;

/// One item of the session: what each source gave and why, what is to be agreed, what would follow, who has confirmed.
///
/// Changes nothing by itself: whoever owns it settles what the requests say.
class JointCard : public QWidget
{
    Q_OBJECT

public:
    explicit JointCard(Language language, QWidget *parent = nullptr);

    /// What was typed on the same item stays.
    void show(std::shared_ptr<const core::Snapshot> snapshot, const AgendaItem &item);
    /// What was typed is what stands by now.
    void forget() { m_shown = typed(); }
    const AgendaItem &item() const { return m_item; }
    /// Something differs from what stands.
    bool isDirty() const;

    bool isVerdict() const { return !m_item.document.isEmpty(); }
    bool isWholeSheet() const { return m_item.component < 0; }
    /// What the fields say; why it cannot be asked for yet.
    [[nodiscard]] core::Result<core::MarkSettlement> mark() const;
    [[nodiscard]] core::Result<core::VerdictSettlement> verdict() const;

    /// Takes the value of that body, counted from 1; one beyond the last is "not applicable".
    bool adopt(int number);
    void focusReason();
    void focusValue();

Q_SIGNALS:
    void edited();

private:
    struct Value
    {
        core::Mark mark;
        std::optional<core::Verdict> verdict;
        bool operator==(const Value &) const = default;
    };

    QString typed() const;
    void build();
    QWidget *buildAgreed();
    void showSources();
    void addSource(int row, const QString &name, const QColor &color, const QString &value, const QString &words);
    void showScale();
    void showChoices();
    void showStanding();
    void showConfirmations(const core::Settlement *settlement);
    void showConsequence();
    void choose(const Value &value);
    std::optional<Value> chosen() const;
    std::optional<Value> valueOf(int body) const;
    QString textOf(const Value &value) const;
    core::Standing standingWith(const Value &value) const;
    QString standingText(const core::Standing &standing) const;
    const core::Round &round() const { return m_snapshot->round; }
    const core::Sheet &sheet() const;
    const core::Component &component() const;
    const core::Citation *citation() const;
    QString word(const Phrase &phrase) const { return phrase.in(m_language); }

    Language m_language;
    std::shared_ptr<const core::Snapshot> m_snapshot;
    AgendaItem m_item;
    bool m_mayAgree = false;
    bool m_notApplicable = false; ///< chosen
    std::optional<core::Verdict> m_verdict;
    QString m_shown; ///< value and reason as they were

    QLabel *m_about = nullptr;
    QLabel *m_title = nullptr;
    ScoreScale *m_scale = nullptr;
    QWidget *m_sources = nullptr;
    QGridLayout *m_grid = nullptr;
    QWidget *m_agreed = nullptr;
    NumberEdit *m_points = nullptr;
    QLabel *m_word = nullptr; ///< the chosen value where it is no number
    QHBoxLayout *m_choices = nullptr;
    QLabel *m_consequence = nullptr;
    QLabel *m_reasonName = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QLabel *m_confirmed = nullptr;
};

} // namespace ui

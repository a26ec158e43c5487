// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/joint/matter.h"

#include <QHash>
#include <QPalette>

namespace ui {

/// What one source says on an item.
struct SourceLine
{
    int body = -1; ///< position; -1: the agency itself
    QString name;  ///< "▲ Sở Nội vụ"
    QString value;
    QString inputs; ///< "3/4 phần, còn thiếu: …"
    QString reason;
};

/// A sentence for a SoftLabel; plain is what a screen reader is told.
struct Sentence
{
    QString rich, plain;
    Tone tone = Tone::Quiet;
};

/// When each body's word was given, by its code, where that is known.
using Times = QHash<QString, core::Instant>;

/// What the card says about an item, in one language.
class MatterWords
{
public:
    MatterWords(const Matter &matter, Language language, QPalette palette)
        : m_matter(matter), m_language(language), m_palette(std::move(palette))
    { }

    QString about() const; ///< agency, component, its maximum and rule
    QString title() const;
    QString text(const Matter::Value &value) const; ///< "1,50", "Không phát sinh", "Hợp lệ"
    std::vector<SourceLine> sources() const;

    /// Total, class and rank that would follow from the value, and what each body's would do instead.
    Sentence consequence(const std::optional<Matter::Value> &value, bool previewed) const;
    /// The same of a whole sheet as it stands.
    Sentence wholeSheet() const;
    /// Each body's word, or its substitute's.
    std::vector<std::pair<int, Sentence>> confirmations(const Times &times) const;
    /// What is to be known before a value is chosen: the marks changed, nobody is asked. Empty: nothing.
    Sentence notice() const;
    /// What such a value asks for beside a reason. Empty: nothing.
    Sentence raised(const std::optional<Matter::Value> &value) const;
    /// The bodies whose word is missing and which the viewer may give: "SNV".
    QStringList speaksFor() const;
    /// The bodies whose word is missing.
    QStringList missing() const;

    /// The opinions that bodies keep beside what was agreed. Empty: none.
    Sentence reservations() const;
    QString reservationOf(const QString &body) const;
    /// The body for which the viewer may keep another opinion; empty: none.
    QString mayReserve() const;

private:
    QString in(const Phrase &phrase) const { return phrase.in(m_language); }
    QString number(const std::optional<core::Points> &value) const;
    SourceLine lineOf(const core::Body &body) const;
    QString inputsOf(const core::MarkText *text) const;
    QString className(const core::Standing &standing) const;
    QString gateWords(const core::Standing &standing) const;
    void addProvision(bool isProvisional, QStringList &plain, QStringList &rich) const;
    QString instead(const Matter::Value &value, const core::Standing &standing, bool ranked) const;
    Sentence now(const core::Standing &standing, bool decides) const;
    Sentence confirmation(const core::Body &body, const Times &times) const;
    QString personName(int number) const;

    const Matter &m_matter;
    Language m_language;
    QPalette m_palette;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/joint/matter_words.h"

#include <QWidget>

#include <memory>
#include <optional>

class QBoxLayout;
class QLabel;
class QMenu;

namespace ui {

class AgreedField;

/// What is to be agreed: the value, large, and the keys that take it from a body.
class AgreedRow : public QWidget
{
    Q_OBJECT

public:
    explicit AgreedRow(Language language, QWidget *parent = nullptr);

    void show(std::shared_ptr<const Matter> matter);
    void choose(const std::optional<Matter::Value> &value);
    /// Empty too where what is typed is no points, or too many.
    std::optional<Matter::Value> chosen() const;
    /// What stands in it, for comparing and for typing it again.
    QString typed() const;
    void retype(const QString &typed);
    QString typedPoints() const;

    /// Takes the value of that body, counted from 1; one beyond the last is "not applicable" or, of a document, opens
    /// the verdicts that no body gave.
    bool adopt(int number);
    /// The numbers that adopt something now: "1 2".
    QString keys() const;
    std::optional<Matter::Value> offered(int number) const;
    void focusValue();
    /// The name is as wide as those above it.
    void dress(const QFont &words, const QFont &figures, int nameWidth);

Q_SIGNALS:
    void edited();
    /// A key that would take it is looked at; -1: no longer.
    void previewed(int number);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showChoices();
    void addChoice(int number, const QString &words, const QString &value);
    void addOtherVerdicts(int number);
    void showWord();
    QString word(const Phrase &phrase) const { return phrase.in(m_language); }

    Language m_language;
    std::shared_ptr<const Matter> m_matter;
    std::optional<Matter::Value> m_word; ///< chosen and no number
    QLabel *m_name = nullptr;
    AgreedField *m_field = nullptr;
    QBoxLayout *m_line = nullptr;
    QBoxLayout *m_choices = nullptr;
    QMenu *m_others = nullptr; ///< of the document's verdicts
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/criteria_set.h"
#include "core/model/inputs.h"
#include "core/scoring/rules.h"
#include "ui/words/language.h"

#include <QWidget>

#include <functional>

class QAbstractButton;
class QBoxLayout;
class QButtonGroup;
class QLabel;

namespace ui {

class NumberEdit;
struct RuleLevel;

constexpr QStringView NotSent = u"-"; ///< typed where there is no date

/// What a rule asks for: fields, levels or parts, for each of the fourteen kinds.
class RuleInputs : public QWidget
{
    Q_OBJECT

public:
    explicit RuleInputs(Language language, QWidget *parent = nullptr);

    /// Builds the fields and fills them in; dates typed without a year are in that of the terms.
    void show(const core::Component &component, const core::RuleTerms &terms, const core::Inputs &inputs);
    /// Other inputs in the same fields.
    void fill(const core::Inputs &inputs);
    void setEditable(bool editable);

    /// What stands in the fields; monostate where nothing does; what is wrong or still missing.
    [[nodiscard]] core::Checked<core::Inputs> inputs() const;

    /// The fields as they are, right or wrong, for a draft; and back.
    QString typed() const;
    void retype(const QString &typed);

    /// Picks the level of that number, counted from 1; false where the rule has none such.
    bool pick(int level);
    /// The fields say themselves what each earns.
    bool saysItAll() const { return m_choices != nullptr; }
    /// The first field; nullptr where the rule asks for nothing.
    QWidget *firstField() const { return m_fields.empty() ? nullptr : m_fields.front(); }

Q_SIGNALS:
    void edited();
    /// An edit that is whole: a level picked, a part ticked, a field left.
    void finished();

private:
    struct Maker;
    struct Filler;
    NumberEdit *addField(const QString &label, int kind, const QString &hint = {});
    void addChoices(const std::vector<RuleLevel> &levels, bool several);
    QAbstractButton *addChoice(const RuleLevel &level, bool several);
    void layOutFields();
    void orderFields();
    void clear();

    /// A field with the words before it.
    struct Named
    {
        QLabel *name = nullptr;
        NumberEdit *edit = nullptr;
        QLabel *hint = nullptr;
    };

    Language m_language;
    core::Rule m_rule;
    int m_year = 0;
    QBoxLayout *m_column = nullptr;
    QButtonGroup *m_choices = nullptr;
    std::vector<QWidget *> m_fields;
    std::vector<NumberEdit *> m_edits;
    std::vector<Named> m_named;
    std::function<QString()> m_text; ///< the inputs as JSON, empty where nothing is entered
    bool m_touched = false;          ///< a part was ticked or cleared: no part at all is an answer then
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria_paper.h"

#include "ui/criteria/criteria_words.h"
#include "ui/words/number_words.h"
#include "ui/words/rule_words.h"

namespace ui {

namespace {

class Maker
{
public:
    Maker(const core::CriteriaSet &set, Language language) : m_set(set), m_language(language) { }

    PaperTable components(int group) const
    {
        PaperTable table;
        table.columns = titles({{u"Mã", u"Code"},
                                {u"Nội dung", u"Title"},
                                {u"Tối đa", u"Maximum"},
                                {u"Khối", u"Groups"},
                                {u"Cách tính điểm", u"Scoring rule"},
                                {u"Tài liệu kiểm chứng", u"Evidence"}});
        table.right = {false, false, true, false, false, false};
        int criterion = -1;
        for (const core::Component &component : m_set.components) {
            if (group >= 0 && !component.appliesTo(group)) {
                continue;
            }
            if (component.criterion != criterion && !component.isBonus()) {
                criterion = component.criterion;
                const core::Criterion &head = m_set.criteria[static_cast<std::size_t>(criterion)];
                table.rows.push_back({head.code, head.title.toUpper(), number(head.maximum), {}, {}, {}});
            }
            table.rows.push_back(rowOf(component));
        }
        return table;
    }

    PaperTable gates() const
    {
        PaperTable table;
        table.title = in({u"Điều kiện khống chế", u"Limiting conditions"});
        table.columns = titles({{u"Mã", u"Code"}, {u"Điều kiện", u"Condition"}, {u"Khi đó", u"Then"}});
        table.right.assign(3, false);
        for (const core::Gate &gate : m_set.gates) {
            table.rows.push_back({gate.code, gate.label, capWords(m_set, gate, m_language)});
        }
        return table;
    }

    PaperTable bands() const
    {
        PaperTable table;
        table.title = in({u"Xếp loại", u"Classes"});
        table.columns = titles({{u"Xếp loại", u"Class"}, {u"Tổng điểm", u"Total"}});
        table.right.assign(2, false);
        for (const core::Band &band : m_set.bands) {
            table.rows.push_back({band.label, bandWords(m_set, band, m_language)});
        }
        return table;
    }

private:
    QString in(const Phrase &phrase) const { return phrase.in(m_language); }
    QString number(core::Points value) const { return points(value, m_set.decimals); }

    QStringList titles(std::initializer_list<Phrase> phrases) const
    {
        QStringList titles;
        for (const Phrase &phrase : phrases) {
            titles.append(in(phrase));
        }
        return titles;
    }

    QStringList rowOf(const core::Component &component) const
    {
        QStringList rule = ruleLines(component, m_set.decimals, m_language);
        rule.append(notApplicableWords(component, m_language));
        rule.removeAll(QString());
        return {component.code,
                component.title,
                number(component.maximum),
                groupCodes(m_set, component).join(QStringLiteral(", ")),
                rule.join(u'\n'),
                evidenceWords(component, m_language).join(u'\n')};
    }

    const core::CriteriaSet &m_set;
    Language m_language;
};

} // namespace

std::vector<PaperTable> criteriaTables(const core::CriteriaSet &set, int group, Language language)
{
    const Maker maker(set, language);
    return {maker.components(group), maker.gates(), maker.bands()};
}

} // namespace ui

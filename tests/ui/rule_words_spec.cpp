// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_round.h"
#include "tests/support/spec.h"
#include "ui/words/rule_words.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::Language;

/// Rules in words, as the criteria page shows them.
class RuleWordsSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEveryRuleOfTheSampleInBothLanguages()
    {
        QSet<qsizetype> kinds;
        for (const core::Component &component : tests::sampleSet()->components) {
            kinds.insert(static_cast<qsizetype>(component.rule.index()));
            const QStringList vietnamese = ui::ruleLines(component, 2, Language::Vietnamese);
            QVERIFY2(!vietnamese.isEmpty(), qPrintable(component.code));
            QCOMPARE(ui::ruleLines(component, 2, Language::English).size(), vietnamese.size());
            QVERIFY(ui::ruleName(component.rule, Language::Vietnamese)
                    != ui::ruleName(component.rule, Language::English));
        }
        QVERIFY2(kinds.size() >= 12, qPrintable(QString::number(kinds.size())));
    }

    void writesNumbersAndDaysAsVietnamDoes()
    {
        const auto lines = [](const QString &code) {
            const auto set = tests::sampleSet();
            return ui::ruleLines(set->components[static_cast<std::size_t>(set->component(code))], 2,
                                 Language::Vietnamese);
        };
        QCOMPARE(lines(u"1.1"_s),
                 QStringList({u"Đến hết ngày 15/02: 2,00"_s, u"Đến hết ngày 31/03: 1,00"_s, u"Sau đó: 0,00"_s}));
        QVERIFY(lines(u"8.1"_s).front().contains(u"hạn 15/06"_s));
        QVERIFY(lines(u"9.2"_s).back().startsWith(u"Lệch hơn: "_s));
    }
};

CONGTAM_SPEC(RuleWordsSpec)

#include "rule_words_spec.moc"

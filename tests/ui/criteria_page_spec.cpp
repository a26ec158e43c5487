// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_round.h"
#include "tests/support/spec.h"
#include "tests/ui/widget_checks.h"
#include "ui/criteria/criteria_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace Qt::StringLiterals;

/// The criteria set, to be read.
class CriteriaPageSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void showsWhatIsExpectedOfAComponent()
    {
        const Shown shown;
        shown.page->goTo({ui::PageKind::Criteria, {}, u"4.2a"_s, {}, ui::Only::All});
        const QString text = shown.detail();
        QVERIFY2(text.contains(u"Điểm tối đa 4,00"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Không phát sinh thì không tính vào tổng"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Tài liệu kiểm chứng: "_s), qPrintable(text));
    }

    void findsWithoutMarks()
    {
        const Shown shown;
        const int all = shown.components();
        QTest::keyClicks(shown.page->findChild<QLineEdit *>(u"criteriaWords"_s), u"khieu nai"_s);
        const int found = shown.components();
        QVERIFY2(found > 0 && found < all / 2, qPrintable(QString::number(found)));
        QCOMPARE(shown.page->findChild<QLabel *>(u"count"_s)->text(), u"%1 tiêu chí thành phần"_s.arg(found));
        QTest::keyClicks(shown.page->findChild<QLineEdit *>(u"criteriaWords"_s), u" zzz"_s);
        QCOMPARE(shown.components(), 0);
        QVERIFY(shown.detail().contains(u"Không có dòng nào khớp"_s));
    }

    void showsOneGroupOnly()
    {
        const Shown shown;
        shown.page->findChild<QComboBox *>(u"groups"_s)->setCurrentIndex(1);
        QCOMPARE(shown.components(), 42);
    }

    void saysWhatLimitsAClass()
    {
        const Shown shown;
        auto *tree = shown.page->findChild<QTreeWidget *>(u"criteria"_s);
        tree->setCurrentItem(tree->findItems(u"G5"_s, Qt::MatchExactly | Qt::MatchRecursive).front());
        QVERIFY2(shown.detail().contains(u"dưới 80 %"_s), qPrintable(shown.detail()));
        QVERIFY2(shown.detail().contains(u"cao nhất là Khá"_s), qPrintable(shown.detail()));
    }

    void namesEverythingThatTakesFocus() { QCOMPARE(tests::unnamed(*Shown().page), QStringList()); }

private:
    struct Shown
    {
        ui::Desk desk;
        std::unique_ptr<ui::CriteriaPage> page;

        explicit Shown(ui::Language language = ui::Language::Vietnamese)
            : page(std::make_unique<ui::CriteriaPage>(ui::Means{desk, language}))
        {
            page->resize(1280, 684);
            page->showSnapshot(
                std::make_shared<const core::Snapshot>(core::Snapshot{{}, {}, tests::blankRound().round()}));
            page->show();
        }
        QString detail() const { return page->findChild<QPlainTextEdit *>(u"rule"_s)->toPlainText(); }
        int components() const
        {
            int count = 0;
            auto *tree = page->findChild<QTreeWidget *>(u"criteria"_s);
            for (QTreeWidgetItemIterator at(tree, QTreeWidgetItemIterator::NotHidden); *at != nullptr; ++at) {
                const bool shown = (*at)->parent() != nullptr && !(*at)->parent()->isHidden();
                count += shown && (*at)->data(0, Qt::UserRole).isValid() ? 1 : 0;
            }
            return count;
        }
    };
};

CONGTAM_SPEC(CriteriaPageSpec)

#include "criteria_page_spec.moc"

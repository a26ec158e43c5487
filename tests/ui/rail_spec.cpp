// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_stands.h"
#include "tests/support/spec.h"
#include "tests/ui/appraisal.h"
#include "ui/shell/rail.h"
#include "ui/shell/rail_badge.h"

#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// How much there is to do stands at each page's icon.
class RailSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void countsWhatTheReviewerHasToMark()
    {
        const tests::Appraisal appraisal;
        const ui::PageCounts counts = countsOf(appraisal.folder(), tests::Appraisal::Reviewer);
        QCOMPARE(counts.at(at(ui::PageKind::Scoring)), 5);
        QCOMPARE(counts.at(at(ui::PageKind::Joint)), 0); // nothing of the other body
    }

    void countsWhatIsOpenInTheSession()
    {
        const QTemporaryDir folder;
        const QString sample = folder.filePath(u"s.congtam"_s);
        tests::copySample(core::SampleStage::JointOpen, sample);
        const ui::PageCounts counts = countsOf(sample, u"Bàn Văn Sơn"_s);
        QCOMPARE(counts.at(at(ui::PageKind::Joint)), 7);
        QCOMPARE(counts.at(at(ui::PageKind::Scoring)), 0);
    }

    void showsCountsAndSaysThem()
    {
        ui::Rail rail(ui::Language::Vietnamese);
        rail.show();
        ui::PageCounts counts{};
        counts.at(at(ui::PageKind::Scoring)) = 812;
        counts.at(at(ui::PageKind::Joint)) = 7;
        rail.showCounts(counts);
        const QToolButton &scoring = buttonOf(rail, ui::PageKind::Scoring);
        const QToolButton &joint = buttonOf(rail, ui::PageKind::Joint);
        QCOMPARE(badgeOf(scoring).text(), u"99+"_s);
        QVERIFY(badgeOf(joint).isVisible());
        QVERIFY(joint.rect().contains(badgeOf(joint).geometry()));
        QCOMPARE(joint.accessibleName(), u"Họp, 7 việc"_s);
        QVERIFY(!badgeOf(buttonOf(rail, ui::PageKind::Journal)).isVisible());
        rail.showCounts({});
        QVERIFY(!badgeOf(joint).isVisible());
        QCOMPARE(joint.accessibleName(), u"Họp"_s);
    }

private:
    static std::size_t at(ui::PageKind page) { return static_cast<std::size_t>(page); }

    static ui::PageCounts countsOf(const QString &folder, const QString &person)
    {
        const auto dossier = std::move(core::Dossier::open(folder).value());
        return ui::countsOf(*dossier->snapshot(dossier->person(person).value()));
    }

    static QToolButton &buttonOf(const ui::Rail &rail, ui::PageKind page)
    {
        const QList<QAction *> actions = rail.actions();
        return *qobject_cast<QToolButton *>(rail.widgetForAction(actions.at(static_cast<int>(page))));
    }

    static ui::RailBadge &badgeOf(const QToolButton &button) { return *button.findChild<ui::RailBadge *>(); }
};

CONGTAM_SPEC(RailSpec)

#include "rail_spec.moc"

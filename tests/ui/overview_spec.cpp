// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spec.h"
#include "tests/ui/appraisal.h"
#include "tests/ui/gallery.h"
#include "ui/agencies/agencies_model.h"
#include "ui/agencies/agencies_page.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/progress_model.h"
#include "ui/scoring/scoring_model.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

/// The first page: what is next, for each role, and the step to the next phase.
class OverviewSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void obeyTheModelsTheRulesOfModels()
    {
        const Seat seat(m_appraisal.folder());
        ui::ProgressModel progress(ui::Language::Vietnamese);
        ui::AgenciesModel agencies(ui::Language::Vietnamese);
        const QAbstractItemModelTester first(&progress);
        const QAbstractItemModelTester second(&agencies);
        progress.show(seat.overview().progress);
        agencies.show(*seat.desk.snapshot());
        agencies.sort(ui::AgenciesModel::Name);
        QCOMPARE(agencies.index(0, ui::AgenciesModel::Name).data().toString(), u"Ban Dân tộc tỉnh"_s);
        QCOMPARE(progress.rowCount(), 35);
    }

    void countsAsManyAsTheListItOpens()
    {
        const Seat seat(m_appraisal.folder());
        const ui::Overview overview = seat.overview();
        QCOMPARE(overview.work.front().count, 5);
        QCOMPARE(overview.work.front().text, u"mục chưa chấm của Sở Công Thương"_s);
        const ui::Place place = overview.work.front().place.value();
        QCOMPARE(place.page, ui::PageKind::Scoring);
        const Round &round = seat.desk.snapshot()->round;
        ui::ScoringModel model(ui::Language::Vietnamese);
        model.show(round, {ui::Walk::ByAgency, round.sheetOf(place.agency), round.source(u"SNV"), true, {}, {}});
        QCOMPARE(model.blanks(), 5);
    }

    void tellsOfTheOtherBodyOnlyWhetherItHasCommitted()
    {
        const Seat seat(m_appraisal.folder());
        QStringList said;
        for (const ui::WorkLine &line : seat.overview().work) {
            said.append(line.text);
        }
        QVERIFY(said.join(u'|').contains(u"BDV: "_s));
        QVERIFY(!said.join(u'|').contains(u"của BDV"_s));
    }

    void listsWhatIsMissingForTheNextPhase()
    {
        const Seat seat(m_appraisal.folder(), u"Hoàng Thu Hà"_s);
        auto *missing = seat.page->findChild<QListWidget *>(u"missing"_s);
        QTRY_VERIFY(!seat.page->findChild<QPushButton *>(u"forward"_s)->isHidden());
        seat.page->findChild<QPushButton *>(u"forward"_s)->click();
        QTRY_VERIFY(missing->count() > 0);
        QSignalSpy wanted(seat.page.get(), &ui::Page::placeWanted);
        QTest::keyClick(missing, Qt::Key_Return);
        QTRY_COMPARE(wanted.size(), 1);
        QVERIFY2(!wanted.front().front().value<ui::Place>().agency.isEmpty(), qPrintable(missing->item(0)->text()));
    }

    void isDrawn_data() { tests::Look::rows(); }
    void isDrawn()
    {
        const tests::Look look;
        Seat seat(m_appraisal.folder(), tests::Appraisal::Reviewer, look.language());
        const QSize page = look.size() - QSize(84, 84);
        seat.page->resize(page);
        QTRY_VERIFY(seat.page->findChild<QListWidget *>(u"work"_s)->count() > 0);
        QVERIFY(look.save(*seat.page, u"overview reviewer"_s));
        QCOMPARE(tests::cut(*seat.page).join(u'\n'), QString());
        ui::AgenciesPage agencies({seat.desk, look.language()});
        agencies.resize(page);
        agencies.show();
        QVERIFY(look.save(agencies, u"agencies reviewer"_s));
        QCOMPARE(tests::cut(agencies).join(u'\n'), QString());
    }

    void goesBackOnlyWithAReason()
    {
        const Seat seat(m_appraisal.folder(), u"Hoàng Thu Hà"_s);
        auto *back = seat.page->findChild<QPushButton *>(u"back"_s);
        QTRY_VERIFY(!back->isHidden());
        back->click();
        QTRY_VERIFY(!seat.page->findChild<QListWidget *>(u"missing"_s)->isHidden());
        QCOMPARE(seat.desk.snapshot()->round.phase, Phase::Appraisal);
        seat.page->findChild<QLineEdit *>(u"backReason"_s)->setText(u"Bổ sung hồ sơ"_s);
        back->click();
        QTRY_COMPARE(seat.desk.snapshot()->round.phase, Phase::Intake);
    }

private:
    struct Seat
    {
        ui::Desk desk;
        std::unique_ptr<ui::OverviewPage> page;

        explicit Seat(const QString &folder, const QString &person = tests::Appraisal::Reviewer,
                      ui::Language language = ui::Language::Vietnamese)
        {
            const auto opened = desk.open(folder, person);
            if (!QTest::qWaitFor([&] { return desk.snapshot() != nullptr; }, 30'000)) {
                qFatal("not opened");
            }
            page = std::make_unique<ui::OverviewPage>(ui::Means{desk, language});
            page->show();
        }
        ui::Overview overview() const { return ui::overviewOf(*desk.snapshot(), ui::Language::Vietnamese); }
    };

    tests::Appraisal m_appraisal;
};

CONGTAM_SPEC(OverviewSpec)

#include "overview_spec.moc"

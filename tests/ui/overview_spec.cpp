// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier.h"
#include "core/dossier/mark_verbs.h"
#include "core/sample/sample.h"
#include "tests/support/spec.h"
#include "tests/ui/appraisal.h"
#include "ui/agencies/agencies_model.h"
#include "ui/agencies/agencies_page.h"
#include "ui/joint/agenda.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/progress_model.h"
#include "ui/overview/step_dialog.h"
#include "ui/scoring/scoring_model.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
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
        progress.show(seat.overview().progress, {});
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
        QVERIFY(seat.overview().subtitle.contains(u"Ban Dân vận Tỉnh ủy: chưa chốt điểm"_s));
        QVERIFY(!said.join(u'|').contains(u"BDV"_s));
    }

    void everyLineOpensAListOfAsManyRows_data()
    {
        QTest::addColumn<QString>("person");
        for (const QString &person : {u"Lý Văn Minh"_s, u"Trần Đình Phúc"_s, u"Hoàng Thu Hà"_s, u"Quản trị"_s}) {
            QTest::newRow(qPrintable(person)) << person;
        }
    }
    void everyLineOpensAListOfAsManyRows()
    {
        QFETCH(const QString, person);
        const Seat seat(m_appraisal.folder(), person);
        const ui::Overview overview = seat.overview();
        QVERIFY(overview.work.size() <= 5);
        for (const auto *lines : {&overview.work, &overview.checklist}) {
            for (const ui::WorkLine &line : *lines) {
                if (line.count > 0 && line.place->page == ui::PageKind::Overview) {
                    QCOMPARE(seat.rowsAt(*line.place), line.count);
                }
            }
        }
    }

    void isTheSameWhateverTheOtherBodyMarks()
    {
        const tests::Appraisal own;
        const auto dossier = std::move(Dossier::open(own.folder()).value());
        const Person reviewer = dossier->person(tests::Appraisal::Reviewer).value();
        const Person other = dossier->person(u"Ma Thị Liên"_s).value();
        const QStringList before = said(*dossier->snapshot(reviewer));
        const auto marked = dossier->enact([&](const Round &whole) {
            std::vector<MarkRow> rows;
            for (const auto &sheet : whole.sheets) {
                rows.push_back({sheet->agency, u"BDV"_s, u"1.5"_s, {}, {}});
            }
            return importMarks(whole, other, rows, {});
        });
        QVERIFY(marked && !marked->empty());
        QCOMPARE(said(*dossier->snapshot(reviewer)), before);
    }

    /// Whoever leads a body is to know of all that is left, as the secretary does.
    void countsTheSessionsItemsAsTheSessionListsThem_data()
    {
        QTest::addColumn<QString>("person");
        QTest::newRow("secretary") << u"Hoàng Thu Hà"_s;
        QTest::newRow("chair") << u"Bàn Văn Sơn"_s;
    }

    void countsTheSessionsItemsAsTheSessionListsThem()
    {
        QFETCH(const QString, person);
        const QTemporaryDir folder;
        QVERIFY(makeSample(folder.path() + u"/s.congtam"_s, SampleStage::JointOpen));
        const Seat seat(folder.path() + u"/s.congtam"_s, person);
        const Round &round = seat.desk.snapshot()->round;
        const ui::Agenda agenda = ui::agendaOf(round, seat.desk.snapshot()->viewer, ui::Language::Vietnamese);
        const auto rows = std::count_if(agenda.open.begin(), agenda.open.end(), [](const ui::AgendaLine &line) {
            return !line.heading && line.item.component >= 0;
        });
        const std::vector<ui::WorkLine> work = seat.overview().work;
        const auto open = std::find_if(work.begin(), work.end(), [](const ui::WorkLine &line) {
            return line.text.startsWith(u"mục còn ý kiến khác nhau"_s);
        });
        QVERIFY(open != work.end());
        QCOMPARE(open->count, static_cast<int>(rows));
        QCOMPARE(open->place->page, ui::PageKind::Joint);
        QCOMPARE(open->place->agency, u"H-BACHTHONG"_s); // heads the queue
        for (const ui::WorkLine &line : seat.overview().checklist) {
            QCOMPARE(static_cast<int>(line.rows.size()), line.count);
        }
    }

    void listsOnlyWhatIsAssigned()
    {
        const Seat seat(m_appraisal.folder(), u"Đặng Thị Nga"_s); // Sở Công Thương is Lý Văn Minh's
        QCOMPARE(seat.overview().work.front().text, u"Đã chấm xong phần được phân công"_s);
        const std::vector<ui::ProgressLine> progress = seat.overview().progress;
        QCOMPARE(progress.front().name, u"Sở Công Thương"_s);
        QCOMPARE(progress.front().people, u"L. V. Minh"_s);
    }

    void tellsFilesOnTimeFromLateOnesByTheSharedDate()
    {
        const Seat seat(m_appraisal.folder());
        const ui::FilesIn intake = seat.overview().intake;
        QCOMPARE(intake.all, 35);
        QVERIFY(intake.late >= 1); // Trường Cao đẳng Cộng đồng, two working days
        QCOMPARE(intake.onTime + intake.late + intake.received + static_cast<int>(intake.missing.size()), 35);
    }

    void endsWithTheStepOrWhatIsWaitedFor()
    {
        QCOMPARE(Seat(m_appraisal.folder()).overview().work.back().text, u"Chờ Trần Đình Phúc: chốt điểm"_s);
        QCOMPARE(Seat(m_appraisal.folder(), u"Bàn Văn Sơn"_s).overview().work.back().text,
                 u"Chờ Sở Nội vụ: chốt điểm"_s);
        const Seat secretary(m_appraisal.folder(), u"Hoàng Thu Hà"_s);
        QCOMPARE(secretary.overview().work.back().place.value().only, ui::Only::Step);
    }

    void opensItsOwnListAndTheItemsInIt()
    {
        const Seat seat(m_appraisal.folder(), u"Trần Đình Phúc"_s);
        seat.page->goTo({ui::PageKind::Overview, {}, {}, {}, ui::Only::Uncommitted});
        auto *list = seat.page->findChild<QTableView *>(u"list"_s);
        QTRY_COMPARE(list->model()->rowCount(), 33); // of 35 SCT is not complete, SNV's own file is BDV's alone
        QCOMPARE(seat.page->place().only, ui::Only::Uncommitted);
        QSignalSpy wanted(seat.page.get(), &ui::Page::placeWanted);
        list->selectRow(3);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        const auto place = wanted.front().front().value<ui::Place>();
        QCOMPARE(place.page, ui::PageKind::Scoring);
        QVERIFY(!place.agency.isEmpty());
        QTest::keyClick(list, Qt::Key_Escape);
        QCOMPARE(wanted.back().front().value<ui::Place>(), ui::Place());
    }

    void saysWhatIsMissingForTheNextPhaseBeforeTheStep()
    {
        const Seat seat(m_appraisal.folder(), u"Hoàng Thu Hà"_s);
        auto *forward = seat.page->findChild<QPushButton *>(u"forward"_s);
        QTRY_VERIFY(!forward->isHidden());
        const auto *checklist = seat.page->findChild<QListWidget *>(u"checklist"_s);
        QVERIFY(checklist->count() > 2);
        forward->click();
        const auto *dialog = seat.dialog();
        QVERIFY(!dialog->findChild<QPushButton *>(u"step"_s)->isEnabled());
        const auto labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text() == u"○  Ban Dân vận Tỉnh ủy chưa chốt điểm"_s;
        }));
    }

    void goesBackOnlyWithAReasonAndNotByEnter()
    {
        const Seat seat(m_appraisal.folder(), u"Hoàng Thu Hà"_s);
        auto *back = seat.page->findChild<QPushButton *>(u"back"_s);
        QTRY_VERIFY(!back->isHidden());
        back->click();
        auto *dialog = seat.dialog();
        auto *step = dialog->findChild<QPushButton *>(u"step"_s);
        auto *reason = dialog->findChild<QLineEdit *>(u"backReason"_s);
        QVERIFY(!step->isEnabled());
        QTest::keyClicks(reason, u"Bo sung ho so"_s);
        QVERIFY(step->isEnabled());
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(seat.desk.snapshot()->round.phase, Phase::Appraisal);
        QVERIFY(step->isEnabled());
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(seat.desk.snapshot()->round.phase, Phase::Intake, 30'000);
    }

private:
    /// All that the page says to that person.
    static QStringList said(const Snapshot &snapshot)
    {
        const ui::Overview overview = ui::overviewOf({snapshot, {}, QDate(2019, 12, 10), ui::Language::Vietnamese});
        QStringList said{overview.title, overview.subtitle};
        for (const auto *lines : {&overview.work, &overview.checklist}) {
            for (const ui::WorkLine &line : *lines) {
                said.append(QString::number(line.count) + line.text);
            }
        }
        for (const ui::ProgressLine &line : overview.progress) {
            said.append(line.name + QString::number(line.marked) + line.state);
        }
        for (const auto &[what, count] : overview.evidence) {
            said.append(what + count);
        }
        return said;
    }

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
        ui::Overview overview() const
        {
            return ui::overviewOf({*desk.snapshot(), {}, QDate(2019, 12, 10), ui::Language::Vietnamese});
        }
        int rowsAt(const ui::Place &place) const
        {
            page->goTo(place);
            const auto *list = page->findChild<QTableView *>(u"list"_s);
            const bool filled = QTest::qWaitFor([list] { return list->model()->rowCount() > 0; });
            return filled ? list->model()->rowCount() : 0;
        }
        ui::StepDialog *dialog() const { return page->findChild<ui::StepDialog *>(); }
    };

    tests::Appraisal m_appraisal;
};

CONGTAM_SPEC(OverviewSpec)

#include "overview_spec.moc"

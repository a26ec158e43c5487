// SPDX-License-Identifier: GPL-3.0-or-later
#include "next_work.h"

#include "core/access/permissions.h"
#include "ui/joint/agenda.h"
#include "ui/overview/intake.h"
#include "ui/overview/next_step.h"
#include "ui/overview/work_lists.h"
#include "ui/words/label_words.h"

#include <algorithm>
#include <array>

namespace ui {

using core::Phase;
using core::Role;
using core::Verb;

namespace {

constexpr std::size_t MostLines = 5;

Place listed(Only only)
{
    return {PageKind::Overview, {}, {}, {}, only};
}

class Guide
{
public:
    explicit Guide(const Asked &asked)
        : m_asked(asked), m_round(asked.snapshot.round), m_viewer(asked.snapshot.viewer), m_lists(asked.snapshot)
    { }

    std::vector<WorkLine> make()
    {
        if (m_viewer.role == Role::Observer || m_viewer.role == Role::Auditor) {
            say(WorkSign::Wait, in({u"Giai đoạn: ", u"Phase: "}) + label(m_round.phase, m_asked.language));
        }
        switch (m_round.phase) {
        case Phase::Setup:
            addSetup();
            break;
        case Phase::Intake:
            addIntake();
            break;
        case Phase::Appraisal:
            addAppraisal();
            break;
        case Phase::Joint:
            addSession();
            break;
        default:
            break; // their lists are not there yet
        }
        m_work.push_back(lastLine(m_asked, m_lists));
        return std::move(m_work);
    }

private:
    QString in(const Phrase &phrase) const { return phrase.in(m_asked.language); }
    bool leads() const { return m_viewer.role == Role::Secretary || m_viewer.role == Role::Administrator; }
    bool marks() const { return m_viewer.role == Role::Reviewer || m_viewer.role == Role::Chair; }
    QString own() const { return nameOf(m_round, m_viewer.body); }
    bool may(Verb verb, core::Relation relation = core::Relation::Common) const
    {
        return core::permitted(m_viewer.role, verb, relation, m_round.phase);
    }

    /// The last place is the last line's.
    void add(WorkLine line)
    {
        if (m_work.size() + 1 < MostLines) {
            m_work.push_back(std::move(line));
        }
    }

    void say(WorkSign sign, const QString &text, const std::optional<Place> &place = {})
    {
        add({sign, 0, text, place ? in({u"Xem", u"View"}) : QString(), place, {}, PageKind::Scoring});
    }

    static WorkLine lineOf(WorkSign sign, const QString &text, const QString &action, PageKind opens)
    {
        return {sign, 0, text, action, {}, {}, opens};
    }

    /// A line whose list is the overview's own.
    void addList(WorkLine line, std::vector<WorkRow> rows, Only only)
    {
        if (!rows.empty()) {
            line.count = static_cast<int>(rows.size());
            line.place = listed(only);
            line.rows = std::move(rows);
            add(std::move(line));
        }
    }

    void addUnassigned()
    {
        addList(lineOf(WorkSign::People,
                       in({u"cơ quan, đơn vị chưa có người thẩm định", u"agencies without a reviewer"}),
                       in({u"Phân công", u"Assign"}), PageKind::Agencies),
                m_lists.unassigned(), Only::Unassigned);
    }

    void addFacts()
    {
        addList(lineOf(WorkSign::Fact,
                       in({u"số liệu dùng chung chưa nhập (ngày nhận, chỉ số, xử lý kỷ luật)",
                           u"shared facts to enter (dates of receipt, indices, discipline)"}),
                       in({u"Nhập", u"Enter"}), PageKind::Scoring),
                m_lists.missingFacts(), Only::Facts);
    }

    void addSetup()
    {
        if (leads()) {
            addUnassigned();
        }
        if (marks()) {
            say(WorkSign::Mark, in({u"Xem bộ tiêu chí dự thảo", u"Look at the draft criteria"}),
                Place{PageKind::Criteria, {}, {}, {}, Only::All});
        }
    }

    void addIntake()
    {
        if (marks()) {
            addProposals(in({u"đề nghị không phát sinh chờ ý kiến", u"N/A requests to look at"}));
            return;
        }
        if (!leads()) {
            return;
        }
        std::vector<WorkRow> missing = m_lists.notHandedIn();
        const std::optional<int> left = daysLeft(m_round, m_asked.today);
        const auto all = static_cast<int>(m_round.sheets.size());
        const QString received =
            in({u" (đã nhận %1/%2)", u" (%1/%2 received)"}).arg(all - static_cast<int>(missing.size())).arg(all);
        const QString text = left && *left < 0
            ? in({u"cơ quan, đơn vị quá hạn gửi hồ sơ", u"agencies are overdue with their files"})
            : in({u"cơ quan, đơn vị chưa gửi đủ hồ sơ", u"agencies have not handed in their whole files"});
        addList(lineOf(WorkSign::Intake, text + received, in({u"Mở", u"Open"}), PageKind::Scoring), std::move(missing),
                Only::NotHandedIn);
    }

    void addAppraisal()
    {
        if (marks()) {
            addBlanks();
            addList(lineOf(WorkSign::Draft, in({u"mục đang chấm dở", u"marks begun and not saved"}),
                           in({u"Chấm tiếp", u"Go on"}), PageKind::Scoring),
                    m_lists.drafts(m_asked.drafts), Only::Drafts);
            addProposals(in({u"đề nghị không phát sinh chờ quyết định", u"N/A requests to decide"}));
            addList(
                lineOf(WorkSign::Reason,
                       in({u"mục chấm khác cách tính chưa ghi lý do", u"marks differ from the rule without a reason"}),
                       in({u"Ghi lý do", u"Explain"}), PageKind::Scoring),
                m_lists.unexplained(), Only::Unexplained);
        }
        if (may(Verb::Commit, core::Relation::OwnBody) && m_lists.body() >= 0) {
            addList(lineOf(WorkSign::Commit,
                           in({u"hồ sơ đã chấm đủ: chốt điểm của %1", u"complete sheets: commit %1 scores"}).arg(own()),
                           in({u"Chốt điểm", u"Commit"}), PageKind::Scoring),
                    m_lists.uncommitted(m_lists.body(), true), Only::Uncommitted);
        }
        if (leads()) {
            addFacts();
            addUnassigned();
            for (const core::Body &body : m_round.bodies) {
                const bool committed = hasCommitted(m_lists, body.position);
                say(committed ? WorkSign::Done : WorkSign::Wait,
                    (committed ? in({u"%1: đã chốt điểm", u"%1: committed"})
                               : in({u"%1: chưa chốt điểm", u"%1: not yet committed"}))
                        .arg(body.name),
                    Place{PageKind::Agencies, {}, {}, {}, Only::All});
            }
        }
    }

    /// Of one agency the sheet shows just these; of several this page lists them.
    void addBlanks()
    {
        std::vector<WorkRow> rows = m_lists.blanks();
        if (rows.empty()) {
            say(WorkSign::Done, in({u"Đã chấm xong phần được phân công", u"All that is assigned is marked"}));
            return;
        }
        WorkLine line{WorkSign::Mark, 0, {}, in({u"Chấm tiếp", u"Go on"}), {}, {}, PageKind::Scoring};
        const core::Sheet &first = *m_round.sheets[static_cast<std::size_t>(rows.front().sheet)];
        const int agencies = agenciesOf(rows);
        if (agencies == 1 && m_lists.isWhole(rows)) {
            line.count = static_cast<int>(rows.size());
            line.text = in({u"mục chưa chấm của %1", u"components to mark for %1"}).arg(first.name);
            line.place = Place{PageKind::Scoring, first.agency, {}, {}, Only::Blank};
            add(std::move(line));
            return;
        }
        line.text = in({u"tiêu chí thành phần chưa chấm ở %1 cơ quan, đơn vị", u"components to mark at %1 agencies"})
                        .arg(agencies);
        addList(std::move(line), std::move(rows), Only::Blank);
    }

    static int agenciesOf(const std::vector<WorkRow> &rows)
    {
        int count = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            count += i == 0 || rows[i].sheet != rows[i - 1].sheet ? 1 : 0;
        }
        return count;
    }

    void addProposals(const QString &text)
    {
        addList(lineOf(WorkSign::NotApplicable, text, in({u"Xem", u"View"}), PageKind::Scoring), m_lists.proposals(),
                Only::Proposals);
    }

    void addSession()
    {
        const Agenda agenda = agendaOf(m_round, m_viewer, m_asked.language);
        if (leads()) {
            addList(lineOf(WorkSign::Agree, in({u"mục hai bên trùng điểm: thống nhất", u"equal items to agree"}),
                           in({u"Thống nhất", u"Agree"}), PageKind::Joint),
                    m_lists.alike(), Only::Alike);
        }
        addOpen(agenda);
        addList(lineOf(WorkSign::Confirm,
                       marks() ? in({u"mục chờ xác nhận của %1", u"items await the word of %1"}).arg(own())
                               : in({u"mục chờ tôi xác nhận", u"items await your word"}),
                       in({u"Xác nhận", u"Confirm"}), PageKind::Joint),
                leads() ? std::vector<WorkRow>() : m_lists.waitingForMe(), Only::WaitingForMe);
        if (m_viewer.role == Role::Chair) {
            addReserved();
        }
        if (leads()) {
            addList(lineOf(WorkSign::Confirm, in({u"mục chờ xác nhận", u"items await a confirmation"}),
                           in({u"Xem", u"View"}), PageKind::Joint),
                    m_lists.unconfirmed(), Only::Unconfirmed);
            addList(lineOf(WorkSign::Reason,
                           in({u"mục chấm vượt điểm tự chấm, cần ghi rõ lý do trong biên bản",
                               u"items agreed above the self-score need their reason in the minutes"}),
                           in({u"Xem", u"View"}), PageKind::Joint),
                    m_lists.aboveSelf(), Only::AboveSelf);
        }
    }

    void addReserved()
    {
        addList(lineOf(WorkSign::Reason, in({u"mục bên kia bảo lưu ý kiến", u"items on which another body reserves"}),
                       in({u"Xem", u"View"}), PageKind::Joint),
                m_lists.reserved(), Only::Reserved);
    }

    /// The session lists them itself, under headings; what is computed is listed there but nobody is asked.
    void addOpen(const Agenda &agenda)
    {
        const int open = agenda.deciding + agenda.ranking + agenda.rest;
        const auto item = std::find_if(agenda.open.begin(), agenda.open.end(), [](const AgendaLine &line) {
            return !line.heading && line.item.component >= 0;
        });
        if (open > 0 && item != agenda.open.end()) {
            const QString text = agenda.deciding == 0 ? in({u"mục còn ý kiến khác nhau", u"items still differ"})
                                                      : in({u"mục còn ý kiến khác nhau, %1 mục quyết định xếp loại",
                                                            u"items still differ, %1 decide a class"})
                                                            .arg(agenda.deciding);
            addAgreeing(open, text, item->item);
        }
        addDerived(agenda, open);
        const auto isSole = [](const AgendaLine &line) { return !line.heading && line.item.component < 0; };
        const auto sole = std::find_if(agenda.open.begin(), agenda.open.end(), isSole);
        if (leads() && sole != agenda.open.end()) {
            addAgreeing(std::count_if(agenda.open.begin(), agenda.open.end(), isSole),
                        in({u"hồ sơ do một bên thẩm định, chờ chấp nhận", u"sheets of one body alone to be accepted"}),
                        sole->item);
        }
    }

    /// Nobody is asked before their causes are settled; then somebody has to.
    void addDerived(const Agenda &agenda, int open)
    {
        const auto isAsked = [this](const AgendaLine &line) {
            return !line.heading && line.item.component >= 0
                && !m_round.set->components[static_cast<std::size_t>(line.item.component)].isComputed();
        };
        const auto first = std::find_if(agenda.derived.begin(), agenda.derived.end(), isAsked);
        if (open == 0 && first != agenda.derived.end()) {
            addAgreeing(
                std::count_if(agenda.derived.begin(), agenda.derived.end(), isAsked),
                in({u"mục tính theo tài liệu chờ thống nhất", u"items that follow from evidence are to be agreed"}),
                first->item);
        }
    }

    void addAgreeing(std::ptrdiff_t count, const QString &text, const AgendaItem &first)
    {
        add({WorkSign::Agree,
             static_cast<int>(count),
             text,
             in({u"Họp", u"Discuss"}),
             placeOf(first),
             {},
             PageKind::Joint});
    }

    Place placeOf(const AgendaItem &item) const
    {
        return {PageKind::Joint, m_round.sheets[static_cast<std::size_t>(item.sheet)]->agency,
                item.component < 0 ? QString() : m_round.set->components[static_cast<std::size_t>(item.component)].code,
                item.document, Only::All};
    }

    const Asked &m_asked;
    const core::Round &m_round;
    const core::Person &m_viewer;
    WorkLists m_lists;
    std::vector<WorkLine> m_work;
};

} // namespace

std::vector<WorkLine> nextWork(const Asked &asked)
{
    return Guide(asked).make();
}

QString nameOf(const core::Round &round, QStringView body)
{
    const int position = round.bodyOf(body);
    return position < 0 ? body.toString() : round.bodies[static_cast<std::size_t>(position)].name;
}

} // namespace ui

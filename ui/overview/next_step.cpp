// SPDX-License-Identifier: GPL-3.0-or-later
#include "next_step.h"

#include "core/access/permissions.h"
#include "core/dossier/phase_verbs.h"
#include "ui/overview/work_lists.h"
#include "ui/words/label_words.h"
#include "ui/words/number_words.h"

#include <algorithm>

namespace ui {

using core::Phase;
using core::Role;

namespace {

bool haveAllCommitted(const core::Round &round, const WorkLists &lists)
{
    return std::all_of(round.bodies.begin(), round.bodies.end(),
                       [&lists](const core::Body &body) { return hasCommitted(lists, body.position); });
}

Phrase stepPhrase(Phase phase, bool allCommitted)
{
    switch (phase) {
    case Phase::Setup:
        return {u"Ban hành bộ tiêu chí và bắt đầu tiếp nhận", u"Issue the criteria and begin the intake"};
    case Phase::Intake:
        return {u"Kết thúc tiếp nhận, chuyển thẩm định", u"End the intake and go on to the appraisal"};
    case Phase::Appraisal:
        return allCommitted ? Phrase{u"Các bên đã chốt: mở điểm để đối chiếu", u"All have committed: reveal the scores"}
                            : Phrase{u"Mở điểm để đối chiếu", u"Reveal the scores"};
    case Phase::Joint:
        return {u"Kết thúc họp, thông báo kết quả dự kiến", u"End the session and tell the expected results"};
    default:
        return {u"Công bố kết quả", u"Publish the results"};
    }
}

/// "Chờ {who}: {what}"
class Waiting
{
public:
    Waiting(const Asked &asked, const WorkLists &lists)
        : m_asked(asked), m_round(asked.snapshot.round), m_viewer(asked.snapshot.viewer), m_lists(lists)
    { }

    QString words() const
    {
        QString who = firstOf(Role::Secretary, {});
        QString what = stepPhrase(m_round.phase, true).in(m_asked.language);
        what = what.left(1).toLower() + what.mid(1);
        if (m_round.phase == Phase::Appraisal) {
            what = Phrase{u"mở điểm để đối chiếu", u"reveal the scores"}.in(m_asked.language);
        }
        if (m_round.phase == Phase::Appraisal && !haveAllCommitted(m_round, m_lists)) {
            const bool ownOpen = m_lists.body() >= 0 && !hasCommitted(m_lists, m_lists.body());
            const bool ofReviewer = ownOpen && m_viewer.role == Role::Reviewer;
            who = ofReviewer ? firstOf(Role::Chair, m_viewer.body) : openBody();
            what = Phrase{u"chốt điểm", u"commit the scores"}.in(m_asked.language);
        }
        return Phrase{u"Chờ %1: %2", u"Waiting for %1: %2"}.in(m_asked.language).arg(who, what);
    }

private:
    /// The first body but the viewer's own that has not committed, else the viewer's.
    QString openBody() const
    {
        const auto open = std::find_if(m_round.bodies.begin(), m_round.bodies.end(), [this](const core::Body &body) {
            return body.code != m_viewer.body && !hasCommitted(m_lists, body.position);
        });
        return open == m_round.bodies.end() ? nameOf(m_round, m_viewer.body) : open->name;
    }

    QString firstOf(Role role, const QString &body) const
    {
        const auto &people = m_asked.snapshot.people;
        const auto found = std::find_if(people.begin(), people.end(), [&](const core::Person &person) {
            return person.role == role && (body.isEmpty() || person.body == body);
        });
        return found == people.end() ? label(role, m_asked.language) : found->name;
    }

    const Asked &m_asked;
    const core::Round &m_round;
    const core::Person &m_viewer;
    const WorkLists &m_lists;
};

/// The lines of the checklist, made of what a step would be refused for.
class Checklist
{
public:
    explicit Checklist(const Asked &asked) : m_asked(asked), m_round(asked.snapshot.round), m_lists(asked.snapshot) { }

    std::vector<WorkLine> make()
    {
        if (m_round.phase >= Phase::Published) {
            return {};
        }
        // Asked as somebody who commits for nobody: what a hidden body has marked is not looked at.
        core::Person actor;
        actor.role = Role::Secretary;
        const auto refused = core::step(m_round, actor, {phaseAfter(m_round.phase), {}, false, {}});
        m_missing = refused ? core::Problems() : refused.error();
        addSet();
        if (m_round.phase >= Phase::Intake) {
            addHandedIn();
        }
        if (m_round.phase == Phase::Appraisal) {
            addBodies();
        }
        if (m_round.phase >= Phase::Joint) {
            addSettled();
        }
        return std::move(m_lines);
    }

private:
    QString in(const Phrase &phrase) const { return phrase.in(m_asked.language); }

    void add(int count, const Phrase &missing, const Phrase &done)
    {
        WorkLine line;
        line.sign = count > 0 ? WorkSign::Missing : WorkSign::Done;
        line.count = count;
        line.text = in(count > 0 ? missing : done);
        m_lines.push_back(std::move(line));
    }

    void list(std::vector<WorkRow> rows, Only only, PageKind opens)
    {
        WorkLine &line = m_lines.back();
        if (!rows.empty()) {
            line.place = Place{PageKind::Overview, {}, {}, {}, only};
            line.rows = std::move(rows);
            line.opens = opens;
        }
    }

    void addSet()
    {
        add(0, {u"", u""}, {u"Bộ tiêu chí đã khóa, %1 điểm mỗi khối", u"Criteria frozen, %1 points in each group"});
        m_lines.back().text = m_lines.back().text.arg(points(m_round.set->scale, m_round.set->decimals));
    }

    void addHandedIn()
    {
        std::vector<WorkRow> rows;
        for (const core::Error &error : m_missing) {
            if (error.code == core::ErrorCode::NotSelfMarked) {
                rows.push_back({m_round.sheetOf(error.value),
                                -1,
                                {},
                                in({u"còn %1 mục chưa tự chấm", u"%1 self-scores missing"}).arg(error.detail)});
            }
        }
        add(static_cast<int>(rows.size()),
            {u"cơ quan, đơn vị chưa gửi đủ điểm tự chấm", u"agencies with self-scores missing"},
            {u"Các cơ quan, đơn vị đã gửi đủ điểm tự chấm", u"All agencies have handed in their self-scores"});
        list(std::move(rows), Only::NotHandedIn, PageKind::Scoring);
    }

    void addBodies()
    {
        if (m_lists.body() >= 0) {
            std::vector<WorkRow> blanks = m_lists.allBlanks();
            add(static_cast<int>(blanks.size()), {u"tiêu chí thành phần chưa chấm", u"components to be marked"},
                {u"Đã chấm đủ các tiêu chí thành phần", u"All components are marked"});
            list(std::move(blanks), Only::Blank, PageKind::Scoring);
        }
        for (const core::Body &body : m_round.bodies) {
            const bool done = hasCommitted(m_lists, body.position);
            add(0, {}, {u"%1 đã chốt điểm", u"%1 has committed"});
            WorkLine &line = m_lines.back();
            line.sign = done ? WorkSign::Done : WorkSign::Missing;
            line.text = (done ? line.text : in({u"%1 chưa chốt điểm", u"%1 has not committed"})).arg(body.name);
        }
    }

    void addSettled()
    {
        std::vector<WorkRow> rows;
        for (const core::Error &error : m_missing) {
            if (error.code == core::ErrorCode::NotSettled || error.code == core::ErrorCode::BasisChanged) {
                const int component = m_round.set->component(error.value);
                rows.push_back({m_round.sheetOf(error.detail), component, error.where, whyOpen(component)});
            }
        }
        add(static_cast<int>(rows.size()), {u"mục chưa thống nhất", u"items to be agreed"},
            {u"Mọi mục đã thống nhất", u"All items are agreed"});
        list(std::move(rows), Only::Unsettled, PageKind::Joint);
        std::vector<WorkRow> unconfirmed = m_lists.unconfirmed();
        add(static_cast<int>(unconfirmed.size()), {u"mục chờ xác nhận", u"items await a confirmation"},
            {u"Mọi mục đã được các bên xác nhận", u"All bodies have confirmed"});
        list(std::move(unconfirmed), Only::Unconfirmed, PageKind::Joint);
    }

    /// Of what comes last: it follows from the verdicts.
    QString whyOpen(int component) const
    {
        return component >= 0 && m_round.set->components[static_cast<std::size_t>(component)].countsMissingEvidence
            ? in({u"thống nhất sau, theo kết luận tài liệu", u"agreed last, follows from the verdicts"})
            : QString();
    }

    const Asked &m_asked;
    const core::Round &m_round;
    WorkLists m_lists;
    core::Problems m_missing;
    std::vector<WorkLine> m_lines;
};

Phrase consequencePhrase(Phase to)
{
    switch (to) {
    case Phase::Intake:
        return {u"Bộ tiêu chí được ban hành; các cơ quan, đơn vị bắt đầu gửi hồ sơ tự đánh giá.",
                u"The criteria are issued; agencies begin to hand in their files."};
    case Phase::Appraisal:
        return {u"Kết thúc tiếp nhận. Mỗi cơ quan thẩm định chấm riêng, không thấy điểm của bên kia.",
                u"The intake ends. Each body marks on its own and does not see the other's marks."};
    case Phase::Joint:
        return {u"Điểm của các bên được mở cho nhau và không sửa được nữa. Mục khác nhau đưa ra họp thống nhất.",
                u"The bodies' marks are opened to each other and can no longer be changed. What differs goes to the "
                u"session."};
    case Phase::Reply:
        return {u"Kết thúc họp. Điểm thống nhất là kết quả dự kiến, gửi các cơ quan, đơn vị để giải trình.",
                u"The session ends. Agreed marks are the expected results, told to the agencies for their reply."};
    default:
        return {u"Kết quả được công bố. Số liệu không sửa được nữa.",
                u"The results are published. Figures can no longer be changed."};
    }
}

} // namespace

Phase phaseAfter(Phase phase)
{
    return phase == Phase::Reply ? Phase::Published : static_cast<Phase>(static_cast<int>(phase) + 1);
}

WorkLine lastLine(const Asked &asked, const WorkLists &lists)
{
    const core::Round &round = asked.snapshot.round;
    const core::Person &viewer = asked.snapshot.viewer;
    const bool all = haveAllCommitted(round, lists);
    const bool waits = round.phase == Phase::Appraisal && viewer.role == Role::Chair && !all;
    WorkLine line;
    line.sign = WorkSign::Done;
    line.text =
        Phrase{u"Không còn việc phải làm ở giai đoạn này", u"Nothing is left to do in this phase"}.in(asked.language);
    if (round.phase >= Phase::Published) {
        return line;
    }
    if (core::permitted(viewer.role, core::Verb::StepForward, core::Relation::Common, round.phase) && !waits) {
        line.sign = WorkSign::Step;
        line.text = stepPhrase(round.phase, all).in(asked.language);
        line.action = Phrase{u"Chuyển giai đoạn", u"Change the phase"}.in(asked.language);
        line.place = Place{PageKind::Overview, {}, {}, {}, Only::Step};
        return line;
    }
    line.sign = WorkSign::Wait;
    line.text = Waiting(asked, lists).words();
    return line;
}

std::vector<WorkLine> checklist(const Asked &asked)
{
    return Checklist(asked).make();
}

bool isBlocked(const std::vector<WorkLine> &checklist, const core::Person &actor, Phase phase)
{
    const bool commits = core::permitted(actor.role, core::Verb::Commit, core::Relation::OtherBody, phase);
    return !commits && std::any_of(checklist.begin(), checklist.end(), [](const WorkLine &line) {
        return line.sign == WorkSign::Missing;
    });
}

QStringList consequences(const core::Round &round, const core::Person &actor, Phase to, Language language)
{
    if (to > round.phase) {
        QStringList lines{consequencePhrase(to).in(language)};
        const bool commits = to == Phase::Joint
            && core::permitted(actor.role, core::Verb::Commit, core::Relation::OtherBody, Phase::Appraisal);
        if (commits) {
            lines.append(Phrase{u"Bên nào đã chấm đủ mà chưa chốt thì được chốt điểm thay; nhật ký ghi rõ.",
                                u"A body that has marked everything and not committed is committed on its behalf; the "
                                u"journal says so."}
                             .in(language));
        }
        lines.append(Phrase{u"Muốn trở lại giai đoạn này phải ghi lý do.", u"Going back needs a reason."}.in(language));
        return lines;
    }
    QStringList lines{Phrase{u"Điểm, ý kiến đã nhập được giữ nguyên. Lý do được ghi vào nhật ký.",
                             u"What was entered stays. The reason goes into the journal."}
                          .in(language)};
    if (to <= Phase::Appraisal && round.phase >= Phase::Appraisal) {
        lines.append(Phrase{u"Điểm đã chốt hết hiệu lực: mỗi bên phải chốt lại.",
                            u"Commitments fall: each body has to commit again."}
                         .in(language));
    }
    if (to < Phase::Joint && round.phase >= Phase::Joint) {
        lines.append(
            Phrase{u"Các bên không còn thấy điểm của nhau.", u"The bodies no longer see each other's marks."}.in(
                language));
    }
    return lines;
}

} // namespace ui

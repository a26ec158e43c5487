// SPDX-License-Identifier: GPL-3.0-or-later
#include "next_work.h"

#include "core/access/permissions.h"
#include "core/dossier/mark_verbs.h"
#include "ui/joint/agenda.h"
#include "ui/words/label_words.h"

#include <algorithm>

namespace ui {

using core::Phase;
using core::Verb;

namespace {

constexpr std::size_t MostLines = 5;

class Guide
{
public:
    Guide(const core::Snapshot &snapshot, Language language)
        : m_round(snapshot.round), m_viewer(snapshot.viewer), m_language(language), m_source(sourceOf())
    { }

    Overview make()
    {
        addProgress();
        if (m_round.phase == Phase::Joint) {
            addSession();
        } else if (m_round.phase <= Phase::Appraisal) {
            addBlanks();
            addCommitments();
        }
        addSteps();
        addLast();
        m_overview.title =
            in({u"Kỳ đánh giá năm %1 · %2", u"%1 round · %2"}).arg(m_round.year).arg(label(m_round.phase, m_language));
        return std::move(m_overview);
    }

private:
    QString in(const Phrase &phrase) const { return phrase.in(m_language); }

    /// The viewer's own marks: those of its body, else the agencies'.
    int sourceOf() const
    {
        const bool ofBody = m_viewer.role == core::Role::Reviewer || m_viewer.role == core::Role::Chair;
        const int body = ofBody ? m_round.bodyOf(m_viewer.body) : -1;
        return body < 0 ? core::Round::Self : core::Round::sourceOf(body);
    }

    int componentsOf(const core::Sheet &sheet) const
    {
        int count = 0;
        for (int i = 0; i < m_round.componentCount(); ++i) {
            const core::Component &the = m_round.set->components[static_cast<std::size_t>(i)];
            count += !the.isComputed() && !the.isBonus() && m_round.marks(m_source, i, sheet.group) ? 1 : 0;
        }
        return count;
    }

    bool takesPart(const core::Sheet &sheet) const
    {
        return m_source == core::Round::Self || sheet.recusal(m_source - 1) == nullptr;
    }

    void addProgress()
    {
        int marked = 0;
        int of = 0;
        for (const auto &sheet : m_round.sheets) {
            ProgressLine line;
            line.agency = sheet->agency;
            line.name = sheet->name;
            if (!takesPart(*sheet)) {
                line.state = in({u"không tham gia", u"recused"});
                m_overview.progress.push_back(std::move(line));
                continue;
            }
            line.of = componentsOf(*sheet);
            line.marked = line.of - static_cast<int>(core::blanksOf(m_round, *sheet, m_source).size());
            line.complete = line.marked == line.of;
            const bool committed = m_source != core::Round::Self && sheet->commitment(m_source - 1) != nullptr;
            line.state = committed ? in({u"đã chốt điểm", u"committed"})
                : line.complete    ? in({u"đủ", u"complete"})
                                   : in({u"còn %1", u"%1 left"}).arg(line.of - line.marked);
            marked += line.marked;
            of += line.of;
            m_overview.progress.push_back(std::move(line));
        }
        m_overview.subtitle =
            in({u"%1: %2 / %3 tiêu chí thành phần", u"%1: %2 of %3 components"})
                .arg(m_source == core::Round::Self ? in({u"Tự chấm", u"Self-scored"}) : m_round.sourceCode(m_source))
                .arg(marked)
                .arg(of);
    }

    void add(int count, const QString &text, const Place &place)
    {
        if (count > 0 && m_overview.work.size() < MostLines) {
            m_overview.work.push_back({count, text, place});
        }
    }

    /// A line an agency: each opens its own blanks, as many as it says.
    void addBlanks()
    {
        const bool may = core::permitted(
            m_viewer.role, Verb::ImportMarks,
            m_source == core::Round::Self ? core::Relation::Agency : core::Relation::OwnBody, m_round.phase);
        for (const ProgressLine &line : m_overview.progress) {
            if (may && line.marked < line.of) {
                add(line.of - line.marked,
                    (m_source == core::Round::Self
                         ? in({u"mục tự chấm chưa nhập của %1", u"self-scores to enter for %1"})
                         : in({u"mục chưa chấm của %1", u"components to mark for %1"}))
                        .arg(line.name),
                    {PageKind::Scoring, line.agency, {}, {}, Only::Blank});
            }
        }
    }

    void addCommitments()
    {
        if (m_round.phase != Phase::Appraisal) {
            return;
        }
        const bool mayCommit = core::permitted(m_viewer.role, Verb::Commit, core::Relation::OwnBody, m_round.phase);
        for (const core::Body &body : m_round.bodies) {
            const QStringList open = uncommitted(body.position);
            if (m_viewer.body != body.code) {
                m_overview.work.push_back({0,
                                           (open.isEmpty() ? in({u"%1: đã chốt điểm", u"%1: committed"})
                                                           : in({u"%1: chưa chốt điểm", u"%1: not yet committed"}))
                                               .arg(body.code),
                                           {}});
            } else if (mayCommit && !open.isEmpty()) {
                add(static_cast<int>(open.size()),
                    in({u"phiếu chưa chốt điểm của %1", u"sheets whose %1 scores are not committed"}).arg(body.code),
                    {PageKind::Scoring, open.front(), {}, {}, Only::All});
            }
        }
    }

    /// Agencies whose sheets the body has yet to commit.
    QStringList uncommitted(int body) const
    {
        QStringList agencies;
        for (const auto &sheet : m_round.sheets) {
            if (sheet->recusal(body) == nullptr && sheet->commitment(body) == nullptr) {
                agencies.append(sheet->agency);
            }
        }
        return agencies;
    }

    void addSession()
    {
        const Agenda agenda = agendaOf(m_round, m_viewer, m_language);
        const auto firstOf = [this](const std::vector<AgendaLine> &lines) {
            for (const AgendaLine &line : lines) {
                if (!line.heading) {
                    return placeOf(line.item);
                }
            }
            return Place{PageKind::Joint, {}, {}, {}, Only::All};
        };
        const auto items = [](const std::vector<AgendaLine> &lines) {
            return static_cast<int>(
                std::count_if(lines.begin(), lines.end(), [](const AgendaLine &line) { return !line.heading; }));
        };
        add(items(agenda.open),
            in({u"mục chưa thống nhất, %1 mục quyết định xếp loại", u"items to agree, %1 decide a class"})
                .arg(agenda.deciding),
            firstOf(agenda.open));
        add(items(agenda.waiting), in({u"mục đã quyết định chờ xác nhận", u"decided items await a confirmation"}),
            firstOf(agenda.waiting));
        add(agenda.alike, in({u"mục hai bên trùng điểm chờ thống nhất", u"equal items to be agreed"}),
            {PageKind::Joint, {}, {}, {}, Only::All});
    }

    Place placeOf(const AgendaItem &item) const
    {
        return {PageKind::Joint, m_round.sheets[static_cast<std::size_t>(item.sheet)]->agency,
                item.component < 0 ? QString() : m_round.set->components[static_cast<std::size_t>(item.component)].code,
                item.document, Only::All};
    }

    /// The approval phase is passed over unless somebody aims at it.
    void addSteps()
    {
        const auto may = [this](Verb verb) {
            return core::permitted(m_viewer.role, verb, core::Relation::Common, m_round.phase);
        };
        if (m_round.phase < Phase::Published && may(Verb::StepForward)) {
            m_overview.next = m_round.phase == Phase::Reply ? Phase::Published
                                                            : static_cast<Phase>(static_cast<int>(m_round.phase) + 1);
        }
        if (m_round.phase > Phase::Setup && may(Verb::StepBack)) {
            m_overview.previous = static_cast<Phase>(static_cast<int>(m_round.phase) - 1);
        }
    }

    void addLast()
    {
        const bool nothing = std::none_of(m_overview.work.begin(), m_overview.work.end(),
                                          [](const WorkLine &line) { return line.place.has_value(); });
        if (nothing) {
            m_overview.work.push_back(
                {0, in({u"Không còn việc phải làm ở giai đoạn này", u"Nothing is left to do in this phase"}), {}});
        }
    }

    const core::Round &m_round;
    const core::Person &m_viewer;
    Language m_language;
    int m_source;
    Overview m_overview;
};

} // namespace

Overview overviewOf(const core::Snapshot &snapshot, Language language)
{
    return Guide(snapshot, language).make();
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview.h"

#include "core/access/permissions.h"
#include "core/dossier/mark_verbs.h"
#include "core/scoring/differences.h"
#include "ui/overview/next_step.h"
#include "ui/overview/work_lists.h"
#include "ui/words/label_words.h"
#include "ui/words/number_words.h"

#include <QSet>

#include <algorithm>

namespace ui {

using core::Phase;
using core::Round;
using core::Sheet;

namespace {

class Maker
{
public:
    explicit Maker(const Asked &asked)
        : m_asked(asked), m_round(asked.snapshot.round), m_viewer(asked.snapshot.viewer), m_lists(asked.snapshot)
    { }

    Overview make()
    {
        m_overview.phase = m_round.phase;
        m_overview.work = nextWork(m_asked);
        m_overview.checklist = checklist(m_asked);
        m_overview.intake = filesIn(m_round);
        addProgress();
        addEvidence();
        addSteps();
        m_overview.title = title();
        m_overview.subtitle = subtitle();
        return std::move(m_overview);
    }

private:
    QString in(const Phrase &phrase) const { return phrase.in(m_asked.language); }
    bool ofBody() const { return m_lists.body() >= 0; }

    QString title() const
    {
        const std::optional<int> left =
            m_round.phase == Phase::Intake ? daysLeft(m_round, m_asked.today) : std::nullopt;
        if (left) {
            return (*left < 0 ? in({u"Quá hạn gửi hồ sơ %1 ngày làm việc", u"%1 working days past the day for files"})
                              : in({u"Còn %1 ngày làm việc đến hạn gửi hồ sơ", u"%1 working days left for files"}))
                .arg(std::abs(*left));
        }
        return in({u"Kỳ đánh giá năm %1 · %2", u"%1 round · %2"})
            .arg(QString::number(m_round.year), label(m_round.phase, m_asked.language));
    }

    QString subtitle() const
    {
        QStringList parts;
        if (m_round.phase >= Phase::Joint) {
            parts.append(in({u"Đã thống nhất %1 / %2 tiêu chí thành phần.", u"%1 of %2 components are agreed."})
                             .arg(counted(m_marked), counted(m_of)));
        } else if (m_round.phase == Phase::Appraisal && ofBody()) {
            parts.append(in({u"%1 đã chấm %2 / %3 tiêu chí thành phần.", u"%1 has marked %2 of %3 components."})
                             .arg(nameOf(m_round, m_viewer.body), counted(m_marked), counted(m_of)));
        } else {
            const FilesIn &intake = m_overview.intake;
            parts.append(in({u"%1 / %2 cơ quan, đơn vị đã gửi đủ điểm tự chấm.",
                             u"%1 of %2 agencies have handed in their self-scores."})
                             .arg(counted(intake.all - static_cast<int>(intake.missing.size())), counted(intake.all)));
        }
        for (const core::Body &body : m_round.bodies) {
            if (m_round.phase == Phase::Appraisal && body.code != m_viewer.body) {
                parts.append((hasCommitted(m_lists, body.position)
                                  ? in({u"%1: đã chốt điểm.", u"%1: committed."})
                                  : in({u"%1: chưa chốt điểm.", u"%1: not yet committed."}))
                                 .arg(body.name));
            }
        }
        return parts.join(u' ');
    }

    void addProgress()
    {
        const bool session = m_round.phase >= Phase::Joint;
        const bool appraisal = m_round.phase == Phase::Appraisal;
        m_overview.progressOf = session ? in({u"● Thống nhất", u"● Agreed"})
            : appraisal && ofBody()     ? nameOf(m_round, m_viewer.body)
            : appraisal                 ? in({u"Bên đã chốt điểm", u"Bodies committed"})
                                        : in({u"◇ Tự chấm", u"◇ Self-scored"});
        for (const auto &sheet : m_round.sheets) {
            ProgressLine line;
            line.agency = sheet->agency;
            line.name = sheet->name;
            line.people = peopleOf(*sheet);
            if (session) {
                sayAgreed(*sheet, line);
            } else if (appraisal && ofBody()) {
                sayMarked(*sheet, line, m_lists.source());
            } else if (appraisal) {
                sayCommitted(*sheet, line);
            } else {
                sayMarked(*sheet, line, Round::Self);
            }
            m_marked += line.marked;
            m_of += line.of;
            m_overview.progress.push_back(std::move(line));
        }
    }

    /// Who is asked to appraise it, of the viewer's body where it is of one: "L. V. Minh".
    QString peopleOf(const Sheet &sheet) const
    {
        QStringList names;
        for (const core::Person &person : m_asked.snapshot.people) {
            const bool seen = m_viewer.body.isEmpty() || person.body == m_viewer.body;
            if (seen && sheet.isAssigned(person.number)) {
                QStringList parts = person.name.split(u' ', Qt::SkipEmptyParts);
                for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
                    parts[i] = parts[i].left(1) + u'.';
                }
                names.append(parts.join(u' '));
            }
        }
        return names.join(QStringLiteral(", "));
    }

    int peopleMark(const Sheet &sheet, int source) const
    {
        int count = 0;
        for (int i = 0; i < m_round.componentCount(); ++i) {
            const core::Component &the = m_round.set->components[static_cast<std::size_t>(i)];
            count += !the.isComputed() && !the.isBonus() && m_round.marks(source, i, sheet.group) ? 1 : 0;
        }
        return count;
    }

    void sayMarked(const Sheet &sheet, ProgressLine &line, int source) const
    {
        if (source != Round::Self && sheet.recusal(source - 1) != nullptr) {
            line.state = in({u"không tham gia", u"recused"});
            return;
        }
        line.of = peopleMark(sheet, source);
        line.marked = line.of - static_cast<int>(core::blanksOf(m_round, sheet, source).size());
        if (source != Round::Self && sheet.commitment(source - 1) != nullptr) {
            line.state = in({u"đã chốt điểm", u"committed"});
            line.tone = Tone::Accent;
        } else {
            sayLeft(line, in({u"đủ", u"complete"}));
        }
    }

    void sayLeft(ProgressLine &line, const QString &complete) const
    {
        const int left = line.of - line.marked;
        line.state = left == 0 ? complete : in({u"còn %1 mục", u"%1 left"}).arg(left);
        line.tone = left == 0 ? Tone::Agreed : line.marked > 0 ? Tone::Differs : Tone::Quiet;
    }

    void sayCommitted(const Sheet &sheet, ProgressLine &line) const
    {
        for (const core::Body &body : m_round.bodies) {
            if (sheet.recusal(body.position) == nullptr) {
                ++line.of;
                line.marked += sheet.commitment(body.position) == nullptr ? 0 : 1;
            }
        }
        line.state =
            line.marked == line.of ? in({u"đã chốt điểm", u"committed"}) : in({u"chưa chốt", u"not committed"});
        line.tone = line.marked == line.of ? Tone::Agreed : Tone::Quiet;
    }

    void sayAgreed(const Sheet &sheet, ProgressLine &line) const
    {
        for (int i = 0; i < m_round.componentCount(); ++i) {
            const core::Component &the = m_round.set->components[static_cast<std::size_t>(i)];
            if (!the.isComputed() && !the.isBonus() && the.appliesTo(sheet.group)) {
                ++line.of;
                line.marked += m_round.mark(sheet, m_round.agreed(), i).state == core::MarkState::Blank ? 0 : 1;
            }
        }
        sayLeft(line, in({u"đã thống nhất", u"agreed"}));
    }

    void addEvidence()
    {
        QSet<QString> documents;
        int cited = 0;
        int judged = 0;
        for (const auto &sheet : m_round.sheets) {
            for (const core::Citation &citation : sheet->citations) {
                documents.insert(sheet->agency + u' ' + citation.document);
                ++cited;
                judged += ofBody() && citation.verdicts[static_cast<std::size_t>(m_lists.body())] ? 1 : 0;
            }
        }
        if (cited == 0) {
            return;
        }
        auto &lines = m_overview.evidence;
        lines.emplace_back(in({u"Tài liệu được viện dẫn", u"Documents cited"}),
                           counted(static_cast<int>(documents.size())));
        if (cited != documents.size()) {
            lines.emplace_back(in({u"Lần viện dẫn", u"Citations"}), counted(cited));
        }
        if (ofBody()) {
            lines.emplace_back(in({u"%1 đã kết luận", u"Verdicts of %1"}).arg(nameOf(m_round, m_viewer.body)),
                               counted(judged) + QStringLiteral(" / ") + counted(cited));
        }
    }

    void addSteps()
    {
        const auto may = [this](core::Verb verb) {
            return core::permitted(m_viewer.role, verb, core::Relation::Common, m_round.phase);
        };
        if (m_round.phase < Phase::Published && may(core::Verb::StepForward)) {
            m_overview.next = phaseAfter(m_round.phase);
        }
        if (m_round.phase > Phase::Setup && may(core::Verb::StepBack)) {
            m_overview.previous = static_cast<Phase>(static_cast<int>(m_round.phase) - 1);
        }
    }

    const Asked &m_asked;
    const core::Round &m_round;
    const core::Person &m_viewer;
    WorkLists m_lists;
    Overview m_overview;
    int m_marked = 0, m_of = 0;
};

} // namespace

const WorkLine *Overview::listOf(Only only) const
{
    for (const auto *lines : {&work, &checklist}) {
        for (const WorkLine &line : *lines) {
            if (line.place && line.place->page == PageKind::Overview && line.place->only == only) {
                return &line;
            }
        }
    }
    return nullptr;
}

Overview overviewOf(const Asked &asked)
{
    return Maker(asked).make();
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "core/base/digest.h"
#include "core/criteria/agencies_reader.h"
#include "core/criteria/criteria_reader.h"
#include "core/dossier/assign_verbs.h"
#include "core/dossier/defaults.h"
#include "core/dossier/dossier.h"
#include "core/dossier/mark_verbs.h"
#include "core/dossier/phase_verbs.h"
#include "core/dossier/round_verbs.h"
#include "core/dossier/settle_verbs.h"
#include "core/model/codes.h"
#include "core/sample/fund_papers.h"
#include "core/sample/invented_marks.h"
#include "core/sample/shared_facts.h"
#include "core/tables/marks_table.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QByteArray compiledIn(const QString &name)
{
    QFile file(u":/samples/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Instant at(int month, int day, int hour)
{
    return QDateTime(QDate(2019, month, day), QTime(hour - 7, 0), Qt::UTC).toMSecsSinceEpoch();
}

class Maker
{
public:
    explicit Maker(QString folder) : m_folder(std::move(folder)) { }

    Checked<void> make(SampleStage stage)
    {
        return begin()
            .and_then([this] { return meet(); })
            .and_then([this] { return intake(); })
            .and_then([this] { return appraise(); })
            .and_then([this] { return openSession(); })
            .and_then([this, stage]() -> Checked<void> {
                if (stage == SampleStage::JointOpen) {
                    return {};
                }
                return decide();
            });
    }

private:
    using Commands = Checked<std::vector<Command>>;

    Checked<void> begin()
    {
        const QByteArray criteria = compiledIn(u"criteria_sample.json"_s);
        auto set = readCriteriaSet(criteria, u"criteria_sample.json"_s);
        if (!set) {
            return tl::unexpected(set.error());
        }
        Beginning beginning;
        beginning.criteriaBytes = criteria;
        beginning.set = std::make_shared<const CriteriaSet>(std::move(*set));
        beginning.year = 2019;
        auto sheets =
            readAgencies(compiledIn(u"agencies_backan_2019.json"_s), u"agencies_backan_2019.json"_s, *beginning.set);
        if (!sheets) {
            return tl::unexpected(sheets.error());
        }
        beginning.sheets = std::move(*sheets);
        beginning.bodies = defaultBodies();
        beginning.administrator = defaultAdministrator();
        beginning.holidays = defaultHolidays(2019);
        beginning.sample = true;
        m_now = at(11, 1, 8);
        auto dossier = Dossier::create(m_folder, beginning, {[this] { return m_now; }, [this] { return nextId(); }});
        if (!dossier) {
            return tl::unexpected(Problems{dossier.error()});
        }
        m_dossier = std::move(*dossier);
        return {};
    }

    /// Ids that are the same each time and still no other dossier's.
    CommandId nextId()
    {
        return QUuid::fromRfc4122(sha256(QByteArray("sample ").append(QByteArray::number(++m_ids))).first(16));
    }

    Checked<void> meet()
    {
        struct Invited
        {
            const char16_t *name;
            Role role;
            const char16_t *body;
        };
        constexpr std::array People = {
            Invited{u"Hoàng Thu Hà", Role::Secretary, u"SNV"}, Invited{u"Lý Văn Minh", Role::Reviewer, u"SNV"},
            Invited{u"Đặng Thị Nga", Role::Reviewer, u"SNV"},  Invited{u"Nông Quốc Tuấn", Role::Reviewer, u"BDV"},
            Invited{u"Ma Thị Liên", Role::Reviewer, u"BDV"},   Invited{u"Trần Đình Phúc", Role::Chair, u"SNV"},
            Invited{u"Bàn Văn Sơn", Role::Chair, u"BDV"},      Invited{u"Vũ Thị Lan", Role::Observer, u""},
        };
        for (const Invited &invited : People) {
            const Person person{0, QString::fromUtf16(invited.name), invited.role, QString::fromUtf16(invited.body)};
            auto added = act(u"Quản trị"_s, [&](const Round &whole, const Person &actor) {
                return addPerson(whole, actor, m_dossier->people(), person);
            });
            if (!added) {
                return added;
            }
        }
        return act(u"Quản trị"_s,
                   [this](const Round &whole, const Person &actor) {
                       return recuse(whole, actor,
                                     {u"SNV"_s, u"SNV"_s, *m_dossier->person(u"Vũ Thị Lan"_s),
                                      u"Hồ sơ của chính cơ quan mình"_s});
                   })
            .and_then([this] {
                return share({u"Lý Văn Minh"_s, u"Đặng Thị Nga"_s});
            })
            .and_then([this] {
                return share({u"Nông Quốc Tuấn"_s, u"Ma Thị Liên"_s});
            });
    }

    /// The agencies of a body's people, one after the other.
    Checked<void> share(const QStringList &names)
    {
        for (qsizetype at = 0; at < names.size(); ++at) {
            const Person person = *m_dossier->person(names[at]);
            auto done = act(u"Hoàng Thu Hà"_s, [&](const Round &whole, const Person &actor) {
                QStringList agencies;
                for (const auto &sheet : whole.sheets) {
                    if (sheet->position % names.size() == at && sheet->recusal(whole.bodyOf(person.body)) == nullptr) {
                        agencies.append(sheet->agency);
                    }
                }
                return assign(whole, actor, {person, agencies, {}, true});
            });
            if (!done) {
                return done;
            }
        }
        return {};
    }

    Checked<void> intake()
    {
        m_now = at(12, 5, 16);
        auto read = marks();
        if (!read) {
            return tl::unexpected(read.error());
        }
        m_marks = std::move(*read);
        return act(u"Hoàng Thu Hà"_s,
                   [this](const Round &whole, const Person &actor) { return sharedFacts(whole, actor, m_marks); })
            .and_then([this] { return enter(u"Hoàng Thu Hà"_s, SelfSource.toString()); })
            .and_then([this] { return act(u"Hoàng Thu Hà"_s, listOf(true)); })
            .and_then([this] { return stepTo(Phase::Appraisal); });
    }

    Checked<void> appraise()
    {
        m_now = at(12, 13, 15);
        return enter(u"Lý Văn Minh"_s, u"SNV"_s)
            .and_then([this] { return enter(u"Nông Quốc Tuấn"_s, u"BDV"_s); })
            .and_then([this] { return act(u"Đặng Thị Nga"_s, listOf(false, u"SNV"_s)); })
            .and_then([this] { return act(u"Ma Thị Liên"_s, listOf(false, u"BDV"_s)); })
            .and_then([this] { return commit(u"Trần Đình Phúc"_s); })
            .and_then([this] { return commit(u"Bàn Văn Sơn"_s); });
    }

    Checked<void> openSession()
    {
        m_now = at(12, 17, 8);
        return stepTo(Phase::Joint)
            .and_then([this] { return agreeAlike(); })
            .and_then([this] {
                return act(u"Hoàng Thu Hà"_s, [](const Round &whole, const Person &actor) {
                    return settleSoleBody(whole, actor, u"SNV"_s, {});
                });
            })
            .and_then([this] { return confirmSoleBody(u"Bàn Văn Sơn"_s); })
            .and_then([this] { return confirmSoleBody(u"Vũ Thị Lan"_s); });
    }

    Checked<void> agreeAlike()
    {
        return act(u"Hoàng Thu Hà"_s,
                   [](const Round &whole, const Person &actor) { return settleAlike(whole, actor, {}); })
            .and_then([this] { return confirmAlike(u"Trần Đình Phúc"_s); })
            .and_then([this] { return confirmAlike(u"Bàn Văn Sơn"_s); });
    }

    Checked<void> confirmAlike(const QString &name)
    {
        return act(name, [](const Round &whole, const Person &actor) { return settleAlike(whole, actor, {actor}); });
    }

    Checked<void> confirmSoleBody(const QString &name)
    {
        return act(name, [](const Round &whole, const Person &actor) {
            return settleSoleBody(whole, actor, u"SNV"_s, {actor});
        });
    }

    /// The session's own decisions, in the order of the queue.
    Checked<void> decide()
    {
        m_now = at(12, 17, 10);
        const auto document =
            VerdictSettlement{u"QPTDRMT"_s, u"2.5"_s, u"Báo cáo BTTND 6 tháng (không số)"_s, Verdict::Rejected,
                              u"Tài liệu chưa có số, không dùng làm tài liệu kiểm chứng"_s};
        return settleMark(u"H-BACHTHONG"_s, u"5.1"_s, 1500, u"Chưa có thông báo kết quả kiểm tra"_s)
            .and_then([this] {
                return settleMark(u"BDT"_s, u"4.2a"_s, {}, u"Hồ sơ trong danh sách thuộc cấp huyện, không phát sinh"_s);
            })
            .and_then([&] { return settleBoth(document); })
            .and_then([this] {
                return settleMark(u"QPTDRMT"_s, u"8.3"_s, 0, u"08 tiêu chí thành phần thiếu tài liệu hợp lệ"_s);
            })
            .and_then([this] {
                return settleMark(u"VPDPNTM"_s, u"1.2"_s, 500, u"Nội dung kế hoạch chưa được cập nhật cho năm 2019"_s);
            })
            .and_then([this] { return settleMark(u"VPDPNTM"_s, u"1.1"_s, 2000, u"Ban hành đúng hạn"_s); })
            .and_then([this] {
                return act(u"Bàn Văn Sơn"_s, [](const Round &whole, const Person &actor) {
                    return reserve(whole, actor,
                                   {{u"VPDPNTM"_s, u"1.1"_s, {}}, actor.body, u"Kế hoạch là bản năm 2018 đổi ngày"_s});
                });
            })
            .and_then([this] { return settleMark(u"VPDPNTM"_s, u"8.3"_s, 2000, u"Tài liệu đầy đủ"_s); })
            .and_then(
                [this] { return settleMark(u"H-PACNAM"_s, u"3.3"_s, 2750, u"22/24 kiến nghị được giải quyết"_s); })
            .and_then(
                [this] { return settleMark(u"CDCD"_s, u"7.4a"_s, 1500, u"Hoàn thành từ một nửa nội dung cam kết"_s); })
            .and_then([this] { return settleMark(u"CDCD"_s, u"8.3"_s, 2000, u"Tài liệu đầy đủ"_s); });
    }

    Checked<void> settleMark(const QString &agency, const QString &component, std::optional<int> thousandths,
                             const QString &reason)
    {
        MarkSettlement request{agency, component, {}, {}, reason};
        if (thousandths) {
            request.points = Points::thousandths(*thousandths);
        }
        return settleBoth(request);
    }

    /// The secretary enters the decision, then each leader confirms it.
    template <class Request>
    Checked<void> settleBoth(const Request &request)
    {
        const auto confirm = [this, request](const QString &name) {
            return act(name, [request](const Round &whole, const Person &actor) {
                return settle(whole, actor, request, {actor});
            });
        };
        return act(u"Hoàng Thu Hà"_s,
                   [request](const Round &whole, const Person &actor) { return settle(whole, actor, request, {}); })
            .and_then([confirm] { return confirm(u"Trần Đình Phúc"_s); })
            .and_then([confirm] { return confirm(u"Bàn Văn Sơn"_s); });
    }

    Checked<std::vector<MarkRow>> marks()
    {
        const Round &round = m_dossier->snapshot(m_dossier->administrator())->round;
        auto rows = readMarks(compiledIn(u"sample_story_marks.csv"_s), u"sample_story_marks.csv"_s, round);
        if (rows) {
            for (const Invented &invented : inventedAgencies()) {
                const auto more = inventMarks(round, invented);
                rows->insert(rows->end(), more.begin(), more.end());
            }
        }
        return rows;
    }

    Checked<void> enter(const QString &name, const QString &source)
    {
        return act(name, [&](const Round &whole, const Person &actor) {
            std::vector<MarkRow> rows;
            std::copy_if(m_marks.begin(), m_marks.end(), std::back_inserter(rows),
                         [&source](const MarkRow &row) { return row.source == source; });
            return importMarks(whole, actor, rows, sampleNotice());
        });
    }

    using Doing = std::function<Commands(const Round &, const Person &)>;

    /// The fund's list of papers, or one body's verdicts on it.
    static Doing listOf(bool papers, const QString &body = {})
    {
        return [papers, body](const Round &whole, const Person &actor) {
            CheckTable table = fundPapers(whole);
            std::erase_if(table.checks, [&](const CheckRow &row) { return papers || row.body != body; });
            if (!papers) {
                table.citations.clear();
            }
            return importChecks(whole, actor, table, sampleNotice());
        };
    }

    Checked<void> commit(const QString &name)
    {
        m_now = at(12, 16, 16);
        return act(name, [](const Round &whole, const Person &actor) {
            std::vector<int> sheets;
            const int body = whole.bodyOf(actor.body);
            for (const auto &sheet : whole.sheets) {
                if (sheet->recusal(body) == nullptr) {
                    sheets.push_back(sheet->position);
                }
            }
            return commitMarks(whole, actor, body, sheets, false);
        });
    }

    Checked<void> stepTo(Phase phase)
    {
        return act(u"Hoàng Thu Hà"_s, [phase](const Round &whole, const Person &actor) {
            return step(whole, actor, {phase, {}, false, {}});
        });
    }

    Checked<void> act(const QString &name, const Doing &doing)
    {
        const auto actor = m_dossier->person(name);
        if (!actor) {
            return tl::unexpected(Problems{actor.error()});
        }
        m_now += 60'000;
        const auto receipts = m_dossier->enact([&](const Round &whole) { return doing(whole, *actor); });
        if (!receipts) {
            return tl::unexpected(receipts.error());
        }
        return {};
    }

    QString m_folder;
    Instant m_now = 0;
    int m_ids = 0;
    std::unique_ptr<Dossier> m_dossier;
    std::vector<MarkRow> m_marks;
};

} // namespace

Checked<void> makeSample(const QString &folder, SampleStage stage)
{
    Maker maker(folder);
    return maker.make(stage);
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_words.h"

#include "core/access/permissions.h"
#include "core/scoring/scorer.h"
#include "ui/scoring/mark_words.h"
#include "ui/words/label_words.h"
#include "ui/words/number_words.h"

#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

using core::Phase;
using core::Relation;
using core::Role;

QString nameOf(const core::Snapshot &snapshot, int person)
{
    const auto found = std::find_if(snapshot.people.begin(), snapshot.people.end(),
                                    [person](const core::Person &one) { return one.number == person; });
    return found == snapshot.people.end() ? QString() : found->name;
}

/// "SNV, BDV": the bodies that take part in the sheet.
QString bodiesAt(const core::Round &round, const core::Sheet &sheet)
{
    QStringList codes;
    for (const core::Body &body : round.bodies) {
        if (sheet.recusal(body.position) == nullptr) {
            codes.append(body.code);
        }
    }
    return codes.join(QStringLiteral(", "));
}

QString recused(const core::Snapshot &snapshot, const core::Sheet &sheet, const core::Recusal &recusal,
                Language language)
{
    return Phrase{u"Không tham gia thẩm định: %1. %2 chấm hồ sơ này; %3 xác nhận thay %4.",
                  u"Recused: %1. %2 scores this file; %3 confirms in the stead of %4."}
        .in(language)
        .arg(recusal.reason, bodiesAt(snapshot.round, sheet), nameOf(snapshot, recusal.substitute),
             snapshot.round.bodies[static_cast<std::size_t>(recusal.body)].code);
}

/// Who acts on a sheet in its phase.
QString whoActs(const core::Round &round, const core::Sheet &sheet, Language language)
{
    switch (sheet.phase) {
    case Phase::Setup:
        return Phrase{u"Thư ký tổng hợp đang chuẩn bị kỳ đánh giá.", u"The secretary is preparing the round."}.in(
            language);
    case Phase::Intake:
        return Phrase{u"Cơ quan đang tự chấm; %1 chấm từ giai đoạn Thẩm định độc lập.",
                      u"The agency is scoring itself; %1 score from the independent appraisal on."}
            .in(language)
            .arg(bodiesAt(round, sheet));
    case Phase::Appraisal:
        return Phrase{u"Người thẩm định của %1 đang chấm.", u"The reviewers of %1 are scoring."}.in(language).arg(
            bodiesAt(round, sheet));
    case Phase::Joint:
        return Phrase{u"Điểm đã mở: hai bên thống nhất ở trang Họp thống nhất.",
                      u"The scores are revealed: they are settled on the page Joint session."}
            .in(language);
    case Phase::Reply:
    case Phase::Approval:
    case Phase::Published:
        break;
    }
    return Phrase{u"Điểm đã thống nhất: xem ở trang Kết quả, xếp loại.",
                  u"The scores are settled: see the page Results."}
        .in(language);
}

bool everMarks(Role role, Relation relation)
{
    const auto lines = core::permissions();
    return std::any_of(lines.begin(), lines.end(), [&](const core::Permission &line) {
        return line.role == role && line.verb == core::Verb::ImportMarks && line.relation == relation;
    });
}

} // namespace

int sourceOf(const core::Snapshot &snapshot)
{
    const bool ofBody = snapshot.viewer.role == Role::Reviewer || snapshot.viewer.role == Role::Chair;
    const int body = ofBody ? snapshot.round.bodyOf(snapshot.viewer.body) : -1;
    return body < 0 ? core::Round::Self : core::Round::sourceOf(body);
}

QString whyOnlyShown(const core::Snapshot &snapshot, const core::Sheet &sheet, Language language)
{
    const int source = sourceOf(snapshot);
    const bool isSelf = source == core::Round::Self;
    if (const core::Recusal *recusal = isSelf ? nullptr : sheet.recusal(source - 1)) {
        return recused(snapshot, sheet, *recusal, language);
    }
    const Role role = snapshot.viewer.role;
    const Relation relation = isSelf ? Relation::Agency : Relation::OwnBody;
    if (core::permitted(role, core::Verb::ImportMarks, relation, sheet.phase)) {
        return {};
    }
    const QString shown = everMarks(role, relation)
        ? Phrase{u"Giai đoạn %1: phiếu này chỉ để xem. ", u"%1: this sheet is only shown. "}.in(language).arg(
            label(sheet.phase, language))
        : Phrase{u"%1 không chấm điểm; ở đây xem điểm tự chấm. ", u"%1 does not score; here are the self-scores. "}
              .in(language)
              .arg(label(role, language));
    return shown + whoActs(snapshot.round, sheet, language);
}

bool mayEnterFacts(const core::Snapshot &snapshot, const core::Sheet &sheet)
{
    return core::permitted(snapshot.viewer.role, core::Verb::SetFact, Relation::Common, sheet.phase);
}

Completion completionOf(const core::Snapshot &snapshot, const core::Sheet &sheet, int marks, Language language)
{
    const int source = sourceOf(snapshot);
    const QString body = snapshot.round.sourceCode(source);
    const QString all = QStringLiteral("✓ %1/%1 · ").arg(marks);
    if (source == core::Round::Self || sheet.recusal(source - 1) != nullptr) {
        return {};
    }
    if (sheet.commitment(source - 1) != nullptr) {
        const bool open = sheet.phase == Phase::Appraisal;
        return {all + Phrase{u"%1 đã chốt điểm.", u"%1 has committed."}.in(language).arg(body)
                    + (open ? Phrase{u" Sửa một mục thì phải chốt lại.", u" Who changes a mark has to commit anew."}.in(
                           language)
                            : QString()),
                false};
    }
    if (sheet.phase != Phase::Appraisal) {
        return {};
    }
    if (core::permitted(snapshot.viewer.role, core::Verb::Commit, Relation::OwnBody, sheet.phase)) {
        return {all + Phrase{u"đã chấm xong, chưa chốt.", u"all marked, not committed."}.in(language), true};
    }
    return {all
                + Phrase{u"đã chấm xong. Lãnh đạo phụ trách (%1) chốt điểm; cơ quan kế: Alt+↓.",
                         u"all marked. The leader in charge (%1) commits; next agency: Alt+↓."}
                      .in(language)
                      .arg(body),
            false};
}

QString provisionalSums(const core::Round &round, const core::Sheet &sheet, int source, Language language)
{
    const core::Scorer scorer(round);
    const auto sum = [&](int of) { return points(scorer.tally(sheet, of).raw, round.set->decimals); };
    const QString self = QStringLiteral("◇ ") + sum(core::Round::Self);
    return source == core::Round::Self
        ? self
        : QString(markOwner(round, source, language).left(1)
                  + Phrase{u" tạm tính %1 · ", u" so far %1 · "}.in(language).arg(sum(source)) + self);
}

} // namespace ui

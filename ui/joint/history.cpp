// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include "core/model/round_rows.h"
#include "ui/words/label_words.h"
#include "ui/words/number_words.h"

#include <algorithm>

namespace ui {

namespace {

/// One call a noun: what an edit means for the item, empty where it is about something else.
class Reader
{
public:
    Reader(const core::Snapshot &snapshot, const AgendaItem &item, Language language)
        : m_snapshot(snapshot), m_round(snapshot.round), m_document(item.document), m_language(language),
          m_agency(m_round.sheets[static_cast<std::size_t>(item.sheet)]->agency)
    {
        if (item.component >= 0) {
            m_component = m_round.set->components[static_cast<std::size_t>(item.component)].code;
        }
    }

    History read(const std::vector<core::JournalLine> &journal)
    {
        for (const core::JournalLine &line : journal) {
            QStringList said;
            for (const core::AnyEdit &edit : line.command.edits) {
                said.append(std::visit([&](const auto &one) { return about(one, line); }, edit));
            }
            said.removeAll(QString());
            said.removeDuplicates();
            if (!said.isEmpty()) {
                m_history.lines.push_back({line.at, line.actor, said.join(QStringLiteral("; "))});
            }
        }
        std::reverse(m_history.lines.begin(), m_history.lines.end());
        return std::move(m_history);
    }

private:
    QString in(const Phrase &phrase) const { return phrase.in(m_language); }

    template <class Row>
    bool isMine(const Row &row) const
    {
        const bool whole = m_component.isEmpty();
        return row.agency == m_agency && (whole || (row.component == m_component && row.document == m_document));
    }

    template <class Row>
    QString about(const core::Edit<Row> & /*edit*/, const core::JournalLine & /*line*/)
    {
        return {};
    }

    QString markText(const std::optional<core::MarkRow> &row) const
    {
        if (!row) {
            return in({u"để trống", u"left blank"});
        }
        return row->mark.state == core::MarkState::Scored ? points(row->mark.points(), m_round.set->decimals)
                                                          : label(row->mark.state, m_language);
    }

    QString about(const core::Edit<core::MarkRow> &edit, const core::JournalLine & /*line*/)
    {
        const core::MarkRow &row = edit.row();
        if (row.agency != m_agency || row.component != m_component || !m_document.isEmpty()) {
            return {};
        }
        const int source = m_round.source(row.source);
        const QString value = markText(edit.after);
        if (source == core::Round::Self) {
            return in({u"nhập điểm tự chấm %1", u"entered the self-score %1"}).arg(value);
        }
        return source == m_round.agreed() ? in({u"thống nhất %1", u"agreed on %1"}).arg(value)
                                          : in({u"chấm cho %1: %2", u"marked for %1: %2"}).arg(row.source, value);
    }

    QString about(const core::Edit<core::CheckRow> &edit, const core::JournalLine & /*line*/)
    {
        const core::CheckRow &row = edit.row();
        if (m_document.isEmpty() || !isMine(row)) {
            return {};
        }
        return in({u"kết luận cho %1: %2", u"judged for %1: %2"})
            .arg(row.body, edit.after ? label(row.verdict, m_language) : in({u"bỏ kết luận", u"taken back"}));
    }

    QString about(const core::Edit<core::SettlementRow> &edit, const core::JournalLine & /*line*/)
    {
        const bool one = edit.row().as == core::SettledAs::Decision;
        if (!isMine(edit.row()) || !edit.after || (m_component.isEmpty() && one)) {
            return {};
        }
        const core::SettlementRow &row = *edit.after;
        QString words = row.as == core::SettledAs::Alike ? in({u"hai bên trùng điểm", u"the bodies had marked alike"})
            : row.as == core::SettledAs::SoleBody ? in({u"nhận điểm một bên", u"took the one body's mark"})
            : row.verdict ? in({u"thống nhất: ", u"agreed: "}) + label(*row.verdict, m_language)
                          : QString();
        if (!row.reason.isEmpty()) {
            words += (words.isEmpty() ? QString() : QStringLiteral("; ")) + in({u"lý do: ", u"reason: "}) + row.reason;
        }
        return words;
    }

    QString about(const core::Edit<core::ConfirmationRow> &edit, const core::JournalLine &line)
    {
        const core::ConfirmationRow &row = edit.row();
        if (!isMine(row)) {
            return {};
        }
        if (!edit.after) {
            m_history.confirmedAt.remove(row.body);
            return in({u"lời xác nhận của %1 không còn hiệu lực", u"the word of %1 no longer holds"}).arg(row.body);
        }
        m_history.confirmedAt.insert(row.body, line.at);
        return row.person == row.enteredBy ? in({u"xác nhận cho %1", u"confirmed for %1"}).arg(row.body)
                                           : in({u"ghi lời xác nhận của %1 cho %2", u"entered the word of %1 for %2"})
                                                 .arg(personName(row.person), row.body);
    }

    QString about(const core::Edit<core::ReservationRow> &edit, const core::JournalLine & /*line*/)
    {
        if (!isMine(edit.row())) {
            return {};
        }
        return edit.after
            ? in({u"%1 bảo lưu ý kiến: ", u"%1 reserves its opinion: "}).arg(edit.row().body) + edit.after->text
            : in({u"%1 không còn bảo lưu ý kiến", u"%1 no longer reserves its opinion"}).arg(edit.row().body);
    }

    QString personName(int number) const
    {
        const auto found = std::find_if(m_snapshot.people.begin(), m_snapshot.people.end(),
                                        [number](const core::Person &one) { return one.number == number; });
        return found == m_snapshot.people.end() ? QString() : found->name;
    }

    const core::Snapshot &m_snapshot;
    const core::Round &m_round;
    QString m_document;
    Language m_language;
    QString m_agency, m_component;
    History m_history;
};

} // namespace

History historyOf(const std::vector<core::JournalLine> &journal, const core::Snapshot &snapshot, const AgendaItem &item,
                  Language language)
{
    return Reader(snapshot, item, language).read(journal);
}

} // namespace ui

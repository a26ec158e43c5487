// SPDX-License-Identifier: GPL-3.0-or-later
#include "commit.h"

#include "core/model/row_text.h"

#include <algorithm>

namespace core {

namespace {

template<class Row>
QString contentOf(const std::optional<Row> &row)
{
    return row ? contentOf(textOf(*row)) : QString();
}

/// A row that says nothing is no row.
template<class Row>
void dropEmpty(std::optional<Row> & /*row*/)
{
}

void dropEmpty(std::optional<MarkRow> &row)
{
    if (row && row->mark == Mark {} && row->text == MarkText {}) {
        row.reset();
    }
}

template<class Row>
void guard(Table<Row> &table, int round, const Edit<Row> &edit)
{
    const std::optional<Row> standing = table.find(round, edit.row());
    if (standing != edit.before) {
        throw StoreException({ErrorCode::Conflict, placeOf(textOf(edit.row())), contentOf(standing),
                              contentOf(edit.before)});
    }
}

bool recordsHeads(Verb verb)
{
    return verb == Verb::StepForward || verb == Verb::StepBack;
}

bool isOfOneStream(const Command &command)
{
    const QString stream = streamOf(command);
    return std::all_of(command.edits.begin(), command.edits.end(),
                       [&stream](const AnyEdit &edit) { return streamOf(edit) == stream; });
}

} // namespace

Receipt Committer::take(Command &command)
{
    if (auto receipt = m_journal.receiptOf(command.id)) {
        receipt->repeated = true;
        return *receipt;
    }
    complete(command);
    Receipt receipt {.id = command.id, .stream = streamOf(command), .at = m_at};
    if (!command.edits.empty()) {
        write(command, record(command, receipt));
    }
    return receipt;
}

void Committer::complete(Command &command)
{
    std::erase_if(command.edits, [&](AnyEdit &edit) {
        return std::visit(
            [&]<class Row>(Edit<Row> &one) {
                const Row key = one.row();
                dropEmpty(one.before);
                dropEmpty(one.after);
                if (command.replacesUnseen) {
                    one.before = m_tables.of<Row>().find(command.round, key);
                }
                return one.before == one.after && (command.replacesUnseen || !one.before);
            },
            edit);
    });
}

/// The journal's row comes first: state rows refer to it, and a reference that waits for its row would have SQLite
/// search every table when the row comes.
std::int64_t Committer::record(Command &command, Receipt &receipt)
{
    Q_ASSERT(isOfOneStream(command));
    Payload payload;
    if (recordsHeads(command.verb)) {
        payload.heads = m_journal.heads();
        payload.heads.remove(CommonStream);
    }
    payload.command = std::move(command);
    const JournalEntry entry = m_journal.append(receipt.stream, payload, m_at, m_objects);
    command = std::move(payload.command);
    receipt.sequence = entry.sequence;
    return entry.entry;
}

void Committer::write(const Command &command, std::int64_t entry)
{
    for (const AnyEdit &edit : command.edits) {
        std::visit(
            [&]<class Row>(const Edit<Row> &one) {
                auto &table = m_tables.of<Row>();
                guard(table, command.round, one);
                if (one.after) {
                    table.write(command.round, *one.after, entry);
                } else {
                    table.erase(command.round, *one.before);
                }
            },
            edit);
    }
}

} // namespace core

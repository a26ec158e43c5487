// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload.h"

#include "core/store/cbor.h"
#include "core/store/row_fields.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t MostEdits = 10'000'000;

// Each kind of field: how it is written and read.

void write(CborWriter &cbor, int value)
{
    cbor.integer(value);
}

void write(CborWriter &cbor, bool value)
{
    cbor.boolean(value);
}

void write(CborWriter &cbor, const QString &value)
{
    cbor.text(value);
}

void write(CborWriter &cbor, const QByteArray &value)
{
    cbor.bytes(value);
}

void write(CborWriter &cbor, QDate value)
{
    cbor.text(value.toString(Qt::ISODate));
}

template <class Enum>
requires std::is_enum_v<Enum>
void write(CborWriter &cbor, Enum value)
{
    cbor.integer(static_cast<std::int64_t>(value));
}

void write(CborWriter &cbor, const std::optional<Verdict> &value)
{
    if (value) {
        write(cbor, *value);
    } else {
        cbor.null();
    }
}

void write(CborWriter &cbor, const std::vector<QString> &values)
{
    cbor.array(values.size());
    for (const QString &value : values) {
        cbor.text(value);
    }
}

void write(CborWriter &cbor, const Mark &value)
{
    cbor.array(2);
    write(cbor, value.state);
    cbor.integer(value.thousandths);
}

void write(CborWriter &cbor, const MarkText &value)
{
    if (value == MarkText{}) {
        cbor.null();
        return;
    }
    cbor.array(2);
    cbor.text(inputsText(value.inputs));
    cbor.text(value.reason);
}

void write(CborWriter &cbor, const Inputs &value)
{
    cbor.text(inputsText(value));
}

void read(CborReader &cbor, int &value)
{
    value = static_cast<int>(cbor.integer(INT32_MIN, INT32_MAX));
}

void read(CborReader &cbor, bool &value)
{
    value = cbor.boolean();
}

void read(CborReader &cbor, QString &value)
{
    value = cbor.text();
}

void read(CborReader &cbor, QByteArray &value)
{
    value = cbor.bytes();
}

void read(CborReader &cbor, QDate &value)
{
    const auto date = parseDate(cbor.text());
    value = date.value_or(QDate());
    if (!date) {
        cbor.fail();
    }
}

constexpr int last(Role /*kind*/)
{
    return static_cast<int>(Role::Contact);
}

constexpr int last(Phase /*kind*/)
{
    return static_cast<int>(Phase::Published);
}

constexpr int last(Verdict /*kind*/)
{
    return static_cast<int>(Verdict::Explained);
}

constexpr int last(SettledAs /*kind*/)
{
    return static_cast<int>(SettledAs::SoleBody);
}

constexpr int last(MarkState /*kind*/)
{
    return static_cast<int>(MarkState::Abstained);
}

constexpr int last(Verb /*kind*/)
{
    return static_cast<int>(Verb::Reserve);
}

template <class Enum>
requires std::is_enum_v<Enum>
void read(CborReader &cbor, Enum &value)
{
    value = static_cast<Enum>(cbor.integer(0, last(value)));
}

void read(CborReader &cbor, std::optional<Verdict> &value)
{
    if (!cbor.takeNull()) {
        read(cbor, value.emplace());
    }
}

void read(CborReader &cbor, std::vector<QString> &values)
{
    for (std::size_t left = cbor.array(100'000); left > 0 && !cbor.failed(); --left) {
        values.push_back(cbor.text());
    }
}

void expectArray(CborReader &cbor, std::size_t size)
{
    if (cbor.array(size) != size) {
        cbor.fail();
    }
}

void read(CborReader &cbor, Mark &value)
{
    expectArray(cbor, 2);
    read(cbor, value.state);
    value.thousandths = static_cast<std::int32_t>(cbor.integer(0, Points::MaximumThousandths));
}

void read(CborReader &cbor, MarkText &value)
{
    if (cbor.takeNull()) {
        return;
    }
    expectArray(cbor, 2);
    const auto inputs = inputsFromText(cbor.text());
    value.inputs = inputs.value_or(Inputs{});
    value.reason = cbor.text();
    if (!inputs || value == MarkText{}) {
        cbor.fail();
    }
}

void read(CborReader &cbor, Inputs &value)
{
    const auto inputs = inputsFromText(cbor.text());
    value = inputs.value_or(Inputs{});
    if (std::holds_alternative<std::monostate>(value)) { // no figure is no row
        cbor.fail();
    }
}

template <class Row>
void writeRow(CborWriter &cbor, const std::optional<Row> &row)
{
    if (!row) {
        cbor.null();
        return;
    }
    constexpr auto Fields = RowFields<Row>::All;
    cbor.array(std::tuple_size_v<decltype(Fields)>);
    std::apply([&](auto... field) { (write(cbor, (*row).*field), ...); }, Fields);
}

template <class Row>
void readRow(CborReader &cbor, std::optional<Row> &row)
{
    if (cbor.takeNull()) {
        return;
    }
    constexpr auto Fields = RowFields<Row>::All;
    expectArray(cbor, std::tuple_size_v<decltype(Fields)>);
    row.emplace();
    std::apply([&](auto... field) { (read(cbor, (*row).*field), ...); }, Fields);
}

/// Reads the edit of the alternative with that number.
template <std::size_t... Index>
std::optional<AnyEdit> readEdit(CborReader &cbor, std::size_t number, std::index_sequence<Index...> /*all*/)
{
    std::optional<AnyEdit> edit;
    const auto tryOne = [&]<std::size_t One>() {
        if (One == number) {
            std::variant_alternative_t<One, AnyEdit> found;
            readRow(cbor, found.before);
            readRow(cbor, found.after);
            edit = std::move(found);
        }
    };
    (tryOne.template operator()<Index>(), ...);
    const bool empty = edit && std::visit([](const auto &one) { return !one.before && !one.after; }, *edit);
    return empty ? std::nullopt : edit;
}

void readHeads(CborReader &cbor, Payload &payload)
{
    QString last;
    for (std::size_t left = cbor.array(100); left > 0 && !cbor.failed(); --left) {
        expectArray(cbor, 2);
        const QString stream = cbor.text();
        payload.heads.insert(stream, cbor.bytes());
        if (!last.isEmpty() && stream <= last) {
            cbor.fail();
        }
        last = stream;
    }
}

} // namespace

QByteArray encoded(const Payload &payload)
{
    const Command &command = payload.command;
    CborWriter cbor;
    cbor.array(6);
    write(cbor, command.verb);
    write(cbor, command.reason);
    write(cbor, command.round);
    if (command.undoes) {
        cbor.bytes(command.undoes->toRfc4122());
    } else {
        cbor.null();
    }
    QStringList streams = payload.heads.keys();
    streams.sort();
    cbor.array(static_cast<std::size_t>(streams.size()));
    for (const QString &stream : streams) {
        cbor.array(2);
        cbor.text(stream);
        cbor.bytes(payload.heads.value(stream));
    }
    cbor.array(command.edits.size());
    for (const AnyEdit &edit : command.edits) {
        cbor.array(3);
        cbor.integer(static_cast<std::int64_t>(edit.index()));
        std::visit(
            [&cbor](const auto &one) {
                writeRow(cbor, one.before);
                writeRow(cbor, one.after);
            },
            edit);
    }
    return cbor.take();
}

Result<Payload> decodedPayload(const QByteArray &bytes)
{
    Payload payload;
    Command &command = payload.command;
    CborReader cbor(bytes);
    expectArray(cbor, 6);
    read(cbor, command.verb);
    read(cbor, command.reason);
    read(cbor, command.round);
    if (!cbor.takeNull()) {
        const QByteArray id = cbor.bytes();
        command.undoes = QUuid::fromRfc4122(id);
        if (id.size() != 16) {
            cbor.fail();
        }
    }
    readHeads(cbor, payload);
    for (std::size_t left = cbor.array(MostEdits); left > 0 && !cbor.failed(); --left) {
        expectArray(cbor, 3);
        constexpr std::size_t Count = std::variant_size_v<AnyEdit>;
        const auto number = static_cast<std::size_t>(cbor.integer(0, Count - 1));
        auto edit = readEdit(cbor, number, std::make_index_sequence<Count>());
        if (!edit) {
            cbor.fail();
            break;
        }
        command.edits.push_back(std::move(*edit));
    }
    if (cbor.failed() || !cbor.atEnd()) {
        return failure(ErrorCode::JournalBroken);
    }
    return payload;
}

} // namespace core

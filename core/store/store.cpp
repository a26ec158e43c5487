// SPDX-License-Identifier: GPL-3.0-or-later
#include "store.h"

#include "core/model/row_text.h"
#include "core/store/backup.h"
#include "core/store/drafts.h"
#include "core/store/journal_table.h"
#include "core/store/migrations.h"
#include "core/store/tables.h"
#include "core/store/verify.h"

#include <QDate>
#include <QDir>
#include <QHash>

namespace core {

using namespace Qt::StringLiterals;

/// Everything that is open while a store is.
struct Store::Parts
{
    DossierFolder folder;
    Connection connection; ///< the database's own lock, taken first, is what keeps others out
    std::unique_ptr<QLockFile> note;
    ObjectStore objects;
    std::unique_ptr<Tables> tables;
    std::unique_ptr<JournalTable> journal;

    Parts(DossierFolder where, Connection::Mode mode)
        : folder(std::move(where)), connection(folder.database(), mode), note(noteHolder(folder)),
          objects(folder.objects())
    { }

    /// Once the schema is there.
    void prepare()
    {
        tables = std::make_unique<Tables>(connection);
        journal = std::make_unique<JournalTable>(connection, objects);
    }
};

namespace {

template <class Row>
std::vector<Row> allOf(Tables &tables, int round = 0)
{
    std::vector<Row> rows;
    tables.of<Row>().each(round, [&rows](Row row, std::int64_t /*entry*/) { rows.push_back(std::move(row)); });
    return rows;
}

template <class Row>
QString shown(const std::optional<Row> &row)
{
    return row ? contentOf(textOf(*row)) : QString();
}

/// Guards and does one edit.
struct Doing
{
    Tables &tables;
    int round;
    std::int64_t entry;

    template <class Row>
    void operator()(const Edit<Row> &edit) const
    {
        Table<Row> &table = tables.of<Row>();
        const std::optional<Row> standing = table.find(round, edit.row());
        if (standing != edit.before) {
            throw StoreException(
                {ErrorCode::Conflict, placeOf(textOf(edit.row())), shown(standing), shown(edit.before)});
        }
        if (edit.after) {
            table.write(round, *edit.after, entry);
        } else if (edit.before) {
            table.erase(round, *edit.before);
        }
    }
};

/// The marks of a round straight into its sheets: the one scan over millions of rows. Marks come sheet by sheet.
void loadMarks(const Connection &connection, int year, RoundEditor &editor)
{
    const Round &round = editor.round();
    Statement sheets(connection, R"(SELECT id, agency FROM sheet WHERE round = ?1)");
    sheets.bind(1, year);
    std::vector<int> positions; // by local key
    while (sheets.next()) {
        const auto id = static_cast<std::size_t>(sheets.integer(0));
        positions.resize(std::max(positions.size(), id + 1), -1);
        positions[id] = editor.sheetOf(sheets.text(1));
    }
    // Sheets of a round were made together: a range of keys, not a look at each.
    Statement marks(connection, R"(
        SELECT sheet, source, component, state, thousandths
          FROM mark
         WHERE sheet BETWEEN (SELECT min(id) FROM sheet WHERE round = ?1) AND (SELECT max(id) FROM sheet WHERE round = ?1))");
    marks.bind(1, year);
    const auto components = static_cast<std::int64_t>(round.componentCount());
    std::int64_t last = -1;
    std::vector<Mark> *row = nullptr;
    while (marks.next()) {
        const std::int64_t sheet = marks.integer(0);
        if (sheet != last) {
            last = sheet;
            const int position =
                static_cast<std::size_t>(sheet) < positions.size() ? positions[static_cast<std::size_t>(sheet)] : -1;
            row = position < 0 ? nullptr : &editor.marksOf(position);
        }
        const std::int64_t key = marks.integer(1);
        const std::int64_t source = key == Table<MarkRow>::AgreedKey ? round.agreed() : key;
        const std::int64_t component = marks.integer(2);
        if (row == nullptr || component >= components || source > round.agreed()) {
            continue; // another round's, or altered by other hands: verify names it
        }
        Mark &mark = (*row)[static_cast<std::size_t>(source * components + component)];
        mark.thousandths = static_cast<std::int32_t>(marks.integer(4));
        mark.state = static_cast<MarkState>(marks.integer(3));
    }
}

/// Most inputs are one of a few texts: each is read once.
const Inputs &inputsOf(const QString &text, QHash<QString, Inputs> &read)
{
    auto known = read.constFind(text);
    if (known == read.constEnd()) {
        known = read.insert(text, inputsFromText(text).value_or(Inputs{}));
    }
    return *known;
}

void loadTexts(const Connection &connection, int year, RoundEditor &editor)
{
    Statement texts(connection, R"(
        SELECT s.agency, t.source, t.component, t.inputs, t.reason
          FROM mark_text t JOIN sheet s ON s.id = t.sheet
         WHERE s.round = ?1)");
    texts.bind(1, year);
    const Round &round = editor.round();
    QHash<QString, Inputs> read;
    while (texts.next()) {
        const std::int64_t key = texts.integer(1);
        const int source = key == Table<MarkRow>::AgreedKey ? round.agreed() : static_cast<int>(key);
        const auto component = static_cast<int>(texts.integer(2));
        if (component < round.componentCount() && source <= round.agreed()) {
            const Inputs &inputs = inputsOf(texts.text(3), read);
            editor.setText(texts.text(0), round.place(source, component), {inputs, texts.text(4)});
        }
    }
}

template <class... Row>
void loadRows(Tables &tables, int year, RoundEditor &editor)
{
    (tables.of<Row>().each(year, [&editor](const Row &row, std::int64_t /*entry*/) { editor.put(row); }), ...);
}

} // namespace

Store::Store(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) { }

Store::~Store() = default;

const QString &Store::folder() const
{
    return m_parts->folder.path;
}

bool Store::isInPlace() const
{
    return !m_parts->connection.hasMoved();
}

Result<QByteArray> Store::origin() const
{
    QByteArray hash;
    return journal([&hash](const JournalEntry &entry) {
               hash = entry.hash;
               return false;
           })
        .map([&hash] { return hash; });
}

Result<std::unique_ptr<Store>> Store::create(const QString &folder)
{
    const DossierFolder made{QDir(folder).absolutePath()};
    if (const auto ready = makeFolder(made); !ready) {
        return tl::unexpected(ready.error());
    }
    auto store = reading([&] {
        auto parts = std::make_unique<Parts>(made, Connection::Mode::Create);
        migrate(parts->connection, 0);
        parts->prepare();
        return std::unique_ptr<Store>(new Store(std::move(parts)));
    });
    if (!store) {
        QDir(made.path).removeRecursively(); // empty or not there a moment ago
    }
    return store;
}

Result<std::unique_ptr<Store>> Store::open(const QString &folder)
{
    const DossierFolder found{QDir(folder).absolutePath()};
    if (const auto usable = checkFolder(found); !usable) {
        return tl::unexpected(usable.error());
    }
    auto store = reading([&] {
        auto parts = std::make_unique<Parts>(found, Connection::Mode::Open);
        const int schema = schemaOf(parts->connection);
        if (schema == 0) {
            throw StoreException({ErrorCode::StoreForeign, found.path, {}, {}});
        }
        if (schema < newestSchema()) {
            const QString copy = found.backups() + u"/schema-"_s + QString::number(schema) + u".congtam-backup"_s;
            if (const auto kept = makeBackup(parts->connection, parts->objects, copy);
                !kept && kept.error().code != ErrorCode::FileExists) {
                throw StoreException(kept.error());
            }
            migrate(parts->connection, schema);
        }
        parts->prepare();
        return std::unique_ptr<Store>(new Store(std::move(parts)));
    });
    if (!store && store.error().code == ErrorCode::StoreHeld) {
        return tl::unexpected(heldBy(found));
    }
    return store;
}

Result<Directory> Store::directory() const
{
    return reading([this] {
        Tables &tables = *m_parts->tables;
        return Directory{allOf<Body>(tables),      allOf<Person>(tables),   allOf<CriteriaSetRow>(tables),
                         allOf<AgencyRow>(tables), allOf<RoundRow>(tables), allOf<CredentialRow>(tables)};
    });
}

Result<RoundEditor> Store::load(const Directory &directory, const RoundRow &round,
                                std::shared_ptr<const CriteriaSet> set) const
{
    return reading([&] {
        Round empty;
        empty.set = std::move(set);
        empty.bodies = directory.bodies;
        RoundEditor editor(std::move(empty));
        editor.put(round);
        loadRows<SheetRow>(*m_parts->tables, round.year, editor);
        loadMarks(m_parts->connection, round.year, editor);
        loadTexts(m_parts->connection, round.year, editor);
        loadRows<Holiday, FlagRow, RecusalRow, CitationRow, CheckRow, SettlementRow, ConfirmationRow, ReservationRow,
                 CommitmentRow, FactRow, AssignmentRow>(*m_parts->tables, round.year, editor);
        return editor;
    });
}

Result<std::vector<Receipt>> Store::commit(const std::vector<Command> &commands, Instant at)
{
    return transaction(m_parts->connection, [&] {
        std::vector<Receipt> receipts;
        for (const Command &command : commands) {
            Payload payload{command, {}};
            const bool moves = command.verb == Verb::StepForward || command.verb == Verb::StepBack;
            if (moves && streamOf(command) == CommonStream) { // a body's own part of the step is none of the others'
                payload.heads = m_parts->journal->bodyHeads();
            }
            // The entry first: rows that came before it would make SQLite look for them in every table.
            const std::int64_t entry = m_parts->journal->nextEntry();
            receipts.push_back(m_parts->journal->append(payload, entry, at));
            for (const AnyEdit &edit : command.edits) {
                Q_ASSERT(streamOf(edit) == streamOf(command));
                std::visit(Doing{*m_parts->tables, command.round, entry}, edit);
            }
        }
        return receipts;
    });
}

Result<void> Store::putDraft(int year, const Draft &draft)
{
    return transaction(m_parts->connection, [&] { core::putDraft(m_parts->connection, year, draft); });
}

Result<std::vector<Draft>> Store::drafts(int year, int person) const
{
    return reading([&] { return draftsOf(m_parts->connection, year, person); });
}

Result<std::vector<Receipt>> Store::receiptsOf(const std::vector<Command> &commands) const
{
    return reading([&] {
        std::vector<Receipt> receipts;
        for (const Command &command : commands) {
            if (auto receipt = m_parts->journal->receiptOf(command.id)) {
                receipts.push_back(std::move(*receipt));
            }
        }
        return receipts;
    });
}

Result<QByteArray> Store::putObject(const QByteArray &bytes)
{
    return m_parts->objects.put(bytes);
}

Result<QByteArray> Store::object(const QByteArray &digest) const
{
    return m_parts->objects.get(digest);
}

Result<void> Store::journal(const std::function<bool(const JournalEntry &)> &seen) const
{
    return reading([&] { m_parts->journal->each(seen); });
}

Result<Command> Store::command(const JournalEntry &entry) const
{
    const auto bytes = entry.payloadBytes ? object(entry.payload) : Result<QByteArray>(entry.payload);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    auto payload = decodedPayload(*bytes);
    if (!payload) {
        return failure(ErrorCode::JournalBroken, entry.stream + u':' + QString::number(entry.sequence));
    }
    payload->command.id = entry.command;
    payload->command.actor = entry.actor;
    return std::move(payload->command);
}

Result<Store::Soundness> Store::verify(const std::stop_token &stop) const
{
    return reading([&] { return checkEverything(m_parts->connection, m_parts->objects, stop); });
}

Result<void> Store::backup(const QString &file) const
{
    return makeBackup(m_parts->connection, m_parts->objects, file);
}

Result<void> Store::restore(const QString &file, const QString &folder)
{
    return unpackBackup(file, {QDir(folder).absolutePath()});
}

} // namespace core

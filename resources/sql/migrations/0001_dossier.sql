-- SPDX-License-Identifier: GPL-3.0-or-later
-- One committee's dossier. Every row that matters carries the journal entry of its last write: author and time come from
-- there. Keys are local integers; codes are what journal and files know.

CREATE TABLE journal (
    entry INTEGER PRIMARY KEY AUTOINCREMENT,
    stream TEXT NOT NULL CHECK (stream <> ''),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    prev_hash BLOB NOT NULL CHECK (length(prev_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    command_id BLOB NOT NULL UNIQUE CHECK (length(command_id) = 16),
    actor INTEGER NOT NULL,
    at INTEGER NOT NULL,
    format INTEGER NOT NULL CHECK (format > 0),
    sealing TEXT NOT NULL CHECK (sealing <> ''),
    payload BLOB NOT NULL,
    payload_bytes INTEGER CHECK (payload_bytes > 0),
    UNIQUE (stream, sequence)
) STRICT;

CREATE TRIGGER journal_is_never_updated BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is only added to');
END;

CREATE TRIGGER journal_is_never_deleted_from BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is only added to');
END;

CREATE TABLE stream_head (
    stream TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT, WITHOUT ROWID;

CREATE TABLE body (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code NOT IN ('', 'self', 'agreed', 'common')),
    name TEXT NOT NULL,
    position INTEGER NOT NULL UNIQUE CHECK (position BETWEEN 0 AND 3),
    entry INTEGER NOT NULL REFERENCES journal (entry)
) STRICT;

CREATE TABLE person (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    name TEXT NOT NULL CHECK (name <> ''),
    role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 6),
    body TEXT NOT NULL,
    entry INTEGER NOT NULL REFERENCES journal (entry)
) STRICT;

CREATE TABLE criteria_set (
    id TEXT NOT NULL CHECK (id <> ''),
    version INTEGER NOT NULL CHECK (version > 0),
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    components TEXT NOT NULL, -- codes in order, one a line
    entry INTEGER NOT NULL REFERENCES journal (entry),
    PRIMARY KEY (id, version)
) STRICT;

CREATE TABLE agency (
    code TEXT PRIMARY KEY CHECK (code <> ''),
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    entry INTEGER NOT NULL REFERENCES journal (entry)
) STRICT;

CREATE TABLE round (
    year INTEGER PRIMARY KEY CHECK (year BETWEEN 2000 AND 2100),
    criteria_set TEXT NOT NULL,
    version INTEGER NOT NULL,
    phase INTEGER NOT NULL CHECK (phase BETWEEN 0 AND 6),
    sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
    entry INTEGER NOT NULL REFERENCES journal (entry),
    FOREIGN KEY (criteria_set, version) REFERENCES criteria_set (id, version)
) STRICT;

CREATE TABLE sheet (
    id INTEGER PRIMARY KEY,
    round INTEGER NOT NULL REFERENCES round (year),
    agency TEXT NOT NULL REFERENCES agency (code),
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    group_code TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    phase INTEGER NOT NULL CHECK (phase BETWEEN 0 AND 6),
    entry INTEGER NOT NULL REFERENCES journal (entry),
    UNIQUE (round, agency)
) STRICT;

CREATE TABLE holiday (
    round INTEGER NOT NULL REFERENCES round (year),
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    name TEXT NOT NULL,
    working_day INTEGER NOT NULL CHECK (working_day IN (0, 1)),
    entry INTEGER NOT NULL REFERENCES journal (entry),
    PRIMARY KEY (round, date)
) STRICT, WITHOUT ROWID;

CREATE TABLE flag (
    sheet INTEGER NOT NULL REFERENCES sheet (id),
    flag TEXT NOT NULL CHECK (flag <> ''),
    entry INTEGER NOT NULL REFERENCES journal (entry),
    PRIMARY KEY (sheet, flag)
) STRICT, WITHOUT ROWID;

CREATE TABLE recusal (
    sheet INTEGER NOT NULL REFERENCES sheet (id),
    body INTEGER NOT NULL REFERENCES body (id),
    substitute INTEGER NOT NULL REFERENCES person (number),
    reason TEXT NOT NULL,
    entry INTEGER NOT NULL REFERENCES journal (entry),
    PRIMARY KEY (sheet, body)
) STRICT, WITHOUT ROWID;

-- source: 0 the agency's own, n + 1 the body at position n, 9 agreed. component: position in the round's set.
CREATE TABLE mark (
    sheet INTEGER NOT NULL REFERENCES sheet (id),
    source INTEGER NOT NULL CHECK (source BETWEEN 0 AND 9),
    component INTEGER NOT NULL CHECK (component >= 0),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
    thousandths INTEGER NOT NULL CHECK (thousandths BETWEEN 0 AND 1000000000 AND (state = 1 OR thousandths = 0)),
    entry INTEGER NOT NULL REFERENCES journal (entry),
    PRIMARY KEY (sheet, source, component)
) STRICT, WITHOUT ROWID;

CREATE TABLE mark_text (
    sheet INTEGER NOT NULL,
    source INTEGER NOT NULL,
    component INTEGER NOT NULL,
    inputs TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (sheet, source, component),
    FOREIGN KEY (sheet, source, component) REFERENCES mark (sheet, source, component) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE citation (
    sheet INTEGER NOT NULL REFERENCES sheet (id),
    component TEXT NOT NULL,
    document TEXT NOT NULL CHECK (document <> ''),
    entry INTEGER NOT NULL REFERENCES journal (entry),
    PRIMARY KEY (sheet, component, document)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence_check (
    sheet INTEGER NOT NULL REFERENCES sheet (id),
    component TEXT NOT NULL,
    document TEXT NOT NULL CHECK (document <> ''),
    body INTEGER NOT NULL REFERENCES body (id),
    verdict INTEGER NOT NULL CHECK (verdict BETWEEN 0 AND 4),
    reason TEXT NOT NULL,
    entry INTEGER NOT NULL REFERENCES journal (entry),
    PRIMARY KEY (sheet, component, document, body)
) STRICT, WITHOUT ROWID;

CREATE TABLE settlement (
    sheet INTEGER NOT NULL REFERENCES sheet (id),
    component TEXT NOT NULL,
    document TEXT NOT NULL, -- '' where the mark is settled
    settled_as INTEGER NOT NULL CHECK (settled_as BETWEEN 0 AND 2),
    verdict INTEGER CHECK (verdict BETWEEN 0 AND 4),
    reason TEXT NOT NULL,
    basis BLOB NOT NULL CHECK (length(basis) = 32),
    entry INTEGER NOT NULL REFERENCES journal (entry),
    PRIMARY KEY (sheet, component, document),
    CHECK ((document = '') = (verdict IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE confirmation (
    sheet INTEGER NOT NULL,
    component TEXT NOT NULL,
    document TEXT NOT NULL,
    body INTEGER NOT NULL REFERENCES body (id),
    person INTEGER NOT NULL REFERENCES person (number),
    entered_by INTEGER NOT NULL REFERENCES person (number),
    entry INTEGER NOT NULL REFERENCES journal (entry),
    PRIMARY KEY (sheet, component, document, body),
    FOREIGN KEY (sheet, component, document) REFERENCES settlement (sheet, component, document)
) STRICT, WITHOUT ROWID;

CREATE TABLE commitment (
    sheet INTEGER NOT NULL REFERENCES sheet (id),
    body INTEGER NOT NULL REFERENCES body (id),
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    blanks INTEGER NOT NULL CHECK (blanks >= 0),
    entry INTEGER NOT NULL REFERENCES journal (entry),
    PRIMARY KEY (sheet, body)
) STRICT, WITHOUT ROWID;

-- Who is asked to do what: it fills lists of work, it permits nothing.
CREATE TABLE assignment (
    person INTEGER NOT NULL REFERENCES person (number),
    sheet INTEGER REFERENCES sheet (id),
    component TEXT,
    entry INTEGER NOT NULL REFERENCES journal (entry)
) STRICT;

-- A figure entered once with its paper, seen by all sources.
CREATE TABLE fact (
    sheet INTEGER NOT NULL REFERENCES sheet (id),
    component TEXT NOT NULL,
    inputs TEXT NOT NULL CHECK (inputs <> ''),
    paper TEXT NOT NULL,
    entry INTEGER NOT NULL REFERENCES journal (entry),
    PRIMARY KEY (sheet, component)
) STRICT, WITHOUT ROWID;

-- What a person has typed and not yet saved as a mark; not journalled, thrown away once it is.
CREATE TABLE draft (
    person INTEGER NOT NULL REFERENCES person (number),
    sheet INTEGER NOT NULL REFERENCES sheet (id),
    source INTEGER NOT NULL CHECK (source BETWEEN 0 AND 9),
    component INTEGER NOT NULL CHECK (component >= 0),
    text TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (person, sheet, source, component)
) STRICT, WITHOUT ROWID;

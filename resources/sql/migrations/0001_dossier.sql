-- SPDX-License-Identifier: GPL-3.0-or-later
-- A dossier: what it holds is explained in core/store/README.md. This file is frozen once released.

-- Every act of every person, in chains: 'common' and one for each body.
CREATE TABLE journal (
    entry         INTEGER PRIMARY KEY AUTOINCREMENT,
    stream        TEXT    NOT NULL CHECK (length(stream) > 0),
    sequence      INTEGER NOT NULL CHECK (sequence > 0),
    prev_hash     BLOB    NOT NULL CHECK (length(prev_hash) = 32),
    hash          BLOB    NOT NULL CHECK (length(hash) = 32),
    command_id    BLOB    NOT NULL UNIQUE CHECK (length(command_id) = 16),
    actor         INTEGER NOT NULL CHECK (actor > 0),
    at            INTEGER NOT NULL,
    format        INTEGER NOT NULL CHECK (format > 0),
    sealing       TEXT    NOT NULL CHECK (length(sealing) > 0),
    payload       BLOB    NOT NULL,
    payload_bytes INTEGER CHECK (payload_bytes > 65536),
    CHECK (payload_bytes IS NULL OR length(payload) = 32),
    UNIQUE (stream, sequence)
) STRICT;

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is never changed');
END;

CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is never shortened');
END;

-- Who appraises, and who acts.
CREATE TABLE body (
    id       INTEGER PRIMARY KEY,
    code     TEXT    NOT NULL UNIQUE CHECK (length(code) > 0 AND code NOT IN ('self', 'agreed', 'common')),
    name     TEXT    NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    entry    INTEGER NOT NULL REFERENCES journal (entry)
) STRICT;

-- Who can give a mark: the agency itself, a body, or both bodies in agreement.
CREATE TABLE source (
    id    INTEGER PRIMARY KEY,
    fixed TEXT    UNIQUE CHECK (fixed IN ('self', 'agreed')),
    body  INTEGER UNIQUE REFERENCES body (id) ON DELETE CASCADE,
    CHECK ((fixed IS NULL) <> (body IS NULL))
) STRICT;

INSERT INTO source (id, fixed) VALUES (1, 'self'), (2, 'agreed');

CREATE TRIGGER body_is_a_source AFTER INSERT ON body
BEGIN
    INSERT INTO source (body) VALUES (new.id);
END;

CREATE VIEW source_code AS
    SELECT source.id AS source, coalesce(source.fixed, body.code) AS code
      FROM source
      LEFT JOIN body ON body.id = source.body;

CREATE TABLE person (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    name   TEXT    NOT NULL CHECK (length(name) > 0),
    role   TEXT    NOT NULL CHECK (role IN ('administrator', 'secretary', 'reviewer', 'chair', 'observer', 'auditor',
                                            'contact')),
    body   INTEGER REFERENCES body (id),
    entry  INTEGER NOT NULL REFERENCES journal (entry)
) STRICT;

-- Who sits on which body, from when to when; person.body is where one's account belongs.
CREATE TABLE membership (
    person INTEGER NOT NULL REFERENCES person (number),
    body   INTEGER NOT NULL REFERENCES body (id),
    since  TEXT    NOT NULL CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    until  TEXT    CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND until >= since),
    title  TEXT    NOT NULL,
    entry  INTEGER NOT NULL REFERENCES journal (entry),
    PRIMARY KEY (person, body, since)
) STRICT;

-- What is assessed by. The set itself is the object of that digest; its components are here for marks to refer to.
CREATE TABLE criteria_set (
    id      INTEGER PRIMARY KEY,
    code    TEXT    NOT NULL CHECK (length(code) > 0),
    version INTEGER NOT NULL CHECK (version > 0),
    digest  BLOB    NOT NULL CHECK (length(digest) = 32),
    entry   INTEGER NOT NULL REFERENCES journal (entry),
    UNIQUE (code, version)
) STRICT;

CREATE TABLE component (
    id       INTEGER PRIMARY KEY,
    set_id   INTEGER NOT NULL REFERENCES criteria_set (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    code     TEXT    NOT NULL CHECK (length(code) > 0),
    UNIQUE (set_id, code),
    UNIQUE (set_id, position)
) STRICT;

CREATE TABLE agency (
    id         INTEGER PRIMARY KEY,
    code       TEXT    NOT NULL UNIQUE CHECK (length(code) > 0),
    name       TEXT    NOT NULL,
    short_name TEXT    NOT NULL,
    entry      INTEGER NOT NULL REFERENCES journal (entry)
) STRICT;

CREATE TABLE round (
    year      INTEGER PRIMARY KEY CHECK (year BETWEEN 1 AND 9999),
    set_id    INTEGER NOT NULL REFERENCES criteria_set (id),
    phase     TEXT    NOT NULL CHECK (phase IN ('setup', 'intake', 'appraisal', 'joint', 'reply', 'approval',
                                                'published')),
    is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
    entry     INTEGER NOT NULL REFERENCES journal (entry)
) STRICT;

CREATE TABLE holiday (
    round      INTEGER NOT NULL REFERENCES round (year),
    date       TEXT    NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    name       TEXT    NOT NULL,
    is_working INTEGER NOT NULL CHECK (is_working IN (0, 1)),
    entry      INTEGER NOT NULL REFERENCES journal (entry),
    PRIMARY KEY (round, date)
) STRICT, WITHOUT ROWID;

-- An agency in a round, its name and group as of then.
CREATE TABLE sheet (
    id         INTEGER PRIMARY KEY,
    round      INTEGER NOT NULL REFERENCES round (year),
    agency     INTEGER NOT NULL REFERENCES agency (id),
    name       TEXT    NOT NULL,
    short_name TEXT    NOT NULL,
    group_code TEXT    NOT NULL CHECK (length(group_code) > 0),
    position   INTEGER NOT NULL CHECK (position >= 0),
    phase      TEXT    NOT NULL CHECK (phase IN ('setup', 'intake', 'appraisal', 'joint', 'reply', 'approval',
                                                 'published')),
    entry      INTEGER NOT NULL REFERENCES journal (entry),
    UNIQUE (round, agency)
) STRICT;

CREATE INDEX sheet_by_agency ON sheet (agency);

CREATE VIEW sheet_key AS
    SELECT sheet.id AS sheet, sheet.round, agency.code AS agency, sheet.position
      FROM sheet
      JOIN agency ON agency.id = sheet.agency;

CREATE TABLE flag_value (
    sheet INTEGER NOT NULL REFERENCES sheet (id),
    flag  TEXT    NOT NULL CHECK (length(flag) > 0),
    entry INTEGER NOT NULL REFERENCES journal (entry),
    PRIMARY KEY (sheet, flag)
) STRICT, WITHOUT ROWID;

CREATE TABLE recusal (
    sheet      INTEGER NOT NULL REFERENCES sheet (id),
    body       INTEGER NOT NULL REFERENCES body (id),
    substitute INTEGER NOT NULL REFERENCES person (number),
    reason     TEXT    NOT NULL,
    entry      INTEGER NOT NULL REFERENCES journal (entry),
    PRIMARY KEY (sheet, body)
) STRICT, WITHOUT ROWID;

-- Who is to mark what: a list of things to do, never a permission.
CREATE TABLE assignment (
    id        INTEGER PRIMARY KEY,
    round     INTEGER NOT NULL REFERENCES round (year),
    person    INTEGER NOT NULL REFERENCES person (number),
    sheet     INTEGER REFERENCES sheet (id),
    component INTEGER REFERENCES component (id),
    entry     INTEGER NOT NULL REFERENCES journal (entry)
) STRICT;

CREATE UNIQUE INDEX assignment_once
    ON assignment (round, person, coalesce(sheet, 0), coalesce(component, 0));

-- The marks: narrow, for there are millions. state: 0 blank, 1 scored, 2 not applicable, 3 abstained.
CREATE TABLE mark (
    sheet       INTEGER NOT NULL REFERENCES sheet (id),
    source      INTEGER NOT NULL REFERENCES source (id),
    component   INTEGER NOT NULL REFERENCES component (id),
    state       INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
    thousandths INTEGER NOT NULL CHECK (thousandths BETWEEN 0 AND 1000000000),
    entry       INTEGER NOT NULL REFERENCES journal (entry),
    PRIMARY KEY (sheet, source, component),
    CHECK (state = 1 OR thousandths = 0)
) STRICT, WITHOUT ROWID;

-- What stands beside a mark, part of the same row to everyone outside.
CREATE TABLE mark_text (
    sheet     INTEGER NOT NULL,
    source    INTEGER NOT NULL,
    component INTEGER NOT NULL,
    inputs    TEXT    NOT NULL,
    reason    TEXT    NOT NULL,
    PRIMARY KEY (sheet, source, component),
    FOREIGN KEY (sheet, source, component) REFERENCES mark (sheet, source, component) ON DELETE CASCADE,
    CHECK (inputs <> '' OR reason <> '')
) STRICT, WITHOUT ROWID;

-- What a person has typed and not yet sent. No act, so no entry; gone once it is sent.
CREATE TABLE draft (
    person    INTEGER NOT NULL REFERENCES person (number),
    sheet     INTEGER NOT NULL REFERENCES sheet (id),
    source    INTEGER NOT NULL REFERENCES source (id),
    component INTEGER NOT NULL REFERENCES component (id),
    text      TEXT    NOT NULL,
    at        INTEGER NOT NULL,
    PRIMARY KEY (person, sheet, source, component)
) STRICT, WITHOUT ROWID;

-- A figure entered once with its paper, seen by all sources.
CREATE TABLE fact (
    sheet     INTEGER NOT NULL REFERENCES sheet (id),
    component INTEGER NOT NULL REFERENCES component (id),
    inputs    TEXT    NOT NULL CHECK (length(inputs) > 0),
    document  TEXT    NOT NULL CHECK (length(document) > 0),
    entry     INTEGER NOT NULL REFERENCES journal (entry),
    PRIMARY KEY (sheet, component)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_objection (
    sheet     INTEGER NOT NULL,
    component INTEGER NOT NULL,
    body      INTEGER NOT NULL REFERENCES body (id),
    reason    TEXT    NOT NULL CHECK (length(reason) > 0),
    entry     INTEGER NOT NULL REFERENCES journal (entry),
    PRIMARY KEY (sheet, component, body),
    FOREIGN KEY (sheet, component) REFERENCES fact (sheet, component)
) STRICT, WITHOUT ROWID;

-- A paper of an agency, named as its list names it: an object, or one known only by number, date and abstract.
CREATE TABLE document (
    id       INTEGER PRIMARY KEY,
    sheet    INTEGER NOT NULL REFERENCES sheet (id),
    name     TEXT    NOT NULL CHECK (length(name) > 0),
    number   TEXT    NOT NULL,
    issued   TEXT    CHECK (issued GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    abstract TEXT    NOT NULL,
    digest   BLOB    CHECK (length(digest) = 32),
    entry    INTEGER NOT NULL REFERENCES journal (entry),
    UNIQUE (sheet, name)
) STRICT;

-- The pages of its object that a document is, where it is not all of them.
CREATE TABLE document_range (
    document INTEGER PRIMARY KEY REFERENCES document (id),
    first    INTEGER NOT NULL CHECK (first > 0),
    last     INTEGER NOT NULL CHECK (last >= first),
    entry    INTEGER NOT NULL REFERENCES journal (entry)
) STRICT;

-- The use of a document for a component. The name need not be a row of document: lists come before papers.
CREATE TABLE citation (
    sheet     INTEGER NOT NULL REFERENCES sheet (id),
    component INTEGER NOT NULL REFERENCES component (id),
    document  TEXT    NOT NULL CHECK (length(document) > 0),
    entry     INTEGER NOT NULL REFERENCES journal (entry),
    PRIMARY KEY (sheet, component, document)
) STRICT, WITHOUT ROWID;

-- A body's verdict on a document, cited or found unasked.
CREATE TABLE document_check (
    sheet     INTEGER NOT NULL REFERENCES sheet (id),
    component INTEGER NOT NULL REFERENCES component (id),
    document  TEXT    NOT NULL CHECK (length(document) > 0),
    body      INTEGER NOT NULL REFERENCES body (id),
    verdict   TEXT    NOT NULL CHECK (verdict IN ('accepted', 'partly', 'rejected', 'supplement', 'explained')),
    reason    TEXT    NOT NULL,
    entry     INTEGER NOT NULL REFERENCES journal (entry),
    PRIMARY KEY (sheet, component, document, body)
) STRICT, WITHOUT ROWID;

-- How an agreed mark (document empty) or verdict came about. settled_as: 0 decision, 1 alike, 2 sole body.
CREATE TABLE settlement (
    sheet      INTEGER NOT NULL REFERENCES sheet (id),
    component  INTEGER NOT NULL REFERENCES component (id),
    document   TEXT    NOT NULL,
    settled_as INTEGER NOT NULL CHECK (settled_as BETWEEN 0 AND 2),
    verdict    TEXT    CHECK (verdict IN ('accepted', 'partly', 'rejected', 'supplement', 'explained')),
    reason     TEXT    NOT NULL,
    basis      BLOB    NOT NULL CHECK (length(basis) = 32),
    entry      INTEGER NOT NULL REFERENCES journal (entry),
    PRIMARY KEY (sheet, component, document),
    CHECK ((document = '') = (verdict IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE confirmation (
    sheet      INTEGER NOT NULL,
    component  INTEGER NOT NULL,
    document   TEXT    NOT NULL,
    body       INTEGER NOT NULL REFERENCES body (id),
    person     INTEGER NOT NULL REFERENCES person (number),
    entered_by INTEGER NOT NULL REFERENCES person (number),
    entry      INTEGER NOT NULL REFERENCES journal (entry),
    PRIMARY KEY (sheet, component, document, body),
    FOREIGN KEY (sheet, component, document) REFERENCES settlement (sheet, component, document)
) STRICT, WITHOUT ROWID;

-- A body's word that its marks of a sheet are final.
CREATE TABLE commitment (
    sheet  INTEGER NOT NULL REFERENCES sheet (id),
    body   INTEGER NOT NULL REFERENCES body (id),
    digest BLOB    NOT NULL CHECK (length(digest) = 32),
    blanks INTEGER NOT NULL CHECK (blanks >= 0),
    entry  INTEGER NOT NULL REFERENCES journal (entry),
    PRIMARY KEY (sheet, body)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name  TEXT    PRIMARY KEY CHECK (length(name) > 0),
    value TEXT    NOT NULL,
    entry INTEGER NOT NULL REFERENCES journal (entry)
) STRICT, WITHOUT ROWID;

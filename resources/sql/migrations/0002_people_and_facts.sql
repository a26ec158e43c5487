-- SPDX-License-Identifier: GPL-3.0-or-later
-- Passwords, reservations, and assignments with a key. No command wrote an assignment before.

DROP TABLE assignment;

-- Who is asked to do what: it fills lists of work, it permits nothing. component: '' for the whole sheet.
CREATE TABLE assignment (
    person INTEGER NOT NULL REFERENCES person (number),
    sheet INTEGER NOT NULL REFERENCES sheet (id),
    component TEXT NOT NULL,
    entry INTEGER NOT NULL REFERENCES journal (entry),
    PRIMARY KEY (person, sheet, component)
) STRICT, WITHOUT ROWID;

-- secret: what Argon2id makes of a password, with its salt and costs.
CREATE TABLE credential (
    person INTEGER PRIMARY KEY REFERENCES person (number),
    secret TEXT NOT NULL CHECK (secret <> ''),
    entry INTEGER NOT NULL REFERENCES journal (entry)
) STRICT;

-- A body that agreed and keeps another opinion.
CREATE TABLE reservation (
    sheet INTEGER NOT NULL,
    component TEXT NOT NULL,
    document TEXT NOT NULL,
    body INTEGER NOT NULL REFERENCES body (id),
    person INTEGER NOT NULL REFERENCES person (number),
    text TEXT NOT NULL CHECK (text <> ''),
    entry INTEGER NOT NULL REFERENCES journal (entry),
    PRIMARY KEY (sheet, component, document, body),
    FOREIGN KEY (sheet, component, document) REFERENCES settlement (sheet, component, document)
) STRICT, WITHOUT ROWID;

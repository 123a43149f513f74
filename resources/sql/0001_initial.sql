-- Schema 1 of a casebook. Ids are UUIDs of 16 bytes; times are milliseconds since 1970 in UTC; the nil UUID stands for
-- "the casebook itself" where a case id is asked for. Numbers of record kinds and names of lanes are those of the model.

CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    vault_id BLOB NOT NULL,
    generation INTEGER NOT NULL, -- of the header this database was last used with
    program TEXT NOT NULL        -- oldest version of the program that can use this schema
) STRICT;

-- The current state of every record. Clustered by case, so that opening a case reads a few neighbouring pages; ids are
-- UUIDs of version 7, so rows of a kind come back in the order of creation.
CREATE TABLE record (
    case_id BLOB NOT NULL,
    kind INTEGER NOT NULL,
    id BLOB NOT NULL,
    revision INTEGER NOT NULL,
    search_row INTEGER, -- its row in search_text, if it has text
    body TEXT NOT NULL, -- JSON
    PRIMARY KEY (case_id, kind, id)
) STRICT, WITHOUT ROWID;

-- What lists show. Every index begins with the group (0 intake, 1 open, 2 closed) and one sort key; the columns behind
-- them let filters work on the index alone. The first one holds the whole row: it serves the list that opens first.
CREATE TABLE case_row (
    case_id BLOB PRIMARY KEY NOT NULL,
    group_no INTEGER NOT NULL,
    due_key INTEGER NOT NULL,    -- next deadline; the largest number when there is none
    newest_key INTEGER NOT NULL, -- opened or else identified; the smallest number when neither is known
    title_key TEXT NOT NULL,     -- title without regard to case
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    status TEXT NOT NULL,
    patient TEXT NOT NULL,
    patient_name TEXT NOT NULL,
    unit TEXT NOT NULL,
    owner TEXT NOT NULL,
    harm TEXT NOT NULL,
    harm_rank INTEGER NOT NULL,
    stage INTEGER NOT NULL,
    stages TEXT NOT NULL,
    next_step TEXT NOT NULL,
    next_who TEXT NOT NULL,
    last_told INTEGER,
    opened INTEGER,
    identified INTEGER,
    closed INTEGER,
    source TEXT NOT NULL
) STRICT;
CREATE INDEX case_row_due ON case_row (
    group_no, due_key, case_id, number, title, status, patient, patient_name, unit, owner, harm, harm_rank, stage, stages,
    next_step, next_who, last_told, opened, identified, closed, source);
CREATE INDEX case_row_number ON case_row (group_no, number, case_id, unit, owner, stage, harm_rank);
CREATE INDEX case_row_newest ON case_row (group_no, newest_key, case_id, unit, owner, stage, harm_rank);
CREATE INDEX case_row_title ON case_row (group_no, title_key, case_id, unit, owner, stage, harm_rank);

-- The ledger: every change and every note, chained by hashes (core/vault/Ledger.h). It holds no text of cases. The number
-- of a commit is the sequence of its first entry.
CREATE TABLE ledger (
    seq INTEGER PRIMARY KEY,
    commit_no INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    mono_ms INTEGER NOT NULL,
    user TEXT NOT NULL,
    session TEXT NOT NULL,
    action TEXT NOT NULL,
    case_id BLOB NOT NULL,
    kind INTEGER NOT NULL, -- 0 for notes
    record_id BLOB NOT NULL,
    object TEXT NOT NULL,
    undoes INTEGER NOT NULL,
    digest BLOB NOT NULL, -- of the revision; empty for notes
    hash BLOB NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE INDEX ledger_case ON ledger (case_id);
CREATE TRIGGER ledger_never_updated BEFORE UPDATE ON ledger
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;
CREATE TRIGGER ledger_never_deleted BEFORE DELETE ON ledger
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;

-- The content behind ledger entries. Apart from the ledger, so that a purge can remove content and leave the chain whole.
CREATE TABLE revision (
    seq INTEGER PRIMARY KEY,
    number INTEGER NOT NULL, -- revision of the record after the change, or its last one when it was removed
    before TEXT,
    after TEXT,
    salt BLOB NOT NULL
) STRICT;
CREATE TRIGGER revision_never_updated BEFORE UPDATE ON revision
BEGIN
    SELECT RAISE(ABORT, 'revisions are never changed');
END;

CREATE TABLE search_text (
    id INTEGER PRIMARY KEY, -- grows with each change of the text: the newest text has the highest number
    case_id BLOB NOT NULL,
    kind INTEGER NOT NULL,
    record_id BLOB NOT NULL,
    lane TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5 (
    text, content = 'search_text', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);

CREATE TABLE draft (
    key TEXT PRIMARY KEY,
    content BLOB NOT NULL,
    at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Where reports came from, so that a second import of the same file finds them.
CREATE TABLE report_source (
    system TEXT NOT NULL,
    source_id TEXT NOT NULL,
    report_id BLOB NOT NULL,
    case_id BLOB NOT NULL,
    digest BLOB NOT NULL, -- of the report as it was imported
    PRIMARY KEY (system, source_id, report_id)
) STRICT, WITHOUT ROWID;

-- Attachments arrive in several transactions. One that is not complete when the casebook is opened is removed.
CREATE TABLE attachment (
    id BLOB PRIMARY KEY,
    complete INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE TABLE attachment_chunk (
    attachment_id BLOB NOT NULL,
    seq INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (attachment_id, seq)
) STRICT;

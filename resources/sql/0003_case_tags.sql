-- Schema 3: tags in the list of cases, and what occurs in it for the choices of filters.

-- Each tag between two line feeds; nothing when there is none.
ALTER TABLE case_row ADD COLUMN tags TEXT NOT NULL DEFAULT '';
UPDATE case_row SET tags = coalesce(
    (SELECT char(10) || group_concat(each.value, char(10)) || char(10)
     FROM record, json_each(record.body, '$.tags') AS each
     WHERE record.case_id = case_row.case_id AND record.kind = 1), '');

DROP INDEX case_row_due;
DROP INDEX case_row_number;
DROP INDEX case_row_newest;
DROP INDEX case_row_title;
CREATE INDEX case_row_due ON case_row (
    group_no, due_key, case_id, number, title, status, patient, patient_name, unit, owner, harm, harm_rank, stage, stages,
    next_step, next_who, last_told, opened, identified, closed, source, tags);
CREATE INDEX case_row_number ON case_row (group_no, number, case_id, unit, owner, stage, harm_rank, tags);
CREATE INDEX case_row_newest ON case_row (group_no, newest_key, case_id, unit, owner, stage, harm_rank, tags);
CREATE INDEX case_row_title ON case_row (group_no, title_key, case_id, unit, owner, stage, harm_rank, tags);

-- How many cases have a value: 0 unit, 1 owner, 2 tag.
CREATE TABLE case_value (
    kind INTEGER NOT NULL,
    value TEXT NOT NULL,
    cases INTEGER NOT NULL,
    PRIMARY KEY (kind, value)
) STRICT, WITHOUT ROWID;
INSERT INTO case_value (kind, value, cases) SELECT 0, unit, count(*) FROM case_row WHERE unit <> '' GROUP BY unit;
INSERT INTO case_value (kind, value, cases) SELECT 1, owner, count(*) FROM case_row WHERE owner <> '' GROUP BY owner;
INSERT INTO case_value (kind, value, cases)
    SELECT 2, each.value, count(DISTINCT record.case_id) FROM record, json_each(record.body, '$.tags') AS each
    WHERE record.kind = 1 AND record.case_id IN (SELECT case_id FROM case_row) GROUP BY each.value;

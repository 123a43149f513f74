-- Schema 5: actions (kind 19) of all cases. One is found by its own id. Those that still have to be followed are kept apart
-- with their text, clustered by due date, so that a page of their list is a few neighbouring pages.
CREATE INDEX record_action ON record (id) WHERE kind = 19;

CREATE TABLE open_action (
    due TEXT NOT NULL, -- ISO date; behind all others when there is none
    case_id BLOB NOT NULL,
    id BLOB NOT NULL,
    body TEXT NOT NULL, -- JSON, as in the record
    PRIMARY KEY (due, case_id, id)
) STRICT, WITHOUT ROWID;
INSERT INTO open_action (due, case_id, id, body)
    SELECT coalesce(json_extract(body, '$.due'), '9999-12-31'), case_id, id, body FROM record
    WHERE kind = 19 AND json_extract(body, '$.state') IN ('proposed', 'approved', 'in_progress', 'transferred');

-- Schema 2: what has to be done, in all cases, as the list "Today" shows it. Derived from the records: the casebook works it
-- out for each change, and once for all cases after this script has run. Clustered by due time, so that a page of the list
-- is a few neighbouring pages and no case is opened for it.

CREATE TABLE work_item (
    waiting INTEGER NOT NULL, -- 1: somebody outside the team has to act
    due_key INTEGER NOT NULL, -- the largest number when there is no deadline
    case_id BLOB NOT NULL,
    kind INTEGER NOT NULL,
    subject TEXT NOT NULL,
    number TEXT NOT NULL,
    case_title TEXT NOT NULL,
    patient TEXT NOT NULL,
    patient_name TEXT NOT NULL,
    case_owner TEXT NOT NULL,
    title TEXT NOT NULL,
    owner TEXT NOT NULL,
    from_ms INTEGER,
    soon_ms INTEGER,
    first_due INTEGER,
    whole_day INTEGER NOT NULL,
    of_days INTEGER NOT NULL,
    waiting_since INTEGER,
    told INTEGER NOT NULL,
    last_told INTEGER,
    PRIMARY KEY (waiting, due_key, case_id, kind, subject)
) STRICT, WITHOUT ROWID;
CREATE INDEX work_item_case ON work_item (case_id);
CREATE INDEX work_item_owner ON work_item (owner, waiting, due_key);
CREATE INDEX work_item_case_owner ON work_item (case_owner, waiting, due_key);

-- Schema 6: which protocol text each case is pinned to, so that "which running cases follow this version" opens no case.
CREATE TABLE case_protocol (
    digest TEXT NOT NULL,
    running INTEGER NOT NULL, -- 1: it is being worked, or waits in intake
    number TEXT NOT NULL,
    case_id BLOB NOT NULL,
    PRIMARY KEY (digest, running, number, case_id)
) STRICT, WITHOUT ROWID;
INSERT INTO case_protocol (digest, running, number, case_id)
    SELECT coalesce(json_extract(body, '$.protocolDigest'), ''),
           coalesce(json_extract(body, '$.status'), 'intake') IN ('intake', 'open', 'reopened'),
           coalesce(json_extract(body, '$.number'), ''), case_id
    FROM record WHERE kind = 1;

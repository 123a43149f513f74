-- Schema 4: an attachment (kind 30) is found by its own id, whatever case it is in.
CREATE INDEX record_attachment ON record (id) WHERE kind = 30;

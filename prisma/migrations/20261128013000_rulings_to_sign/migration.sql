-- What a board is writing, for the desks of its members.
CREATE INDEX "verdict_in_writing_of_board_idx" ON "verdict"("board_id", "id") WHERE "issued_at" IS NULL;

-- A signature, or a new text that makes signatures void, is told to whoever works at the office, parties hear of the ruling alone.
CREATE FUNCTION live_tell_signature() RETURNS trigger LANGUAGE plpgsql AS
  E'begin perform pg_notify(''live'', ''office '' || c.office_code) from verdict v join "case" c on c.id = v.case_id where v.id = (case tg_op when ''DELETE'' then old.verdict_id else new.verdict_id end)\x3b return null\x3b end';
CREATE TRIGGER verdict_signature_told AFTER INSERT OR DELETE ON "verdict_signature"
  FOR EACH ROW EXECUTE FUNCTION live_tell_signature();

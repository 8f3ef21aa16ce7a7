-- What changed is told on the channel "live" when its transaction commits: a kind and an id. `case`, `kartabl` (whose),
-- `session`, `place` (of whom the place of work changed), `office` (its code). Triggers, so that no step, job or
-- statement to come can forget it.
create function live_tell() returns trigger language plpgsql as
  E'begin perform pg_notify(''live'', tg_argv[0] || '' '' || ((case tg_op when ''DELETE'' then to_jsonb(old) else to_jsonb(new) end) ->> tg_argv[1]))\x3b return null\x3b end';

create trigger case_told after insert or update of version, state, board_id, due_on on "case"
  for each row execute function live_tell('case', 'id');
create trigger case_event_told after insert on case_event for each row execute function live_tell('case', 'case_id');
create trigger notice_told after insert or delete or update of opened_at, due_at on notice
  for each row execute function live_tell('kartabl', 'addressee_id');
create trigger session_told after update of ended_at, capacity, organization_id on session
  for each row execute function live_tell('session', 'id');
create trigger desk_told after insert or update or delete on desk
  for each row execute function live_tell('place', 'person_id');
create trigger board_seat_told after insert or update or delete on board_seat
  for each row execute function live_tell('place', 'person_id');
create trigger join_request_told after insert or update of state on join_request
  for each row execute function live_tell('office', 'office_code');

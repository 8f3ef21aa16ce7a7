-- Terms that stayed on the table of a case that had moved on: until now nothing ended them.
update settlement s set "end" = 'overtaken', ended_at = c.state_since
from "case" c
where c.id = s.case_id and s."end" is null
  and (c.stage = 'dispute'
    or c.state not in ('registered', 'defective', 'cured', 'assigned', 'scheduled', 'heard'));

import type { Pool } from 'pg'
import { onPool } from '../../sql.ts'
import type { Audience } from './live-hub.ts'

const findAudiences = `
select c.id, c.office_code as "officeCode",
  array(select subject_id from party where case_id = c.id and subject_id is not null) as "subjectIds"
from "case" c where c.id = any($1::uuid[])`

export function listAudiences(pool: Pool, caseIds: readonly string[]): Promise<Audience[]> {
  return onPool(pool)<Audience>('find-audiences', findAudiences, [caseIds])
}

-- CreateTable
CREATE TABLE "waiting_paper" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "case_id" UUID NOT NULL,
    "office_code" TEXT NOT NULL,
    "party_id" UUID NOT NULL,
    "paper_id" UUID NOT NULL,
    "kind" "notice_kind" NOT NULL,
    "attempt" INTEGER NOT NULL,
    "is_out" BOOLEAN NOT NULL,
    "waits_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "waiting_paper_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "waiting_paper_case_id_idx" ON "waiting_paper"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "waiting_paper_party_id_paper_id_key" ON "waiting_paper"("party_id", "paper_id");

-- AddForeignKey
ALTER TABLE "waiting_paper" ADD CONSTRAINT "waiting_paper_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiting_paper" ADD CONSTRAINT "waiting_paper_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiting_paper" ADD CONSTRAINT "waiting_paper_paper_id_fkey" FOREIGN KEY ("paper_id") REFERENCES "paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What waits to be handed out, the oldest first: the list of an office.
CREATE INDEX "waiting_paper_to_hand_out_idx" ON "waiting_paper"("office_code", "id") WHERE NOT "is_out";

-- What is owed by now: as `listDuties` tells it of a case.
with owed as (
  select c.id as case_id, c.office_code, p.id as party_id, p.subject_id, h.invitation_id as paper_id,
    'invitation'::notice_kind as kind
  from hearing h join "case" c on c.id = h.case_id join party p on p.case_id = c.id
  where h.state = 'scheduled' and h.invitation_id is not null
    and not exists (
      select from notice n where n.paper_id = h.invitation_id and n.addressee_id = p.subject_id
        and (n.is_service or n.opened_at < h.starts_at)
    )
    and not exists (
      select from paper_service s where s.case_id = c.id and s.paper_id = h.invitation_id and s.party_id = p.id
        and s.state = 'served' and s.tried_at < h.starts_at
    )
  union all
  select c.id, c.office_code, p.id, p.subject_id, v.paper_id, 'verdict'
  from "case" c
  cross join lateral (
    select id, paper_id from verdict where case_id = c.id and issued_at is not null order by id desc limit 1
  ) v
  join party p on p.case_id = c.id
  where v.paper_id is not null
    and not exists (
      select from verdict_service s where s.verdict_id = v.id and s.party_id = p.id and s.annulled_at is null
    )
  union all
  select c.id, c.office_code, p.id, p.subject_id, d.paper_id, d.kind
  from paper_duty d join "case" c on c.id = d.case_id join party p on p.id = d.party_id
  where not exists (
    select from paper_service s where s.case_id = c.id and s.paper_id = d.paper_id and s.party_id = d.party_id
      and s.state = 'served'
  )
)
insert into waiting_paper (case_id, office_code, party_id, paper_id, kind, attempt, is_out, waits_since)
select o.case_id, o.office_code, o.party_id, o.paper_id, o.kind, 1 + t.tries, t.is_out, paper.created_at
from owed o join paper on paper.id = o.paper_id
cross join lateral (
  select count(*)::int as tries, coalesce(bool_or(s.state = 'handedOut'), false) as is_out
  from paper_service s where s.case_id = o.case_id and s.paper_id = o.paper_id and s.party_id = o.party_id
) t
where not exists (select from person where id = o.subject_id and closed_at is null)
  and not exists (
    select from organization_member m
    where m.organization_id = o.subject_id and m.joined_at is not null and m.removed_at is null
  )
order by o.paper_id
on conflict do nothing;

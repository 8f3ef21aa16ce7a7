-- Words within texts of one addressee, by one index. Both come with PostgreSQL, and its owner may create them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- AlterTable
ALTER TABLE "notice" ADD COLUMN     "due_at" TIMESTAMPTZ(3),
ADD COLUMN     "search_text" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "notice_mark" (
    "person_id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "starred_at" TIMESTAMPTZ(3),
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_mark_pkey" PRIMARY KEY ("person_id","notice_id")
);

-- CreateIndex
CREATE INDEX "notice_addressee_id_case_id_id_idx" ON "notice"("addressee_id", "case_id" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "notice_addressee_id_due_at_id_idx" ON "notice"("addressee_id", "due_at", "id");

-- CreateIndex
CREATE INDEX "notice_addressee_id_search_text_idx" ON "notice" USING GIN ("addressee_id" uuid_ops, "search_text" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "notice_mark" ADD CONSTRAINT "notice_mark_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice_mark" ADD CONSTRAINT "notice_mark_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What waits to be opened, newest first: listed first, and counted on every page.
CREATE INDEX "notice_unopened" ON "notice"("addressee_id", "id" DESC) WHERE "opened_at" IS NULL;

-- Notices that were placed before: what can be searched, as foldForSearch of the validators folds it, and what they lead to.
UPDATE "notice" n SET "search_text" = concat_ws(' ', c."case_number", (
  SELECT string_agg(
    regexp_replace(
      translate(lower(p."name"), 'يىئكآأإؤةۀ۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩', 'یییکاااوهه01234567890123456789'),
      '[\s\u200C\u200D\u0621\u064B-\u065F\u0670]', '', 'g'),
    ' ' ORDER BY p."id")
  FROM "party" p WHERE p."case_id" = c."id"))
FROM "case" c WHERE c."id" = n."case_id";
UPDATE "notice" n SET "due_at" = (v."last_day" + 1)::timestamp AT TIME ZONE 'Asia/Tehran'
FROM "verdict_service" v WHERE v."notice_id" = n."id" AND v."last_day" IS NOT NULL;
UPDATE "notice" n SET "due_at" = (c."due_on" + 1)::timestamp AT TIME ZONE 'Asia/Tehran'
FROM "case" c WHERE c."id" = n."case_id" AND n."kind" = 'defectNotice' AND c."state" = 'defective';
UPDATE "notice" n SET "due_at" = h."starts_at"
FROM "hearing" h WHERE h."case_id" = n."case_id" AND n."kind" = 'invitation' AND h."state" = 'scheduled';

-- AlterTable
ALTER TABLE "case" ADD COLUMN     "search_text" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "desk_view" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "person_id" UUID NOT NULL,
    "content_sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "desk_view_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "desk_view_person_id_id_idx" ON "desk_view"("person_id", "id");

-- AddForeignKey
ALTER TABLE "desk_view" ADD CONSTRAINT "desk_view_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Cases that were registered before, as their notices were (20261127101958_kartabl).
UPDATE "case" c SET "search_text" = concat_ws(' ', c."case_number", (
  SELECT string_agg(
    regexp_replace(
      translate(lower(p."name"), 'يىئكآأإؤةۀ۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩', 'یییکاااوهه01234567890123456789'),
      '[\s\u200C\u200D\u0621\u064B-\u065F\u0670]', '', 'g'),
    ' ' ORDER BY p."id")
  FROM "party" p WHERE p."case_id" = c."id"));

-- Words within the cases of one office, by one index.
CREATE INDEX "case_words_of_office_idx" ON "case" USING GIN ("office_code", "search_text" gin_trgm_ops) WHERE "search_text" <> '';

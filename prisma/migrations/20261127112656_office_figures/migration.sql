-- AlterTable
ALTER TABLE "case" ADD COLUMN     "first_ruled_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "case_office_code_state_state_since_idx" ON "case"("office_code", "state", "state_since");

-- CreateIndex
CREATE INDEX "case_office_code_first_ruled_at_registered_at_idx" ON "case"("office_code", "first_ruled_at", "registered_at");

-- The rulings that were issued before the column was.
UPDATE "case" c SET "first_ruled_at" = v."first"
FROM (SELECT "case_id", min("issued_at") AS "first" FROM "verdict" WHERE "issued_at" IS NOT NULL GROUP BY "case_id") v
WHERE v."case_id" = c."id";

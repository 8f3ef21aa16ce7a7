-- DropIndex
DROP INDEX "party_case_id_idx";

-- CreateIndex
CREATE INDEX "party_case_id_id_idx" ON "party"("case_id", "id");

-- AlterEnum
ALTER TYPE "case_event_kind" ADD VALUE 'serviceAnnulled';

-- AlterEnum
ALTER TYPE "notice_kind" ADD VALUE 'serviceAnnulment';

-- AlterTable
ALTER TABLE "verdict_service" DROP CONSTRAINT "verdict_service_pkey",
ADD COLUMN     "annulled_at" TIMESTAMPTZ(3),
ADD COLUMN     "annulled_by_id" UUID,
ADD COLUMN     "annulment_reason_sealed" BYTEA,
ADD COLUMN     "id" UUID NOT NULL DEFAULT uuidv7(),
ADD CONSTRAINT "verdict_service_pkey" PRIMARY KEY ("id");

-- CreateIndex
CREATE UNIQUE INDEX "verdict_service_notice_id_key" ON "verdict_service"("notice_id");

-- CreateIndex
CREATE UNIQUE INDEX "verdict_service_paper_service_id_key" ON "verdict_service"("paper_service_id");

-- CreateIndex
CREATE INDEX "verdict_service_verdict_id_idx" ON "verdict_service"("verdict_id");

-- AddForeignKey
ALTER TABLE "verdict_service" ADD CONSTRAINT "verdict_service_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict_service" ADD CONSTRAINT "verdict_service_paper_service_id_fkey" FOREIGN KEY ("paper_service_id") REFERENCES "paper_service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict_service" ADD CONSTRAINT "verdict_service_annulled_by_id_fkey" FOREIGN KEY ("annulled_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One service of a verdict on a party stands, and what was annulled says when, by whom and why.
CREATE UNIQUE INDEX "verdict_service_standing_key" ON "verdict_service"("verdict_id", "party_id") WHERE "annulled_at" IS NULL;
ALTER TABLE "verdict_service" ADD CONSTRAINT "verdict_service_annulment_whole"
  CHECK (num_nonnulls("annulled_at", "annulled_by_id", "annulment_reason_sealed") IN (0, 3));

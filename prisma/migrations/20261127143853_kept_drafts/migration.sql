-- AlterTable
ALTER TABLE "petition" ADD COLUMN     "reminded_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "petition_submitted_at_updated_at_idx" ON "petition"("submitted_at", "updated_at");

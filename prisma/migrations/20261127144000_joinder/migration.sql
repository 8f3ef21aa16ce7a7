-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "case_event_kind" ADD VALUE 'joined';
ALTER TYPE "case_event_kind" ADD VALUE 'caseJoined';

-- AlterEnum
ALTER TYPE "notice_kind" ADD VALUE 'joinder';

-- AlterTable
ALTER TABLE "case" ADD COLUMN     "joined_into_id" UUID;

-- AlterTable
ALTER TABLE "claim" ADD COLUMN     "from_case_id" UUID;

-- CreateIndex
CREATE INDEX "case_joined_into_id_idx" ON "case"("joined_into_id");

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_joined_into_id_fkey" FOREIGN KEY ("joined_into_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_from_case_id_fkey" FOREIGN KEY ("from_case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

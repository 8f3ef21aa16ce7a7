-- CreateEnum
CREATE TYPE "expert_state" AS ENUM ('asked', 'accepted', 'declined', 'reported', 'dismissed', 'lapsed');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "case_event_kind" ADD VALUE 'expertAppointed';
ALTER TYPE "case_event_kind" ADD VALUE 'expertTermExtended';
ALTER TYPE "case_event_kind" ADD VALUE 'expertDismissed';
ALTER TYPE "case_event_kind" ADD VALUE 'expertDeclined';
ALTER TYPE "case_event_kind" ADD VALUE 'expertReported';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "notice_kind" ADD VALUE 'expertAppointment';
ALTER TYPE "notice_kind" ADD VALUE 'expertReport';

-- CreateTable
CREATE TABLE "expert_appointment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "case_id" UUID NOT NULL,
    "expert_id" UUID NOT NULL,
    "state" "expert_state" NOT NULL DEFAULT 'asked',
    "question_sealed" BYTEA NOT NULL,
    "due_on" DATE NOT NULL,
    "appointed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "accepted_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "reason_sealed" BYTEA,
    "number" TEXT,
    "report_sealed" BYTEA,
    "paper_id" UUID,

    CONSTRAINT "expert_appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "expert_document" (
    "appointment_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "sha256_sealed" BYTEA NOT NULL,

    CONSTRAINT "expert_document_pkey" PRIMARY KEY ("appointment_id","document_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "expert_appointment_number_key" ON "expert_appointment"("number");

-- CreateIndex
CREATE INDEX "expert_appointment_case_id_id_idx" ON "expert_appointment"("case_id", "id");

-- CreateIndex
CREATE INDEX "expert_document_document_id_idx" ON "expert_document"("document_id");

-- AddForeignKey
ALTER TABLE "expert_appointment" ADD CONSTRAINT "expert_appointment_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expert_appointment" ADD CONSTRAINT "expert_appointment_expert_id_fkey" FOREIGN KEY ("expert_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expert_appointment" ADD CONSTRAINT "expert_appointment_paper_id_fkey" FOREIGN KEY ("paper_id") REFERENCES "paper"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expert_document" ADD CONSTRAINT "expert_document_appointment_id_fkey" FOREIGN KEY ("appointment_id") REFERENCES "expert_appointment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expert_document" ADD CONSTRAINT "expert_document_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The lists of an expert: what is wanted of them, what is due first, and what they reported on.
CREATE INDEX "expert_open_idx" ON "expert_appointment"("expert_id", "due_on", "id") WHERE "state" IN ('asked', 'accepted');
CREATE INDEX "expert_reported_idx" ON "expert_appointment"("expert_id", "id") WHERE "state" = 'reported';

-- CreateEnum
CREATE TYPE "settlement_end" AS ENUM ('agreed', 'declined', 'takenBack', 'replaced');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "case_event_kind" ADD VALUE 'settlementProposed';
ALTER TYPE "case_event_kind" ADD VALUE 'settlementAccepted';
ALTER TYPE "case_event_kind" ADD VALUE 'settlementDropped';
ALTER TYPE "case_event_kind" ADD VALUE 'settled';
ALTER TYPE "case_event_kind" ADD VALUE 'executionRequested';
ALTER TYPE "case_event_kind" ADD VALUE 'courtComplaintRecorded';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "notice_kind" ADD VALUE 'objectionNotice';
ALTER TYPE "notice_kind" ADD VALUE 'settlementProposal';
ALTER TYPE "notice_kind" ADD VALUE 'settlement';
ALTER TYPE "notice_kind" ADD VALUE 'certifiedCopy';

-- CreateTable
CREATE TABLE "settlement" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "case_id" UUID NOT NULL,
    "proposed_by_id" UUID,
    "terms_sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "end" "settlement_end",
    "ended_at" TIMESTAMPTZ(3),
    "reason_sealed" BYTEA,

    CONSTRAINT "settlement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "settlement_signature" (
    "settlement_id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "settlement_signature_pkey" PRIMARY KEY ("settlement_id","party_id")
);

-- CreateTable
CREATE TABLE "court_complaint" (
    "case_id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "complained_on" DATE NOT NULL,
    "court_number_sealed" BYTEA,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "court_complaint_pkey" PRIMARY KEY ("case_id","party_id")
);

-- CreateIndex
CREATE INDEX "settlement_case_id_id_idx" ON "settlement"("case_id", "id");

-- AddForeignKey
ALTER TABLE "settlement" ADD CONSTRAINT "settlement_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "settlement" ADD CONSTRAINT "settlement_proposed_by_id_fkey" FOREIGN KEY ("proposed_by_id") REFERENCES "party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "settlement_signature" ADD CONSTRAINT "settlement_signature_settlement_id_fkey" FOREIGN KEY ("settlement_id") REFERENCES "settlement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "settlement_signature" ADD CONSTRAINT "settlement_signature_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "settlement_signature" ADD CONSTRAINT "settlement_signature_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "court_complaint" ADD CONSTRAINT "court_complaint_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "court_complaint" ADD CONSTRAINT "court_complaint_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One settlement at a time is on the table.
CREATE UNIQUE INDEX "settlement_on_table" ON "settlement"("case_id") WHERE "end" IS NULL;

-- CreateEnum
CREATE TYPE "paper_service_state" AS ENUM ('handedOut', 'served', 'notServed');

-- CreateEnum
CREATE TYPE "paper_recipient" AS ENUM ('addressee', 'relative', 'colleague', 'refused');

-- CreateEnum
CREATE TYPE "paper_failure" AS ENUM ('moved', 'locked', 'unknownAddress', 'nobodyThere', 'recalled', 'other');

-- CreateEnum
CREATE TYPE "join_state" AS ENUM ('waiting', 'confirmed', 'refused', 'superseded');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "case_event_kind" ADD VALUE 'invitedOnPaper';
ALTER TYPE "case_event_kind" ADD VALUE 'verdictServedOnPaper';
ALTER TYPE "case_event_kind" ADD VALUE 'partyJoined';

-- AlterTable
ALTER TABLE "hearing" ADD COLUMN     "invitation_id" UUID;

-- AlterTable
ALTER TABLE "notice" ADD COLUMN     "is_service" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "party" ADD COLUMN     "join_code_index" BYTEA,
ADD COLUMN     "join_code_sealed" BYTEA;

-- AlterTable
ALTER TABLE "verdict_service" ADD COLUMN     "paper_service_id" UUID,
ALTER COLUMN "notice_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "paper_service" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "case_id" UUID NOT NULL,
    "office_code" TEXT NOT NULL,
    "party_id" UUID NOT NULL,
    "paper_id" UUID NOT NULL,
    "kind" "notice_kind" NOT NULL,
    "attempt" INTEGER NOT NULL,
    "state" "paper_service_state" NOT NULL DEFAULT 'handedOut',
    "server_sealed" BYTEA NOT NULL,
    "handed_out_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "handed_out_by_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "tried_at" TIMESTAMPTZ(3),
    "recipient" "paper_recipient",
    "failure" "paper_failure",
    "detail_sealed" BYTEA,
    "recorded_at" TIMESTAMPTZ(3),
    "recorded_by_id" UUID,

    CONSTRAINT "paper_service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "join_request" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "case_id" UUID NOT NULL,
    "office_code" TEXT NOT NULL,
    "party_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "is_name_other" BOOLEAN NOT NULL,
    "is_identifier_other" BOOLEAN NOT NULL,
    "state" "join_state" NOT NULL DEFAULT 'waiting',
    "reason_sealed" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,

    CONSTRAINT "join_request_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "paper_service_case_id_id_idx" ON "paper_service"("case_id", "id");

-- CreateIndex
CREATE INDEX "paper_service_office_code_state_id_idx" ON "paper_service"("office_code", "state", "id");

-- CreateIndex
CREATE INDEX "join_request_subject_id_id_idx" ON "join_request"("subject_id", "id");

-- CreateIndex
CREATE INDEX "join_request_case_id_idx" ON "join_request"("case_id");

-- CreateIndex
CREATE INDEX "join_request_office_code_state_id_idx" ON "join_request"("office_code", "state", "id");

-- CreateIndex
CREATE UNIQUE INDEX "party_join_code_index_key" ON "party"("join_code_index");

-- AddForeignKey
ALTER TABLE "paper_service" ADD CONSTRAINT "paper_service_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_service" ADD CONSTRAINT "paper_service_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_service" ADD CONSTRAINT "paper_service_paper_id_fkey" FOREIGN KEY ("paper_id") REFERENCES "paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "join_request" ADD CONSTRAINT "join_request_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "join_request" ADD CONSTRAINT "join_request_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "join_request" ADD CONSTRAINT "join_request_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "join_request" ADD CONSTRAINT "join_request_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Of one paper and party at most one is out, and one person asks once at a time to be a party.
CREATE UNIQUE INDEX "paper_service_out_key" ON "paper_service"("paper_id", "party_id") WHERE "state" = 'handedOut';
CREATE UNIQUE INDEX "join_request_waiting_key" ON "join_request"("party_id", "subject_id") WHERE "state" = 'waiting';

-- What was placed where nobody had an account was no service.
UPDATE "notice" n SET "is_service" = false
WHERE NOT EXISTS (SELECT FROM "person" p WHERE p."id" = n."addressee_id")
  AND NOT EXISTS (
    SELECT FROM "organization_member" m
    WHERE m."organization_id" = n."addressee_id" AND m."joined_at" IS NOT NULL AND m."removed_at" IS NULL
  );

-- Hearings to come know the paper that calls to them.
UPDATE "hearing" h SET "invitation_id" = (
  SELECT n."paper_id" FROM "notice" n WHERE n."case_id" = h."case_id" AND n."kind" = 'invitation' ORDER BY n."id" DESC LIMIT 1
) WHERE h."state" = 'scheduled';

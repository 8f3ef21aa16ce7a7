-- CreateEnum
CREATE TYPE "stage" AS ENUM ('recognition', 'dispute');

-- CreateEnum
CREATE TYPE "desk_kind" AS ENUM ('registry', 'branch');

-- CreateEnum
CREATE TYPE "seat_kind" AS ENUM ('ministry', 'workers', 'employers');

-- CreateEnum
CREATE TYPE "hearing_state" AS ENUM ('scheduled', 'held', 'cancelled');

-- AlterEnum
ALTER TYPE "case_event_kind" ADD VALUE 'returnedForDefect';
ALTER TYPE "case_event_kind" ADD VALUE 'cured';
ALTER TYPE "case_event_kind" ADD VALUE 'rejected';
ALTER TYPE "case_event_kind" ADD VALUE 'assigned';
ALTER TYPE "case_event_kind" ADD VALUE 'scheduled';
ALTER TYPE "case_event_kind" ADD VALUE 'rescheduled';
ALTER TYPE "case_event_kind" ADD VALUE 'heard';

-- AlterEnum
ALTER TYPE "case_state" ADD VALUE 'defective';
ALTER TYPE "case_state" ADD VALUE 'cured';
ALTER TYPE "case_state" ADD VALUE 'rejected';
ALTER TYPE "case_state" ADD VALUE 'assigned';
ALTER TYPE "case_state" ADD VALUE 'scheduled';
ALTER TYPE "case_state" ADD VALUE 'heard';
ALTER TYPE "case_state" ADD VALUE 'ruled';
ALTER TYPE "case_state" ADD VALUE 'served';
ALTER TYPE "case_state" ADD VALUE 'objected';
ALTER TYPE "case_state" ADD VALUE 'final';
ALTER TYPE "case_state" ADD VALUE 'executionRequested';
ALTER TYPE "case_state" ADD VALUE 'sentToExecution';
ALTER TYPE "case_state" ADD VALUE 'closed';
ALTER TYPE "case_state" ADD VALUE 'settled';
ALTER TYPE "case_state" ADD VALUE 'withdrawn';
ALTER TYPE "case_state" ADD VALUE 'joined';

-- AlterEnum
ALTER TYPE "notice_kind" ADD VALUE 'defectNotice';
ALTER TYPE "notice_kind" ADD VALUE 'rejection';
ALTER TYPE "notice_kind" ADD VALUE 'invitation';

-- AlterTable
ALTER TABLE "case" ADD COLUMN     "board_id" UUID,
ADD COLUMN     "due_on" DATE,
ADD COLUMN     "office_code" TEXT,
ADD COLUMN     "stage" "stage" NOT NULL DEFAULT 'recognition',
ADD COLUMN     "state_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- The number of a case has named its office all along.
UPDATE "case" SET "office_code" = split_part("case_number", '-', 2), "state_since" = "registered_at";
ALTER TABLE "case" ALTER COLUMN "office_code" SET NOT NULL;

-- AlterTable
ALTER TABLE "case_event" ADD COLUMN     "until" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "labour_office" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "code" TEXT NOT NULL,
    "name_fa" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "address_fa" TEXT NOT NULL,
    "address_en" TEXT NOT NULL,

    CONSTRAINT "labour_office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk" (
    "person_id" UUID NOT NULL,
    "office_code" TEXT NOT NULL,
    "kind" "desk_kind" NOT NULL,

    CONSTRAINT "desk_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "board" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "office_code" TEXT NOT NULL,
    "stage" "stage" NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "board_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "board_seat" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "board_id" UUID NOT NULL,
    "kind" "seat_kind" NOT NULL,
    "person_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "board_seat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hearing" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "case_id" UUID NOT NULL,
    "board_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "state" "hearing_state" NOT NULL DEFAULT 'scheduled',
    "minutes_sealed" BYTEA,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "hearing_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "labour_office_code_key" ON "labour_office"("code");

-- CreateIndex
CREATE INDEX "desk_office_code_idx" ON "desk"("office_code");

-- CreateIndex
CREATE UNIQUE INDEX "board_office_code_stage_number_key" ON "board"("office_code", "stage", "number");

-- CreateIndex
CREATE INDEX "board_seat_board_id_idx" ON "board_seat"("board_id");

-- One at a time on each seat.
CREATE UNIQUE INDEX "board_seat_live_key" ON "board_seat"("board_id", "kind") WHERE "until" IS NULL;

-- And nobody on two seats of one board.
CREATE UNIQUE INDEX "board_seat_person_key" ON "board_seat"("board_id", "person_id") WHERE "until" IS NULL;

-- CreateIndex
CREATE INDEX "board_seat_person_id_idx" ON "board_seat"("person_id");

-- CreateIndex
CREATE INDEX "hearing_case_id_id_idx" ON "hearing"("case_id", "id");

-- One hearing at a time is to come.
CREATE UNIQUE INDEX "hearing_to_come_key" ON "hearing"("case_id") WHERE "state" = 'scheduled';

-- CreateIndex
CREATE INDEX "hearing_board_id_starts_at_idx" ON "hearing"("board_id", "starts_at");

-- CreateIndex
CREATE INDEX "case_office_code_id_idx" ON "case"("office_code", "id");

-- CreateIndex
CREATE INDEX "case_office_code_state_id_idx" ON "case"("office_code", "state", "id");

-- CreateIndex
CREATE INDEX "case_board_id_state_id_idx" ON "case"("board_id", "state", "id");

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_board_id_fkey" FOREIGN KEY ("board_id") REFERENCES "board"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk" ADD CONSTRAINT "desk_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk" ADD CONSTRAINT "desk_office_code_fkey" FOREIGN KEY ("office_code") REFERENCES "labour_office"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "board" ADD CONSTRAINT "board_office_code_fkey" FOREIGN KEY ("office_code") REFERENCES "labour_office"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "board_seat" ADD CONSTRAINT "board_seat_board_id_fkey" FOREIGN KEY ("board_id") REFERENCES "board"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "board_seat" ADD CONSTRAINT "board_seat_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hearing" ADD CONSTRAINT "hearing_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hearing" ADD CONSTRAINT "hearing_board_id_fkey" FOREIGN KEY ("board_id") REFERENCES "board"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateEnum
CREATE TYPE "brief_kind" AS ENUM ('cure');

-- CreateTable
CREATE TABLE "brief" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "case_id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "kind" "brief_kind" NOT NULL,
    "text_sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "brief_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "brief_case_id_id_idx" ON "brief"("case_id", "id");

-- CreateIndex
CREATE INDEX "case_board_id_id_idx" ON "case"("board_id", "id");

-- AddForeignKey
ALTER TABLE "brief" ADD CONSTRAINT "brief_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "brief" ADD CONSTRAINT "brief_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

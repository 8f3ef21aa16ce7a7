-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "case_event_kind" ADD VALUE 'sentToExecution';
ALTER TYPE "case_event_kind" ADD VALUE 'closed';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "notice_kind" ADD VALUE 'warning';
ALTER TYPE "notice_kind" ADD VALUE 'announcement';

-- DropIndex
DROP INDEX "case_board_id_id_idx";

-- DropIndex
DROP INDEX "case_office_code_id_idx";

-- CreateTable
CREATE TABLE "execution_letter" (
    "case_id" UUID NOT NULL,
    "office" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "sent_on" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "execution_letter_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "case_closing" (
    "case_id" UUID NOT NULL,
    "reason_sealed" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_closing_pkey" PRIMARY KEY ("case_id")
);

-- AddForeignKey
ALTER TABLE "case_closing" ADD CONSTRAINT "case_closing_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "execution_letter" ADD CONSTRAINT "execution_letter_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The lists of an office and of a board without a state: what goes on, and what has come to an end.
CREATE INDEX "case_open_of_office_idx" ON "case"("office_code", "id") WHERE "state" NOT IN ('rejected', 'closed', 'settled', 'withdrawn', 'joined');
CREATE INDEX "case_ended_of_office_idx" ON "case"("office_code", "id") WHERE "state" IN ('rejected', 'closed', 'settled', 'withdrawn', 'joined');
CREATE INDEX "case_open_of_board_idx" ON "case"("board_id", "id") WHERE "state" NOT IN ('rejected', 'closed', 'settled', 'withdrawn', 'joined');
CREATE INDEX "case_ended_of_board_idx" ON "case"("board_id", "id") WHERE "state" IN ('rejected', 'closed', 'settled', 'withdrawn', 'joined');

-- AlterEnum
ALTER TYPE "brief_kind" ADD VALUE 'objection';
ALTER TYPE "brief_kind" ADD VALUE 'withdrawal';

-- AlterEnum
ALTER TYPE "case_event_kind" ADD VALUE 'ruled';
ALTER TYPE "case_event_kind" ADD VALUE 'objected';
ALTER TYPE "case_event_kind" ADD VALUE 'final';
ALTER TYPE "case_event_kind" ADD VALUE 'withdrawn';

-- AlterEnum
ALTER TYPE "notice_kind" ADD VALUE 'verdict';

-- CreateTable
CREATE TABLE "verdict" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "case_id" UUID NOT NULL,
    "board_id" UUID NOT NULL,
    "stage" "stage" NOT NULL,
    "number" TEXT,
    "content_sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "issued_at" TIMESTAMPTZ(3),
    "paper_id" UUID,
    "has_award" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "verdict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verdict_signature" (
    "verdict_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "seat" "seat_kind" NOT NULL,
    "dissent_sealed" BYTEA,
    "version" INTEGER NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verdict_signature_pkey" PRIMARY KEY ("verdict_id","person_id")
);

-- CreateTable
CREATE TABLE "verdict_service" (
    "verdict_id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "last_day" DATE,

    CONSTRAINT "verdict_service_pkey" PRIMARY KEY ("verdict_id","party_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "verdict_number_key" ON "verdict"("number");

-- CreateIndex
CREATE INDEX "verdict_case_id_id_idx" ON "verdict"("case_id", "id");

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_board_id_fkey" FOREIGN KEY ("board_id") REFERENCES "board"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_paper_id_fkey" FOREIGN KEY ("paper_id") REFERENCES "paper"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict_signature" ADD CONSTRAINT "verdict_signature_verdict_id_fkey" FOREIGN KEY ("verdict_id") REFERENCES "verdict"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict_signature" ADD CONSTRAINT "verdict_signature_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict_service" ADD CONSTRAINT "verdict_service_verdict_id_fkey" FOREIGN KEY ("verdict_id") REFERENCES "verdict"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict_service" ADD CONSTRAINT "verdict_service_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One verdict at a time is being written.
CREATE UNIQUE INDEX "verdict_in_writing_key" ON "verdict"("case_id") WHERE "issued_at" IS NULL;

-- The job that looks for limits that have passed reads these alone.
CREATE INDEX "case_served_idx" ON "case"("due_on") WHERE "state" = 'served';

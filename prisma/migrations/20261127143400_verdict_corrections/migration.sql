-- AlterEnum
ALTER TYPE "case_event_kind" ADD VALUE 'corrected';

-- AlterEnum
ALTER TYPE "notice_kind" ADD VALUE 'correction';

-- CreateTable
CREATE TABLE "verdict_correction" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "verdict_id" UUID NOT NULL,
    "number" TEXT,
    "text_sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "issued_at" TIMESTAMPTZ(3),
    "paper_id" UUID,

    CONSTRAINT "verdict_correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "correction_signature" (
    "correction_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "correction_signature_pkey" PRIMARY KEY ("correction_id","person_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "verdict_correction_number_key" ON "verdict_correction"("number");

-- CreateIndex
CREATE INDEX "verdict_correction_verdict_id_id_idx" ON "verdict_correction"("verdict_id", "id");

-- AddForeignKey
ALTER TABLE "verdict_correction" ADD CONSTRAINT "verdict_correction_verdict_id_fkey" FOREIGN KEY ("verdict_id") REFERENCES "verdict"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict_correction" ADD CONSTRAINT "verdict_correction_paper_id_fkey" FOREIGN KEY ("paper_id") REFERENCES "paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_signature" ADD CONSTRAINT "correction_signature_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "verdict_correction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_signature" ADD CONSTRAINT "correction_signature_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Of a ruling one correction is being written.
CREATE UNIQUE INDEX "verdict_correction_written_key" ON "verdict_correction"("verdict_id") WHERE "issued_at" IS NULL;

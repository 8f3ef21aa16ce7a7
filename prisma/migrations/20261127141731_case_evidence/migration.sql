-- CreateEnum
CREATE TYPE "evidence_kind" AS ENUM ('employmentContract', 'payslip', 'insuranceRecord', 'paymentProof', 'attendance', 'correspondence', 'witness', 'other');

-- AlterTable
ALTER TABLE "document" ADD COLUMN     "content_hash_sealed" BYTEA,
ADD COLUMN     "removed_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "case_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "evidence_kind" NOT NULL,
    "description_sealed" BYTEA NOT NULL,
    "witness_name_sealed" BYTEA,
    "document_id" UUID,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "evidence_document_id_idx" ON "evidence"("document_id");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_case_id_position_key" ON "evidence"("case_id", "position");

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

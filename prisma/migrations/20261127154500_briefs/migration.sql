-- AlterEnum
ALTER TYPE "brief_kind" ADD VALUE 'statement';

-- AlterEnum
ALTER TYPE "case_event_kind" ADD VALUE 'briefFiled';

-- AlterEnum
ALTER TYPE "notice_kind" ADD VALUE 'brief';

-- AlterTable
ALTER TABLE "brief" ADD COLUMN     "number" TEXT,
ADD COLUMN     "paper_id" UUID;

-- AlterTable
-- Evidence keeps documents in the same way: whichever comes first adds the column.
ALTER TABLE "document" ADD COLUMN IF NOT EXISTS "removed_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "brief_document" (
    "brief_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "sha256_sealed" BYTEA NOT NULL,

    CONSTRAINT "brief_document_pkey" PRIMARY KEY ("brief_id","document_id")
);

-- CreateIndex
CREATE INDEX "brief_document_document_id_idx" ON "brief_document"("document_id");

-- CreateIndex
CREATE UNIQUE INDEX "brief_number_key" ON "brief"("number");

-- AddForeignKey
ALTER TABLE "brief" ADD CONSTRAINT "brief_paper_id_fkey" FOREIGN KEY ("paper_id") REFERENCES "paper"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "brief_document" ADD CONSTRAINT "brief_document_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "brief"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "brief_document" ADD CONSTRAINT "brief_document_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

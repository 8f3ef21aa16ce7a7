-- CreateEnum
CREATE TYPE "document_kind" AS ENUM ('identityCardFront', 'identityCardBack', 'endOfServiceCard', 'businessLicence', 'employmentContract', 'other');

-- CreateEnum
CREATE TYPE "document_state" AS ENUM ('uploading', 'processing', 'ready', 'refused', 'quarantined');

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "owner_id" UUID NOT NULL,
    "kind" "document_kind" NOT NULL,
    "state" "document_state" NOT NULL DEFAULT 'uploading',
    "title_sealed" BYTEA,
    "file_name_sealed" BYTEA NOT NULL,
    "fingerprint_sealed" BYTEA NOT NULL,
    "key_sealed" BYTEA NOT NULL,
    "storage_key" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "received" INTEGER NOT NULL DEFAULT 0,
    "media_type" TEXT,
    "content_size" INTEGER,
    "pages" INTEGER,
    "has_preview" BOOLEAN NOT NULL DEFAULT false,
    "refused_for" TEXT,
    "is_scanned" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_part" (
    "document_id" UUID NOT NULL,
    "offset" INTEGER NOT NULL,
    "size" INTEGER NOT NULL,
    "object" TEXT NOT NULL,

    CONSTRAINT "document_part_pkey" PRIMARY KEY ("document_id","offset")
);

-- CreateIndex
CREATE UNIQUE INDEX "document_storage_key_key" ON "document"("storage_key");

-- CreateIndex
CREATE INDEX "document_owner_id_id_idx" ON "document"("owner_id", "id" DESC);

-- CreateIndex
CREATE INDEX "document_state_changed_at_idx" ON "document"("state", "changed_at");

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_part" ADD CONSTRAINT "document_part_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

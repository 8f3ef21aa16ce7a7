-- AlterTable
ALTER TABLE "verification" ADD COLUMN     "face_reference" TEXT,
ADD COLUMN     "face_sealed" BYTEA,
ADD COLUMN     "is_handed_off" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE UNIQUE INDEX "verification_face_reference_key" ON "verification"("face_reference");

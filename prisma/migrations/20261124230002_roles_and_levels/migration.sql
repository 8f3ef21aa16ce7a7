-- What was claimed is sealed as a whole now, which SQL cannot do: attempts begun before are begun again. Whoever is
-- verified stays so.
DELETE FROM "verification";

-- CreateEnum
CREATE TYPE "organization_role" AS ENUM ('signatory', 'member');

-- AlterEnum
ALTER TYPE "subject_kind" ADD VALUE 'foreigner';

-- AlterTable
ALTER TABLE "audit_record" ADD COLUMN     "organization_id" UUID;

-- AlterTable
ALTER TABLE "notice_opening" ADD COLUMN     "organization_id" UUID;

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "sheba_sealed" BYTEA,
ALTER COLUMN "father_name" DROP NOT NULL,
ALTER COLUMN "birth_date_sealed" DROP NOT NULL;

-- AlterTable
ALTER TABLE "person_capacity" ADD COLUMN     "basis" TEXT;

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "organization_id" UUID;

-- AlterTable
ALTER TABLE "verification" DROP COLUMN "birth_date_sealed",
DROP COLUMN "father_name",
DROP COLUMN "first_name",
DROP COLUMN "last_name",
DROP COLUMN "national_id_sealed",
ADD COLUMN     "claims_sealed" BYTEA NOT NULL,
ADD COLUMN     "found_sealed" BYTEA;

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "registration_number" TEXT NOT NULL,
    "verified_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization_member" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "role" "organization_role" NOT NULL,
    "name" TEXT NOT NULL,
    "named_by_id" UUID,
    "named_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "joined_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),
    "removed_by_id" UUID,

    CONSTRAINT "organization_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assurance_level" (
    "level" INTEGER NOT NULL,
    "is_open" BOOLEAN NOT NULL,
    "reason_fa" TEXT NOT NULL DEFAULT '',
    "reason_en" TEXT NOT NULL DEFAULT '',
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assurance_level_pkey" PRIMARY KEY ("level")
);

-- CreateIndex
CREATE INDEX "organization_member_organization_id_id_idx" ON "organization_member"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "organization_member_organization_id_subject_id_key" ON "organization_member"("organization_id", "subject_id");

-- CreateIndex
CREATE INDEX "organization_member_subject_id_idx" ON "organization_member"("subject_id");

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_id_fkey" FOREIGN KEY ("id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_member" ADD CONSTRAINT "organization_member_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_member" ADD CONSTRAINT "organization_member_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The levels as they are offered at first. An administrator opens and closes them.
INSERT INTO "assurance_level" ("level", "is_open", "reason_fa", "reason_en") VALUES
  (1, true, '', ''),
  (2, true, '', ''),
  (3, false, 'برای بررسی‌های امنیتی فعلاً بسته است.', 'Closed for the time being, for security reviews.'),
  (4, false, 'از راه اینترنت انجام نمی‌شود: با کارت ملی به دفتر پیشخوان بروید.', 'Not done online: go to a counter office with your national card.');

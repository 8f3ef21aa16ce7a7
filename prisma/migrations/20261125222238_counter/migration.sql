-- CreateEnum
CREATE TYPE "enrolment_state" AS ENUM ('open', 'confirmed', 'refused', 'bound');

-- DropForeignKey
ALTER TABLE "document" DROP CONSTRAINT "document_owner_id_fkey";

-- AlterTable
ALTER TABLE "document" ADD COLUMN     "enrolment_id" UUID;

-- AlterTable
ALTER TABLE "person_capacity" ADD COLUMN     "office_id" UUID;

-- AlterTable
ALTER TABLE "verification" ADD COLUMN     "enrolment_id" UUID;

-- CreateTable
CREATE TABLE "counter_office" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "province" TEXT NOT NULL,
    "name_fa" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "city_fa" TEXT NOT NULL,
    "city_en" TEXT NOT NULL,
    "address_fa" TEXT NOT NULL,
    "address_en" TEXT NOT NULL,
    "hours_fa" TEXT NOT NULL,
    "hours_en" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "is_open" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "counter_office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enrolment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "code" TEXT NOT NULL,
    "capacity" "capacity" NOT NULL,
    "state" "enrolment_state" NOT NULL DEFAULT 'open',
    "subject_id" UUID NOT NULL,
    "claims_sealed" BYTEA NOT NULL,
    "found_sealed" BYTEA,
    "profile_sealed" BYTEA,
    "checks" INTEGER NOT NULL DEFAULT 0,
    "checked_at" TIMESTAMPTZ(3),
    "rejected_for" TEXT,
    "clerk_id" UUID,
    "office_id" UUID,
    "taken_at" TIMESTAMPTZ(3),
    "refused_for" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "bound_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "valid_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "enrolment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "counter_office_province_id_idx" ON "counter_office"("province", "id");

-- CreateIndex
CREATE UNIQUE INDEX "enrolment_code_key" ON "enrolment"("code");

-- CreateIndex
CREATE INDEX "enrolment_subject_id_id_idx" ON "enrolment"("subject_id", "id");

-- CreateIndex
CREATE INDEX "enrolment_clerk_id_id_idx" ON "enrolment"("clerk_id", "id");

-- CreateIndex
CREATE INDEX "enrolment_state_valid_until_idx" ON "enrolment"("state", "valid_until");

-- CreateIndex
CREATE INDEX "document_enrolment_id_id_idx" ON "document"("enrolment_id", "id");

-- CreateIndex
CREATE INDEX "verification_enrolment_id_id_idx" ON "verification"("enrolment_id", "id");

-- AddForeignKey
ALTER TABLE "person_capacity" ADD CONSTRAINT "person_capacity_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "counter_office"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verification" ADD CONSTRAINT "verification_enrolment_id_fkey" FOREIGN KEY ("enrolment_id") REFERENCES "enrolment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "counter_office"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_enrolment_id_fkey" FOREIGN KEY ("enrolment_id") REFERENCES "enrolment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The nearest offices are found by walking this. A degree of longitude is about 0.85 of one of latitude in Iran.
CREATE INDEX "counter_office_place_idx" ON "counter_office" USING gist (point("longitude" * 0.85, "latitude"));

-- Proving identity in person begins online from now on.
UPDATE "assurance_level" SET "is_open" = true, "reason_fa" = '', "reason_en" = '', "since" = now() WHERE "level" = 4;

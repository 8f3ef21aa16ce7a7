-- CreateEnum
CREATE TYPE "staff_change_kind" AS ENUM ('give', 'take');

-- CreateEnum
CREATE TYPE "staff_change_state" AS ENUM ('pending', 'done', 'declined');

-- CreateTable
CREATE TABLE "staff_change" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "person_id" UUID NOT NULL,
    "capacity" "capacity" NOT NULL,
    "kind" "staff_change_kind" NOT NULL,
    "state" "staff_change_state" NOT NULL,
    "reason_sealed" BYTEA NOT NULL,
    "proposed_by_id" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "staff_change_state_id_idx" ON "staff_change"("state", "id");

-- CreateIndex
CREATE INDEX "person_capacity_capacity_person_id_idx" ON "person_capacity"("capacity", "person_id");

-- AddForeignKey
ALTER TABLE "staff_change" ADD CONSTRAINT "staff_change_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_change" ADD CONSTRAINT "staff_change_proposed_by_id_fkey" FOREIGN KEY ("proposed_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

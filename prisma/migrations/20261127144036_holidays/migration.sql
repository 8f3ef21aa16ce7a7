-- AlterEnum
ALTER TYPE "case_event_kind" ADD VALUE 'limitMoved';

-- CreateTable
CREATE TABLE "holiday_edit" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "day" DATE NOT NULL,
    "is_holiday" BOOLEAN NOT NULL,
    "name_fa" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "reason_sealed" BYTEA NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "holiday_edit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "holiday_edit_day_idx" ON "holiday_edit"("day");

-- CreateIndex
CREATE INDEX "hearing_starts_at_idx" ON "hearing"("starts_at");

-- CreateIndex
CREATE INDEX "verdict_service_last_day_idx" ON "verdict_service"("last_day");

-- Of a day at most one change stands.
CREATE UNIQUE INDEX "holiday_edit_standing" ON "holiday_edit"("day") WHERE "undone_at" IS NULL;

-- Limits to complete a petition by their last day, beside case_served_idx for those to object.
CREATE INDEX "case_defective_idx" ON "case"("due_on") WHERE "state" = 'defective';

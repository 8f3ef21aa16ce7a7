-- CreateEnum
CREATE TYPE "message_delivery" AS ENUM ('delivered', 'undelivered', 'blocked');

-- AlterEnum
ALTER TYPE "verification_state" ADD VALUE 'ready';

-- AlterTable
ALTER TABLE "message" ADD COLUMN     "check_at" TIMESTAMPTZ(3),
ADD COLUMN     "delivered_at" TIMESTAMPTZ(3),
ADD COLUMN     "delivery" "message_delivery",
ADD COLUMN     "operator" TEXT,
ADD COLUMN     "pending_at" TIMESTAMPTZ(3),
ADD COLUMN     "replaces_id" UUID;

-- AlterTable
ALTER TABLE "verification" ADD COLUMN     "follow_code" TEXT,
ADD COLUMN     "next_try_at" TIMESTAMPTZ(3) NOT NULL DEFAULT (now() + '00:00:30'::interval),
ADD COLUMN     "tries" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "outage" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "service" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "began" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended" TIMESTAMPTZ(3),
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_day" (
    "service" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "answered" INTEGER NOT NULL DEFAULT 0,
    "unavailable" INTEGER NOT NULL DEFAULT 0,
    "within250" INTEGER NOT NULL DEFAULT 0,
    "within1000" INTEGER NOT NULL DEFAULT 0,
    "answered_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),

    CONSTRAINT "service_day_pkey" PRIMARY KEY ("service","day")
);

-- CreateIndex
CREATE INDEX "outage_began_idx" ON "outage"("began");

-- CreateIndex
CREATE UNIQUE INDEX "message_replaces_id_key" ON "message"("replaces_id");

-- CreateIndex
CREATE INDEX "message_challenge_id_id_idx" ON "message"("challenge_id", "id");

-- CreateIndex
CREATE INDEX "message_check_at_idx" ON "message"("check_at");

-- CreateIndex
CREATE INDEX "message_sent_at_idx" ON "message"("sent_at");

-- CreateIndex
CREATE UNIQUE INDEX "verification_follow_code_key" ON "verification"("follow_code");

-- CreateIndex
CREATE INDEX "verification_state_next_try_at_idx" ON "verification"("state", "next_try_at");

-- Prisma describes no partial index: two processes that see the same outage write one open row.
CREATE UNIQUE INDEX "outage_open" ON "outage"("service") WHERE "ended" IS NULL;

-- CreateEnum
CREATE TYPE "reverify_reason" AS ENUM ('notMe', 'simMismatch');

-- CreateEnum
CREATE TYPE "closing_reason" AS ENUM ('deceased');

-- CreateEnum
CREATE TYPE "sign_in_method" AS ENUM ('verification', 'code', 'passkey');

-- CreateEnum
CREATE TYPE "passkey_purpose" AS ENUM ('registration', 'signIn', 'stepUp');

-- AlterEnum
ALTER TYPE "challenge_purpose" ADD VALUE 'changeMobile';

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "closed_at" TIMESTAMPTZ(3),
ADD COLUMN     "closed_for" "closing_reason",
ADD COLUMN     "reverify_for" "reverify_reason",
ADD COLUMN     "sim_checked_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "browser" TEXT,
ADD COLUMN     "disowned_at" TIMESTAMPTZ(3),
ADD COLUMN     "method" "sign_in_method" NOT NULL DEFAULT 'code',
ADD COLUMN     "platform" TEXT;

-- CreateTable
CREATE TABLE "passkey" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "person_id" UUID NOT NULL,
    "credential_id" BYTEA NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL,
    "transports" TEXT[],
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passkey_challenge" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "purpose" "passkey_purpose" NOT NULL,
    "session_id" UUID,
    "challenge" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "passkey_challenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mobile_change" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "person_id" UUID NOT NULL,
    "old_mobile_index" BYTEA NOT NULL,
    "mobile_index" BYTEA NOT NULL,
    "mobile_sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "mobile_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "passkey_credential_id_key" ON "passkey"("credential_id");

-- CreateIndex
CREATE INDEX "passkey_person_id_id_idx" ON "passkey"("person_id", "id");

-- CreateIndex
CREATE INDEX "passkey_challenge_expires_at_idx" ON "passkey_challenge"("expires_at");

-- CreateIndex
CREATE INDEX "mobile_change_person_id_id_idx" ON "mobile_change"("person_id", "id");

-- CreateIndex
CREATE INDEX "mobile_change_expires_at_idx" ON "mobile_change"("expires_at");

-- AddForeignKey
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mobile_change" ADD CONSTRAINT "mobile_change_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whoever has an account proved the SIM when they verified.
UPDATE "person" SET "sim_checked_at" = "verified_at";

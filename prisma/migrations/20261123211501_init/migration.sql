-- CreateEnum
CREATE TYPE "subject_kind" AS ENUM ('person', 'organization');

-- CreateEnum
CREATE TYPE "capacity" AS ENUM ('worker', 'employer', 'representative', 'lawyer', 'expert', 'officer', 'boardMember', 'clerk', 'administrator');

-- CreateEnum
CREATE TYPE "verification_state" AS ENUM ('waiting', 'codeSent', 'verified', 'rejected', 'expired');

-- CreateEnum
CREATE TYPE "challenge_purpose" AS ENUM ('verification', 'signIn', 'stepUp', 'signPetition');

-- CreateEnum
CREATE TYPE "case_state" AS ENUM ('registered');

-- CreateEnum
CREATE TYPE "party_side" AS ENUM ('claimant', 'respondent');

-- CreateEnum
CREATE TYPE "notice_kind" AS ENUM ('petitionCopy');

-- CreateEnum
CREATE TYPE "case_event_kind" AS ENUM ('registered', 'noticePlaced', 'noticeOpened');

-- CreateEnum
CREATE TYPE "message_state" AS ENUM ('queued', 'sent', 'failed');

-- CreateTable
CREATE TABLE "subject" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "kind" "subject_kind" NOT NULL,
    "identifier_index" BYTEA NOT NULL,
    "identifier_sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "subject_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "first_name" TEXT NOT NULL,
    "last_name" TEXT NOT NULL,
    "father_name" TEXT NOT NULL,
    "birth_date_sealed" BYTEA NOT NULL,
    "mobile_index" BYTEA NOT NULL,
    "mobile_sealed" BYTEA NOT NULL,
    "level" INTEGER NOT NULL,
    "verified_at" TIMESTAMPTZ(3) NOT NULL,
    "address_sealed" BYTEA,
    "postal_code_sealed" BYTEA,
    "email_sealed" BYTEA,
    "profile_filled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_capacity" (
    "person_id" UUID NOT NULL,
    "capacity" "capacity" NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_capacity_pkey" PRIMARY KEY ("person_id","capacity")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "level" INTEGER NOT NULL,
    "capacity" "capacity" NOT NULL,
    "state" "verification_state" NOT NULL,
    "waiting_for" TEXT,
    "rejected_for" TEXT,
    "subject_index" BYTEA NOT NULL,
    "national_id_sealed" BYTEA NOT NULL,
    "birth_date_sealed" BYTEA NOT NULL,
    "mobile_sealed" BYTEA NOT NULL,
    "mobile_index" BYTEA NOT NULL,
    "first_name" TEXT,
    "last_name" TEXT,
    "father_name" TEXT,
    "person_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "challenge" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "purpose" "challenge_purpose" NOT NULL,
    "about_id" UUID,
    "subject_index" BYTEA NOT NULL,
    "person_id" UUID,
    "seed" BYTEA NOT NULL,
    "mac" BYTEA NOT NULL,
    "mobile_index" BYTEA,
    "mobile_sealed" BYTEA,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "sends" INTEGER NOT NULL DEFAULT 1,
    "sent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "voided_at" TIMESTAMPTZ(3),

    CONSTRAINT "challenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "guess_budget" (
    "subject_index" BYTEA NOT NULL,
    "wrong_at" TIMESTAMPTZ(3)[],
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "guess_budget_pkey" PRIMARY KEY ("subject_index")
);

-- CreateTable
CREATE TABLE "send_budget" (
    "key" BYTEA NOT NULL,
    "sent_at" TIMESTAMPTZ(3)[],

    CONSTRAINT "send_budget_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "person_id" UUID NOT NULL,
    "capacity" "capacity" NOT NULL,
    "level" INTEGER NOT NULL,
    "refresh_hash" BYTEA NOT NULL,
    "previous_hash" BYTEA,
    "rotated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "stepped_up_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_for" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "petition" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "claimant_id" UUID NOT NULL,
    "content_sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_at" TIMESTAMPTZ(3),

    CONSTRAINT "petition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "case_number" TEXT NOT NULL,
    "tracking_code" TEXT NOT NULL,
    "petition_id" UUID NOT NULL,
    "state" "case_state" NOT NULL DEFAULT 'registered',
    "registered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_serial" (
    "year" INTEGER NOT NULL,
    "office_code" TEXT NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "case_serial_pkey" PRIMARY KEY ("year","office_code")
);

-- CreateTable
CREATE TABLE "party" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "case_id" UUID NOT NULL,
    "side" "party_side" NOT NULL,
    "subject_id" UUID,
    "name" TEXT NOT NULL,
    "address_sealed" BYTEA NOT NULL,

    CONSTRAINT "party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "case_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "amount_rial" BIGINT,
    "explanation_sealed" BYTEA NOT NULL,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("case_id","position")
);

-- CreateTable
CREATE TABLE "paper" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "case_id" UUID NOT NULL,
    "body_sealed" BYTEA NOT NULL,
    "sha256" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "case_id" UUID NOT NULL,
    "kind" "notice_kind" NOT NULL,
    "addressee_id" UUID NOT NULL,
    "sender_name" TEXT NOT NULL,
    "paper_id" UUID NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "opened_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice_opening" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "notice_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "capacity" "capacity" NOT NULL,
    "level" INTEGER NOT NULL,
    "session_id" UUID NOT NULL,
    "sha256" BYTEA NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "notice_opening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_event" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "case_id" UUID NOT NULL,
    "kind" "case_event_kind" NOT NULL,
    "notice_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "template" TEXT NOT NULL,
    "challenge_id" UUID,
    "mobile_sealed" BYTEA,
    "state" "message_state" NOT NULL DEFAULT 'queued',
    "provider" TEXT,
    "provider_message_id" TEXT,
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_record" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "person_id" UUID NOT NULL,
    "capacity" "capacity" NOT NULL,
    "level" INTEGER NOT NULL,
    "session_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "case_id" UUID,
    "about_id" UUID,
    "request_id" TEXT NOT NULL,

    CONSTRAINT "audit_record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotent_request" (
    "key_hash" BYTEA NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "status" INTEGER,
    "response_sealed" BYTEA,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotent_request_pkey" PRIMARY KEY ("key_hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "subject_identifier_index_key" ON "subject"("identifier_index");

-- CreateIndex
CREATE INDEX "challenge_subject_index_purpose_id_idx" ON "challenge"("subject_index", "purpose", "id");

-- CreateIndex
CREATE INDEX "rate_limit_expire_idx" ON "rate_limit"("expire");

-- CreateIndex
CREATE UNIQUE INDEX "session_refresh_hash_key" ON "session"("refresh_hash");

-- CreateIndex
CREATE INDEX "session_previous_hash_idx" ON "session"("previous_hash");

-- CreateIndex
CREATE INDEX "session_person_id_id_idx" ON "session"("person_id", "id");

-- CreateIndex
CREATE INDEX "petition_claimant_id_id_idx" ON "petition"("claimant_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "case_case_number_key" ON "case"("case_number");

-- CreateIndex
CREATE UNIQUE INDEX "case_tracking_code_key" ON "case"("tracking_code");

-- CreateIndex
CREATE UNIQUE INDEX "case_petition_id_key" ON "case"("petition_id");

-- CreateIndex
CREATE INDEX "party_subject_id_case_id_idx" ON "party"("subject_id", "case_id" DESC);

-- CreateIndex
CREATE INDEX "party_case_id_idx" ON "party"("case_id");

-- CreateIndex
CREATE INDEX "paper_case_id_idx" ON "paper"("case_id");

-- CreateIndex
CREATE INDEX "notice_addressee_id_id_idx" ON "notice"("addressee_id", "id" DESC);

-- CreateIndex
CREATE INDEX "notice_case_id_idx" ON "notice"("case_id");

-- CreateIndex
CREATE INDEX "notice_opening_notice_id_idx" ON "notice_opening"("notice_id");

-- CreateIndex
CREATE INDEX "case_event_case_id_id_idx" ON "case_event"("case_id", "id");

-- CreateIndex
CREATE INDEX "audit_record_case_id_id_idx" ON "audit_record"("case_id", "id");

-- CreateIndex
CREATE INDEX "audit_record_person_id_id_idx" ON "audit_record"("person_id", "id");

-- CreateIndex
CREATE INDEX "idempotent_request_started_at_idx" ON "idempotent_request"("started_at");

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_id_fkey" FOREIGN KEY ("id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_capacity" ADD CONSTRAINT "person_capacity_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "petition" ADD CONSTRAINT "petition_claimant_id_fkey" FOREIGN KEY ("claimant_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_petition_id_fkey" FOREIGN KEY ("petition_id") REFERENCES "petition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party" ADD CONSTRAINT "party_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party" ADD CONSTRAINT "party_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subject"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_addressee_id_fkey" FOREIGN KEY ("addressee_id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_paper_id_fkey" FOREIGN KEY ("paper_id") REFERENCES "paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice_opening" ADD CONSTRAINT "notice_opening_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_event" ADD CONSTRAINT "case_event_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

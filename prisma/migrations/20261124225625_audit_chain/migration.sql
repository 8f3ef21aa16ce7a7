-- AlterTable
ALTER TABLE "audit_record" ADD COLUMN     "detail_digest" BYTEA,
ADD COLUMN     "of_person_id" UUID,
ALTER COLUMN "person_id" DROP NOT NULL,
ALTER COLUMN "capacity" DROP NOT NULL,
ALTER COLUMN "level" DROP NOT NULL,
ALTER COLUMN "session_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "audit_detail" (
    "record_id" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "audit_detail_pkey" PRIMARY KEY ("record_id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "subject_id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "case_id" UUID,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("subject_id","record_id")
);

-- CreateTable
CREATE TABLE "audit_unsealed" (
    "record_id" UUID NOT NULL,

    CONSTRAINT "audit_unsealed_pkey" PRIMARY KEY ("record_id")
);

-- CreateTable
CREATE TABLE "audit_seal" (
    "seq" BIGINT NOT NULL,
    "record_id" UUID NOT NULL,
    "record_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,
    "sealed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_seal_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "seq" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,
    "key_id" TEXT NOT NULL,
    "signature" BYTEA NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("seq")
);

-- CreateIndex
CREATE INDEX "audit_entry_subject_id_case_id_record_id_idx" ON "audit_entry"("subject_id", "case_id", "record_id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_seal_record_id_key" ON "audit_seal"("record_id");

-- Whatever reaches the audit waits to be sealed, whoever wrote it. (\x3b is a semicolon: the adapter that applies
-- migrations takes a bare one for the end of a statement.)
create function audit_await_seal() returns trigger language plpgsql as
  E'begin insert into audit_unsealed (record_id) values (new.id)\x3b return null\x3b end';
create trigger audit_await_seal after insert on audit_record for each row execute function audit_await_seal();

-- The audit is only ever appended.
create function audit_refuse_change() returns trigger language plpgsql as
  E'begin raise exception ''% of % is refused, the audit is only ever appended'', tg_op, tg_table_name\x3b end';
create trigger audit_record_kept before update or delete on audit_record for each row execute function audit_refuse_change();
create trigger audit_record_not_emptied before truncate on audit_record execute function audit_refuse_change();
create trigger audit_entry_kept before update or delete on audit_entry for each row execute function audit_refuse_change();
create trigger audit_entry_not_emptied before truncate on audit_entry execute function audit_refuse_change();
create trigger audit_seal_kept before update or delete on audit_seal for each row execute function audit_refuse_change();
create trigger audit_seal_not_emptied before truncate on audit_seal execute function audit_refuse_change();
create trigger audit_head_kept before update or delete on audit_head for each row execute function audit_refuse_change();
create trigger audit_head_not_emptied before truncate on audit_head execute function audit_refuse_change();

-- Records of before the chain join it in their order.
insert into audit_unsealed (record_id) select id from audit_record;

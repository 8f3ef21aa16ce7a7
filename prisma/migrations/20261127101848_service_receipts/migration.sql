-- CreateEnum
CREATE TYPE "receipt_kind" AS ENUM ('service', 'opening');

-- AlterTable
ALTER TABLE "message" ADD COLUMN     "notice_id" UUID;

-- CreateTable
CREATE TABLE "service_receipt" (
    "id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "kind" "receipt_kind" NOT NULL,
    "jws" TEXT NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "service_receipt_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "service_receipt_notice_id_kind_key" ON "service_receipt"("notice_id", "kind");

-- CreateIndex
CREATE INDEX "message_notice_id_idx" ON "message"("notice_id");

-- AddForeignKey
ALTER TABLE "notice_opening" ADD CONSTRAINT "notice_opening_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_receipt" ADD CONSTRAINT "service_receipt_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A receipt is written once. Whoever holds a copy could otherwise be told another.
create function receipt_refuse_change() returns trigger language plpgsql as
  E'begin raise exception ''% of % is refused, a receipt is written once'', tg_op, tg_table_name\x3b end';
create trigger service_receipt_kept before update or delete on service_receipt for each row execute function receipt_refuse_change();
create trigger service_receipt_not_emptied before truncate on service_receipt execute function receipt_refuse_change();

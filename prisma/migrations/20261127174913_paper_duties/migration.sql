-- AlterEnum
ALTER TYPE "case_event_kind" ADD VALUE 'servedOnPaper';

-- CreateTable
CREATE TABLE "paper_duty" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "case_id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "paper_id" UUID NOT NULL,
    "kind" "notice_kind" NOT NULL,
    "sender_name" TEXT NOT NULL,

    CONSTRAINT "paper_duty_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "paper_duty_case_id_id_idx" ON "paper_duty"("case_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "paper_duty_party_id_paper_id_key" ON "paper_duty"("party_id", "paper_id");

-- AddForeignKey
ALTER TABLE "paper_duty" ADD CONSTRAINT "paper_duty_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_duty" ADD CONSTRAINT "paper_duty_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_duty" ADD CONSTRAINT "paper_duty_paper_id_fkey" FOREIGN KEY ("paper_id") REFERENCES "paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

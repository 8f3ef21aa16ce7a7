-- CreateEnum
CREATE TYPE "relief_rule" AS ENUM ('defectCure', 'objection');

-- CreateTable
CREATE TABLE "limit_relief" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "case_id" UUID NOT NULL,
    "rule" "relief_rule" NOT NULL,
    "party_id" UUID NOT NULL,
    "last_day" DATE NOT NULL,
    "down_seconds" INTEGER NOT NULL,
    "new_day" DATE,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "limit_relief_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "limit_relief_case_id_rule_party_id_last_day_key" ON "limit_relief"("case_id", "rule", "party_id", "last_day");

-- AddForeignKey
ALTER TABLE "limit_relief" ADD CONSTRAINT "limit_relief_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "limit_relief" ADD CONSTRAINT "limit_relief_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

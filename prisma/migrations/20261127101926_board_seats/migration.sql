-- AlterTable
ALTER TABLE "board_seat" ADD COLUMN     "place" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "hearing_member" (
    "hearing_id" UUID NOT NULL,
    "seat_id" UUID NOT NULL,

    CONSTRAINT "hearing_member_pkey" PRIMARY KEY ("hearing_id","seat_id")
);

-- AddForeignKey
ALTER TABLE "hearing_member" ADD CONSTRAINT "hearing_member_hearing_id_fkey" FOREIGN KEY ("hearing_id") REFERENCES "hearing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hearing_member" ADD CONSTRAINT "hearing_member_seat_id_fkey" FOREIGN KEY ("seat_id") REFERENCES "board_seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One at a time on each seat, of which a side can have several.
DROP INDEX "board_seat_live_key";
CREATE UNIQUE INDEX "board_seat_live_key" ON "board_seat"("board_id", "kind", "place") WHERE "until" IS NULL;

-- Of hearings held so far, who had a seat when they ended sat.
INSERT INTO "hearing_member" ("hearing_id", "seat_id")
SELECT h."id", s."id"
FROM "hearing" h
JOIN "board_seat" s ON s."board_id" = h."board_id"
  AND s."since" <= h."ended_at" AND (s."until" IS NULL OR s."until" > h."ended_at")
WHERE h."state" = 'held';

-- CreateTable
CREATE TABLE "paper_print" (
    "paper_id" UUID NOT NULL,
    "sha256" BYTEA NOT NULL,
    "printed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "paper_print_pkey" PRIMARY KEY ("paper_id","sha256")
);

-- AddForeignKey
ALTER TABLE "paper_print" ADD CONSTRAINT "paper_print_paper_id_fkey" FOREIGN KEY ("paper_id") REFERENCES "paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

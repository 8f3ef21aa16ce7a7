-- CreateTable
CREATE TABLE "index_key" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "mark" BYTEA NOT NULL,

    CONSTRAINT "index_key_pkey" PRIMARY KEY ("id")
);

-- Counters of requests need not survive a crash of the database, and must not make anybody wait for its disk.
ALTER TABLE "rate_limit" SET UNLOGGED;

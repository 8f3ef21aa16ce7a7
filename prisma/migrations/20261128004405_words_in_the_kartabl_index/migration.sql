-- Words are looked for in the index of the addressee's notices, which now holds what is searched: a trigram index of all
-- notices cost more to keep than to do without, and each notice that it found, or that was tried, was fetched from the table.
DROP INDEX "notice_addressee_id_search_text_idx";

-- An entry of a btree has 2,704 bytes at most.
UPDATE "notice" SET "search_text" = left("search_text", 600) WHERE octet_length("search_text") > 2500;

DROP INDEX "notice_addressee_id_id_idx";
CREATE INDEX "notice_addressee_id_id_idx" ON "notice"("addressee_id", "id" DESC) INCLUDE ("kind", "search_text");

-- What was vacuumed is read from the index alone: not to wait until a fifth of all notices has changed.
ALTER TABLE "notice" SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);

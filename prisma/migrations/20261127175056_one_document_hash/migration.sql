-- The hash of a document stands with the document, for whatever case it was handed in to: one that is ready never changes.
-- What was made ready before hashes were kept is read through by a job. Only the keys of the portal open what is sealed, so
-- no SQL can carry a hash over, and it is that of the same bytes. Without a queue nothing was ever made ready.
do
  E'begin if to_regnamespace(''graphile_worker'') is not null then perform graphile_worker.add_job(''hashOlder'', json_build_object(''documentId'', id)) from document where state = ''ready'' and content_hash_sealed is null\x3b end if\x3b end';

-- AlterTable
ALTER TABLE "brief_document" DROP COLUMN "sha256_sealed";

-- AlterTable
ALTER TABLE "expert_document" DROP COLUMN "sha256_sealed";

-- CreateTable
CREATE TABLE "report_document" (
    "appointment_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,

    CONSTRAINT "report_document_pkey" PRIMARY KEY ("appointment_id","document_id")
);

-- CreateIndex
CREATE INDEX "report_document_document_id_idx" ON "report_document"("document_id");

-- AddForeignKey
ALTER TABLE "report_document" ADD CONSTRAINT "report_document_appointment_id_fkey" FOREIGN KEY ("appointment_id") REFERENCES "expert_appointment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_document" ADD CONSTRAINT "report_document_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An expert hears of their tasks as parties do of their cases (decision 075).
CREATE TRIGGER expert_appointment_told AFTER INSERT OR UPDATE OF state, due_on ON expert_appointment
  FOR EACH ROW EXECUTE FUNCTION live_tell('tasks', 'expert_id');

-- The notice of an appointment leads to the end of its term: the newest, where the term was made longer.
UPDATE notice n SET due_at = (e.due_on + 1)::timestamp AT TIME ZONE 'Asia/Tehran'
FROM expert_appointment e
WHERE n.case_id = e.case_id AND n.addressee_id = e.expert_id AND n.kind = 'expertAppointment'
  AND e.state IN ('asked', 'accepted')
  AND n.id IN (
    SELECT DISTINCT ON (case_id, addressee_id) id FROM notice WHERE kind = 'expertAppointment'
    ORDER BY case_id, addressee_id, id DESC
  );

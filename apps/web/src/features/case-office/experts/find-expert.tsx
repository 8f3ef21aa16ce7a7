import { m } from '@dadkar/messages'
import { CircleCheckBig } from 'lucide-react'
import { useState } from 'react'
import { useSend } from '../../../lib/use-send.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import styles from './appoint-page.module.css'
import { findExpert } from './queries.ts'

type FindExpertProps = {
  id: string
  error?: string | undefined
  /** Who was found before: id and name. */
  kept: { expertId: string; expertName: string }
  keep: (values: { expertId: string; expertName: string }) => void
}

/** The expert of exactly one national ID. Nothing is listed and nothing is guessed. */
export function FindExpert({ id, error, kept, keep }: FindExpertProps) {
  const [nationalId, setNationalId] = useState('')
  const [found, setFound] = useState(kept)
  const sending = useSend()

  async function find() {
    const { id: expertId, name: expertName } = await findExpert(nationalId)
    setFound({ expertId, expertName })
    keep({ expertId, expertName })
  }

  return (
    <div className={styles.find}>
      <Field
        id={id}
        label={m['ui.expert.nationalId']()}
        hint={m['ui.expert.nationalIdHint']()}
        error={sending.text ?? error}
      >
        <TextInput
          dir="ltr"
          inputMode="numeric"
          width="medium"
          value={nationalId}
          onChange={({ target }) => setNationalId(target.value)}
        />
      </Field>
      <input type="hidden" name="expertId" value={found.expertId} />
      <input type="hidden" name="expertName" value={found.expertName} />
      <Button look="secondary" type="button" pending={sending.pending} onClick={() => void sending.run(find)}>
        {m['ui.expert.find']()}
      </Button>
      <p role="status" className={styles.found}>
        {found.expertId ? (
          <>
            <CircleCheckBig size={18} aria-hidden />
            {m['ui.expert.found']({ name: found.expertName })}
          </>
        ) : (
          m['ui.expert.foundNone']()
        )}
      </p>
    </div>
  )
}

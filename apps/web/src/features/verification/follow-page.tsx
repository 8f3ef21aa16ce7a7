import { followCode } from '@dadkar/contract/follow'
import { m } from '@dadkar/messages'
import { useState } from 'react'
import * as z from 'zod/mini'
import { api, unwrap } from '../../lib/api.ts'
import { paths } from '../../lib/paths.ts'
import { usePlainForm } from '../../lib/plain-form.ts'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TrackingCodeInput } from '../../ui/tracking-code-input.tsx'
import { type Followed, FollowedAttempt } from './followed-attempt.tsx'

const schema = z.object({ followCode })

/** Asks for the number, then tells where that attempt stands. The number goes in no address. Drawn at build time. */
export function FollowPage() {
  const [followed, setFollowed] = useState<Followed | null>(null)
  const form = usePlainForm(schema, async (body) => {
    setFollowed(await unwrap(api.POST('/v1/verifications/follow', { body })))
  })
  if (followed) return <FollowedAttempt followed={followed} onOther={() => setFollowed(null)} />
  return (
    <QuestionPage
      back={paths.home}
      question={m['ui.follow.question']()}
      why={<p>{m['ui.follow.why']()}</p>}
      {...form.page}
      action={m['ui.follow.action']()}
    >
      <meta name="description" content={m['ui.follow.description']()} />
      <Field label={m['ui.follow.label']()} hint={m['ui.follow.hint']()} {...form.field('followCode')}>
        <TrackingCodeInput name="followCode" />
      </Field>
    </QuestionPage>
  )
}

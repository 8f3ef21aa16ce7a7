import type { Schemas } from '@dadkar/client'
import { m } from '@dadkar/messages'
import { localizeDigits } from '@dadkar/validators'
import { locale } from '../lib/locale.ts'
import { Field } from './field.tsx'
import { TextArea } from './text-area.tsx'
import { TextInput } from './text-input.tsx'

type ContactFieldsProps = {
  profile: Schemas['Me']['profile']
  field: (name: string) => { id: string; error: string | undefined }
  /** The person fills it in themselves: their browser may help. */
  isOwn?: boolean
}

/** Where somebody can be reached. */
export function ContactFields({ profile, field, isOwn }: ContactFieldsProps) {
  const fill = (what: string) => (isOwn ? what : 'off')
  return (
    <>
      <Field label={m['ui.profile.address']()} hint={m['ui.profile.addressHint']()} {...field('address')}>
        <TextArea limit={500} autoComplete={fill('street-address')} name="address" defaultValue={profile?.address} />
      </Field>
      <Field label={m['ui.profile.postalCode']()} hint={m['ui.profile.postalCodeHint']()} {...field('postalCode')}>
        <TextInput
          dir="ltr"
          inputMode="numeric"
          autoComplete={fill('postal-code')}
          width="medium"
          name="postalCode"
          defaultValue={localizeDigits(profile?.postalCode ?? '', locale)}
        />
      </Field>
      <Field optional label={m['ui.profile.email']()} hint={m['ui.profile.emailHint']()} {...field('email')}>
        <TextInput
          dir="ltr"
          type="email"
          inputMode="email"
          autoComplete={fill('email')}
          name="email"
          defaultValue={profile?.email ?? ''}
        />
      </Field>
    </>
  )
}

import { m } from '@dadkar/messages'
import type { FormEvent } from 'react'
import { Button } from './button.tsx'
import { Field } from './field.tsx'
import styles from './search-form.module.css'
import { TextInput } from './text-input.tsx'

type SearchFormProps = {
  id: string
  label: string
  hint: string
  /** What is searched for now. */
  text: string
  onSearch: (text: string) => void
}

/** Words to find something by. They take effect when they are sent; empty ones end the search. */
export function SearchForm({ id, label, hint, text, onSearch }: SearchFormProps) {
  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    onSearch(String(new FormData(event.currentTarget).get('text')).trim())
  }
  return (
    <form className={styles.search} onSubmit={search}>
      <Field id={id} label={label} hint={hint}>
        <TextInput name="text" type="search" width="full" defaultValue={text} maxLength={100} autoComplete="off" />
      </Field>
      <Button type="submit" look="secondary">
        {m['ui.common.find']()}
      </Button>
      {text && (
        <Button look="quiet" onClick={() => onSearch('')}>
          {m['ui.common.forget']()}
        </Button>
      )}
    </form>
  )
}

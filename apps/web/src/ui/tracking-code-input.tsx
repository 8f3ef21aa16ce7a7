import { TextInput } from './text-input.tsx'

type TrackingCodeInputProps = { name: string; defaultValue?: string | undefined }

/** A code that was given to a person on paper, by SMS or on a page, which no browser corrects or remembers. */
export function TrackingCodeInput(props: TrackingCodeInputProps) {
  return (
    <TextInput dir="ltr" autoComplete="off" autoCapitalize="characters" spellCheck={false} width="medium" {...props} />
  )
}

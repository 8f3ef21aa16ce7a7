import { m } from '@dadkar/messages'
import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from './button.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'

/** Copies `text`; `what` names it for those who do not see it beside the button. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [isCopied, setCopied] = useState(false)
  async function copy() {
    await navigator.clipboard.writeText(text)
    setCopied(true)
    setTimeout(() => setCopied(false), 4000)
  }
  return (
    <Button look="quiet" onClick={copy} aria-label={isCopied ? undefined : m['ui.common.copyOf']({ what })}>
      {isCopied ? <Check size={18} aria-hidden /> : <Copy size={18} aria-hidden />}
      {isCopied ? m['ui.common.copied']() : m['ui.common.copy']()}
      <VisuallyHidden role="status">{isCopied && m['ui.common.copied']()}</VisuallyHidden>
    </Button>
  )
}

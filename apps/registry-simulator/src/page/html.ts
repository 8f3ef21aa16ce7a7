/** Markup that is safe to send: whatever was put into it has been escaped. */
export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

type Slot = string | number | Html | readonly Html[]

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeText = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character)

function fillSlot(slot: Slot): string {
  if (slot instanceof Html) return slot.markup
  return typeof slot === 'object' ? slot.map((part) => part.markup).join('') : escapeText(String(slot))
}

/** Template tag that escapes every slot but other `html` pieces. */
export function html(strings: TemplateStringsArray, ...slots: readonly Slot[]): Html {
  return new Html(String.raw({ raw: strings }, ...slots.map(fillSlot)))
}

export const icon = (name: 'copy' | 'phone' | 'alert') =>
  html`<svg class="icon" aria-hidden="true"><use href="#${name}"></use></svg>`

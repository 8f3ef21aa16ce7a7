import type { Role } from '../../lib/roles.ts'

/** Levels that can be chosen here; 4 is proved in person, at a counter office. */
export const levels = ['1', '2', '3', '4'] as const

/** What was answered so far, as it was typed. */
export type Answers = {
  level: '' | (typeof levels)[number]
  role: '' | Role
  /** An employer's choice, where there is one. */
  provesBy: 'birthDate' | 'sheba'
  legalNationalId: string
  registrationNumber: string
  licenceNumber: string
  nationalId: string
  mobile: string
  birthDate: string
  sheba: string
}

export const emptyAnswers: Answers = {
  level: '',
  role: '',
  provesBy: 'birthDate',
  legalNationalId: '',
  registrationNumber: '',
  licenceNumber: '',
  nationalId: '',
  mobile: '',
  birthDate: '',
  sheba: '',
}

/** The answers, and what was made of them: both are of these answers and fall away when one changes. */
export type Draft = Answers & {
  /** The verification that was begun with these answers. */
  verificationId: string | null
  /** Sent with the answers until they are answered, so that a repeat after a broken line begins nothing twice. */
  sendKey: string | null
}

const empty: Draft = { ...emptyAnswers, verificationId: null, sendKey: null }

/*
 * Kept for this tab only, so that going back, reloading or changing the language loses nothing, and the next person at
 * the same computer finds nothing. Where storage is closed, it lasts as long as the page.
 */
const key = 'dadkar.verification'
let inMemory: Draft = empty

export function readDraft(): Draft {
  try {
    return { ...empty, ...JSON.parse(sessionStorage.getItem(key) ?? '{}') }
  } catch {
    return inMemory
  }
}

function writeDraft(draft: Draft) {
  inMemory = draft
  try {
    sessionStorage.setItem(key, JSON.stringify(draft))
  } catch {
    // Kept in memory.
  }
}

/** Keeps answers. A changed one makes what was begun with the old ones worthless. */
export function saveAnswers(answers: Partial<Answers>): void {
  const draft = readDraft()
  const changed = Object.entries(answers).some(([name, value]) => draft[name as keyof Answers] !== value)
  if (changed) writeDraft({ ...draft, ...answers, verificationId: null, sendKey: null })
}

export function saveProgress(progress: Pick<Draft, 'verificationId' | 'sendKey'>): void {
  writeDraft({ ...readDraft(), ...progress })
}

export function clearDraft(): void {
  inMemory = empty
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Nothing was stored.
  }
}

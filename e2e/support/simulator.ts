import { phones } from './environment.ts'

type Message = { id: string; mobile: string; template: string; text: string; code: string | null; status: string }
type Fault = {
  mode?: 'up' | 'outage' | 'hang'
  delayMs?: number
  errorRate?: number
  mismatch?: boolean
  lateMs?: number
}

/** All messages that arrived at a phone (09…), oldest first. */
export async function messagesAt(mobile: string): Promise<Message[]> {
  return (await fetch(`${phones}/control/messages?mobile=${mobile}`)).json()
}

/** The code of a message that arrives at a phone after `seen` messages. */
export async function codeAt(mobile: string, seen: number): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const fresh = (await messagesAt(mobile)).slice(seen).findLast(({ code }) => code)
    if (fresh?.code) return fresh.code
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('No code arrived')
}

export async function setFault(target: 'civil' | 'sim' | 'face' | 'kavenegar' | 'smsir', fault: Fault): Promise<void> {
  const response = await fetch(`${phones}/control/faults/${target}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fault),
  })
  if (!response.ok) throw new Error(`The switch of ${target} answered ${response.status}`)
}

export async function healAll(): Promise<void> {
  await fetch(`${phones}/control/faults`, { method: 'DELETE' })
}

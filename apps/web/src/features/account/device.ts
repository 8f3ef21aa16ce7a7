import { m } from '@dadkar/messages'
import { Laptop, type LucideIcon, MonitorSmartphone, Smartphone } from 'lucide-react'
import type { LiveSession, SignIn } from './queries.ts'

type Device = Pick<LiveSession, 'browser' | 'platform'>

/** «Firefox در Android»; what cannot be told is called unknown. */
export function deviceName({ browser, platform }: Device): string {
  if (browser && platform) return m['ui.account.device']({ browser, platform })
  return browser ?? platform ?? m['ui.account.unknownDevice']()
}

export function deviceIcon({ platform }: Device): LucideIcon {
  if (!platform) return MonitorSmartphone
  return platform === 'Android' || platform === 'iOS' ? Smartphone : Laptop
}

export function methodName(method: SignIn['method']): string {
  if (method === 'passkey') return m['ui.account.byPasskey']()
  return method === 'code' ? m['ui.account.byCode']() : m['ui.account.byVerification']()
}

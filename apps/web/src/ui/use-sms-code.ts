import { useEffect, useRef } from 'react'

/**
 * Takes the code out of the SMS where the browser offers to (WebOTP: Chrome on Android, with the person's consent).
 * Elsewhere, and when the person declines, the code is typed.
 */
export function useSmsCode(onCode: (code: string) => void): void {
  const latest = useRef(onCode)
  latest.current = onCode
  useEffect(() => {
    if (!('OTPCredential' in window)) return
    const waiting = new AbortController()
    const request = { otp: { transport: ['sms'] }, signal: waiting.signal } as CredentialRequestOptions
    navigator.credentials.get(request).then(
      (credential) => {
        if (credential && 'code' in credential) latest.current(String(credential.code))
      },
      () => {},
    )
    return () => waiting.abort()
  }, [])
}

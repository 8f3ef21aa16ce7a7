import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { buildSimulator, demoCredentials, type SimulatorOptions } from './app.ts'
import type { Message } from './messages.ts'
import type { Fault, Target } from './switchboard.ts'

/** A simulator listening on a free port for the length of one test, with the calls tests make of it. */
export async function startSimulator(options: SimulatorOptions = {}) {
  const app = await buildSimulator(options)
  onTestFinished(() => app.close())
  await app.listen({ host: '127.0.0.1', port: 0 })
  const base = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`

  async function call(path: string, init: RequestInit = {}) {
    const response = await fetch(base + path, init)
    const text = await response.text()
    return { status: response.status, body: text ? JSON.parse(text) : null }
  }
  const sendJson = (method: 'POST' | 'PUT', path: string, body: unknown, headers: Record<string, string> = {}) =>
    call(path, { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })

  let accessToken = ''
  return {
    app,
    base,
    call,
    sendJson,
    setFault: (target: Target, fault: Partial<Fault>) => sendJson('PUT', `/control/faults/${target}`, fault),
    async askJibit(path: string, query: Record<string, string>, init: RequestInit = {}) {
      accessToken ||= (await sendJson('POST', '/jibit/ide/v1/tokens/generate', demoCredentials.jibit)).body.accessToken
      const headers = { authorization: `Bearer ${accessToken}` }
      return call(`/jibit/ide/v1/services/${path}?${new URLSearchParams(query)}`, { headers, ...init })
    },
    askKavenegar: (path: string, form: Record<string, string>, key: string = demoCredentials.kavenegarKey) =>
      call(`/kavenegar/v1/${key}/${path}`, { method: 'POST', body: new URLSearchParams(form) }),
    askSmsIr: (body: object, key: string = demoCredentials.smsIrKey) =>
      sendJson('POST', '/smsir/v1/send/verify', body, { 'x-api-key': key }),
    listMessages: async (filter: Record<string, string> = {}): Promise<Message[]> =>
      (await call(`/control/messages?${new URLSearchParams(filter)}`)).body,
  }
}

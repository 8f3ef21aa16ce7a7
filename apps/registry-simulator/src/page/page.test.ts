import { expect, it } from 'vitest'
import { startSimulator } from '../testing.ts'
import { Html, html } from './html.ts'

it('shows people, switches and phones, with nothing inline and nothing from elsewhere', async () => {
  const { base } = await startSimulator()
  const response = await fetch(base)
  const page = await response.text()
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(page).toContain('<html lang="fa" dir="rtl">')
  expect(page).toContain('همه‌چیز در این صفحه ساختگی است')
  expect(page.match(/<article class="phone"/g)?.length).toBeGreaterThan(44)
  expect(page.match(/data-target=/g)).toHaveLength(9)
  expect(page).not.toMatch(/ style=| on\w+=|<script>|https?:\/\//)
})

it.each([
  ['/simulator.css', 'text/css'],
  ['/simulator.js', 'text/javascript'],
  ['/vazirmatn-arabic.woff2', 'font/woff2'],
  ['/vazirmatn-latin.woff2', 'font/woff2'],
])('serves %s itself', async (path, type) => {
  const { base } = await startSimulator()
  const response = await fetch(base + path)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toContain(type)
})

it('escapes every slot but markup', () => {
  expect(html`<b title="${'"'}">${'<i>'}${new Html('<u>')}${[html`&`, html`${1}`]}</b>`.markup).toBe(
    '<b title="&quot;">&lt;i&gt;<u>&1</b>',
  )
})

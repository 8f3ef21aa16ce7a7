import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { execa } from 'execa'

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const present = (paths: (string | undefined)[]) => paths.find((path) => path && existsSync(path))

async function attempt(program: string, args: string[]): Promise<void> {
  console.log(`No browser here yet; trying: ${program} ${args.join(' ')}`)
  await execa(program, args, { reject: false, preferLocal: true, timeout: 300_000, stdin: 'ignore' })
}

/**
 * A Chromium for the journeys: CHROME_PATH, Playwright's own, one of the system; else installed, by Playwright or, for
 * root on Debian, by apt.
 * @throws Error that says what to do when none can be had
 */
export async function findBrowser(): Promise<string> {
  const candidates = () => present([process.env.CHROME_PATH, chromium.executablePath(), ...known])
  const found = candidates()
  if (found) return found
  await attempt('playwright', ['install', 'chromium'])
  const own = candidates()
  if (own) return own
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    await attempt('apt-get', ['update', '-qq'])
    await attempt('apt-get', ['install', '-y', '-qq', 'chromium'])
  }
  const installed = candidates()
  if (installed) return installed
  throw new Error('The journeys need a browser: install Chromium or Chrome, or set CHROME_PATH to one, and run again.')
}

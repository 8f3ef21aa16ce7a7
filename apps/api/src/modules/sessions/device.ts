import Bowser from 'bowser'

/** What is kept of a device: enough for its owner to know it again, too little to follow anybody. */
export type Device = { browser: string | null; platform: string | null }

const longestWorthReading = 500

/** The browser and the operating system in words, such as Firefox and Android; null for what cannot be told. */
export function readDevice(userAgent: string): Device {
  if (userAgent === '') return { browser: null, platform: null }
  const { browser, os } = Bowser.parse(userAgent.slice(0, longestWorthReading))
  return { browser: wordOf(browser.name), platform: wordOf(os.name) }
}

function wordOf(name: string | undefined): string | null {
  return name ? name.slice(0, 40) : null
}

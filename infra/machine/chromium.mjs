import { existsSync } from 'node:fs'
import { Complaint } from '../complaint.mjs'
import { findOnPath } from './programs.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const usualPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

export const missingChromium = 'Chromium is missing: install the package chromium, or put it on the PATH'

/** The browser of the journeys. */
export const findChromium = () => findOnPath(...names) ?? usualPlaces.find(file => existsSync(file)) ?? null

/** What the journeys hand to Playwright: no request to anywhere, and no sandbox where root can't have one. */
export function chromiumOptions() {
  const executablePath = findChromium()
  if (!executablePath) throw new Complaint(missingChromium)
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
  return { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet }
}

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Complaint } from '../complaint.mjs'
import { findOnPath } from './programs.mjs'

export const missingChineseFont = 'a Chinese font is missing: install the package fonts-noto-cjk'

/** Only Linux may come without one. */
export function hasChineseFont() {
  if (process.platform !== 'linux' || existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) return true
  return Boolean(findOnPath('fc-list') && execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim())
}

export function checkChineseFont() {
  if (!hasChineseFont()) throw new Complaint(missingChineseFont)
}

const dayInMs = 86_400_000

/** Built-in number formats that show a day, with or without a time. */
const builtIn = (id: number) => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/** True if a number format shows a day. `custom` is the format code, if the file defines it. */
export function showsDay(id: number, custom: string | undefined): boolean {
  if (custom === undefined) return builtIn(id)
  const [shown = ''] = custom
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .split(';')
  if (/general/i.test(shown)) return false
  return /[yd]/i.test(shown) || (/m/i.test(shown) && !/[hs]/i.test(shown))
}

/** The day of a serial number. Null if there is none, such as 29 February 1900, which Excel counts. */
export function dayOfSerial(serial: number, from1904: boolean): string | null {
  const days = Math.floor(serial)
  if (days < 0 || days > 2_958_465 || (!from1904 && (days === 60 || days === 0))) return null
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days > 60 ? 30 : 31)
  return new Date(start + days * dayInMs).toISOString().slice(0, 10)
}

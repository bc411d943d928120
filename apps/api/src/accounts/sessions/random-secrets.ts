import { createHash, randomBytes } from 'node:crypto'

/** A random secret of 256 bits. Only its hash is stored. */
export const newToken = () => randomBytes(32).toString('base64url')

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code that people can read out and type: 120 bits in 6 groups of 4. */
export function newCode(): string {
  const digits = [...randomBytes(24)].map(byte => letters[byte % letters.length]).join('')
  return digits.replace(/(.{4})(?=.)/g, '$1-')
}

/** Normalises a code as it was typed. */
export const plainCode = (typed: string) =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')

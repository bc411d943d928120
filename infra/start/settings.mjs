import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Complaint } from '../complaint.mjs'
import { root } from '../root.mjs'

/** What the environment says, each wrong setting a complaint of one line. */
export function settingsFrom(env) {
  if (env.DATABASE_OWNER_URL && !env.DATABASE_URL) throw new Complaint('DATABASE_OWNER_URL goes with DATABASE_URL, which is not set')
  return {
    port: portFrom(env.PORT || '4000'),
    home: homeFrom(env.PINGYI_HOME || '.pingyi'),
    databaseUrl: databaseFrom('DATABASE_URL', env.DATABASE_URL),
    ownerUrl: databaseFrom('DATABASE_OWNER_URL', env.DATABASE_OWNER_URL),
    sample: switchFrom('PINGYI_SAMPLE', env.PINGYI_SAMPLE || 'on'),
    adminPassword: env.PINGYI_ADMIN_PASSWORD || undefined,
    origin: originFrom(env.PINGYI_ORIGIN),
    corsOrigins: corsOriginsFrom(env.PINGYI_CORS_ORIGINS),
    logLevel: oneOf('PINGYI_LOG', env.PINGYI_LOG || 'warn', ['silent', 'error', 'warn', 'info']),
    metricsToken: env.PINGYI_METRICS_TOKEN || undefined,
    logFiles: switchFrom('PINGYI_LOG_FILES', env.PINGYI_LOG_FILES || 'off'),
  }
}

function portFrom(text) {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new Complaint(`PORT is ${text}; it must be a number up to 65535`)
  return port
}

function homeFrom(text) {
  const home = resolve(root, text)
  try {
    makeFolder(home)
    accessSync(home, constants.W_OK)
  } catch (error) {
    throw new Complaint(`PINGYI_HOME ${home} can't be written (${error.code}); choose another folder`)
  }
  return home
}

/** Folder by folder: Node's own recursive mkdir never returns where nothing can be made, such as in /proc. */
function makeFolder(path) {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path, { mode: 0o700 })
}

function databaseFrom(name, text) {
  if (!text) return undefined
  if (!['postgres:', 'postgresql:'].includes(urlFrom(name, text).protocol)) throw new Complaint(`${name} must begin with postgres://`)
  return text
}

function switchFrom(name, text) {
  return oneOf(name, text, ['on', 'off']) === 'on'
}

function oneOf(name, text, words) {
  if (!words.includes(text)) throw new Complaint(`${name} is ${text}; it may be ${words.join(', ').replace(/, (?=[^,]*$)/, ' or ')}`)
  return text
}

function originFrom(text) {
  if (!text) return undefined
  const { protocol, origin, pathname } = urlFrom('PINGYI_ORIGIN', text)
  if (!['http:', 'https:'].includes(protocol) || pathname !== '/') {
    throw new Complaint('PINGYI_ORIGIN must be the address that people open, without a path, such as https://pingyi.example.org')
  }
  return origin
}

/** `*`, or each origin as browsers spell it: a wildcard inside of one would match nothing. */
function corsOriginsFrom(text) {
  if (!text) return []
  if (text.trim() === '*') return '*'
  return text.split(',').map(entry => {
    const one = entry.trim()
    const { protocol, origin, href } = URL.canParse(one) ? new URL(one) : {}
    if (!['http:', 'https:'].includes(protocol) || href !== `${origin}/` || one.includes('*'))
      throw new Complaint(
        `PINGYI_CORS_ORIGINS has ${one || 'an empty entry'}; it may be * or addresses without a path, such as https://portal.example.org, with commas between them`,
      )
    return origin
  })
}

function urlFrom(name, text) {
  try {
    return new URL(text)
  } catch {
    throw new Complaint(`${name} is not an address`)
  }
}

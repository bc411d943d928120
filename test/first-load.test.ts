import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { root } from './kit/world.ts'

const dist = join(root, 'apps', 'console', 'dist')

test('what the console fetches before its pages stays under 340 kB', async () => {
  if (!existsSync(dist)) throw new Error('the console is not built: npx turbo run build')
  const html = await readFile(join(dist, 'index.html'), 'utf8')
  const names = [...new Set(html.match(/assets\/[^"]+\.(js|css)/g))]
  const files = await Promise.all(names.map(name => readFile(join(dist, name))))
  const total = files.reduce((sum, file) => sum + gzipSync(file).length, 0)
  console.log(`first load of the console: ${(total / 1000).toFixed(0)} kB gzip in ${names.length} files`)
  expect(names.length).toBeGreaterThan(1)
  expect(total).toBeLessThan(340_000)
  expect(files.some(file => file.includes('zrender'))).toBe(false)
})

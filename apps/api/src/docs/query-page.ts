import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Path, page } from './page.ts'

const unbuilt = '<p class="note">查询页尚未构建。The query page is not built: <code>npm start</code> builds it.</p>'

/** The query page from the console's build. It reads its language from the address. */
export function queryPage(consoleDir: string | undefined, path: Path): string {
  const file = consoleDir && join(consoleDir, 'query', 'index.html')
  if (file && existsSync(file)) return readFileSync(file, 'utf8')
  return page({ path, lang: 'en', title: '查询 Query', contents: '', main: unbuilt })
}

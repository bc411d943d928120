import { useTranslate } from 'react-admin'
import type { WorkCount } from './queries.ts'

/** 联系点 3、承办的措施 2 */
export function WorkCounts({ counts }: { counts: readonly WorkCount[] }) {
  const translate = useTranslate()
  return <>{counts.map(({ kind, count }) => `${translate(`WorkKind.${kind}`)} ${count}`).join(translate('kit.comma'))}</>
}

import { sourceIn } from './sources.ts'
import { useFormat } from './use-format.ts'

/** From which document something is, in the reader's words. */
export function useSource() {
  const { locale } = useFormat()
  return (source: string) => sourceIn(source, locale)
}

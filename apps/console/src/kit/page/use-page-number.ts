import { useState } from 'react'

/** The page that a list is turned to. Of another list, by what it is asked for, it is the first again: what was the second may not exist. */
export function usePageNumber(asked: unknown, first = 0): [number, (page: number) => void] {
  const of = JSON.stringify(asked)
  const [turned, turn] = useState({ of, page: first })
  return [turned.of === of ? turned.page : first, page => turn({ of, page })]
}

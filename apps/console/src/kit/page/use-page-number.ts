import { useState } from 'react'

/** The page number of a list. It goes back to the first page when the list is asked for something else, which may have fewer pages. */
export function usePageNumber(asked: unknown, first = 0): [number, (page: number) => void] {
  const of = JSON.stringify(asked)
  const [turned, turn] = useState({ of, page: first })
  return [turned.of === of ? turned.page : first, page => turn({ of, page })]
}

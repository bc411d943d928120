import { useEffect, useState } from 'react'

/** The value as it stood once it has rested for a while. */
export function useDebouncedValue<T>(value: T, rest: number): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest)
    return () => clearTimeout(timer)
  }, [value, rest])
  return rested
}

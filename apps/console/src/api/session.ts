type Listener = () => void

/** Whether a sign-in is being waited for: requests of an ended session wait here, and what was typed stays. */
function makeSession() {
  const listeners = new Set<Listener>()
  let open = false
  let waiting: ((renewed: boolean) => void)[] = []
  const tell = () => {
    for (const listener of listeners) listener()
  }
  return {
    subscribe(listener: Listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    isAsking: () => open,
    /** False at once where no page is there to ask, such as the sign-in page itself. */
    renewed(): Promise<boolean> {
      if (listeners.size === 0) return Promise.resolve(false)
      open = true
      const answer = new Promise<boolean>(resolve => waiting.push(resolve))
      tell()
      return answer
    },
    settle(renewed: boolean) {
      open = false
      for (const resolve of waiting) resolve(renewed)
      waiting = []
      tell()
    },
  }
}

export const session = makeSession()

type Listener = () => void

/** Lets requests of an ended session wait for a new sign-in, so that nothing typed is lost. */
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
    /** Resolves with false at once where no page can ask, for example on the sign-in page. */
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

const keyOf = (whose: string, thread: string) => `comment ${whose} ${thread}`

/** What was typed and not sent: it outlasts a reload and a lost session in this tab, each account's for itself. */
export const unsentText = {
  read: (whose: string, thread: string): string => sessionStorage.getItem(keyOf(whose, thread)) ?? '',
  write(whose: string, thread: string, text: string) {
    if (text) sessionStorage.setItem(keyOf(whose, thread), text)
    else sessionStorage.removeItem(keyOf(whose, thread))
  },
}

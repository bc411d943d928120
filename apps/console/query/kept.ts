const key = 'pingyi.query'

const first = {
  query: `{
  me {
    account { username }
    posts { post { name { zh en } } organization { name } }
  }
  cycles(page: { size: 5 }) {
    total
    items { id name startsOn endsOn }
  }
}
`,
  variables: '',
}

/** What was written last in this tab. */
export function recall(): typeof first {
  const text = sessionStorage.getItem(key)
  return text === null ? first : JSON.parse(text)
}

export const keep = (written: typeof first) => sessionStorage.setItem(key, JSON.stringify(written))

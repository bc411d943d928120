/** Who reviews whom in a cycle, and by which criteria. */
export const authorityQuery = `query Authority($id: ID!) {
  cycle(id: $id) {
    id name
    authority { code revision rules { code reviewer relation subject due name { zh en } source } }
    criteria { authorityRule criteriaSet { id name { zh en } } }
  }
}`

/** Which cycles measure by which sets. */
export const setsInUseQuery = `query SetsInUse {
  cycles(page: { size: 100 }, sort: { field: startsOn, order: DESC }) { items { id name criteria { criteriaSet { id } } } }
}`

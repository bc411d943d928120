/** Who reviews whom in a cycle, and by which criteria. */
export const authorityQuery = `query Authority($id: ID!) {
  cycle(id: $id) {
    id name
    authority { code revision rules { code reviewer relation subject due name { zh en } source } }
    criteria { authorityRule criteriaSet { id name { zh en } } }
  }
}`

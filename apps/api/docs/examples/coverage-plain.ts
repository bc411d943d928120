// The same without a package, in any JavaScript with fetch: node coverage-plain.ts <id of the cycle> > coverage.csv
type Branch = { organization: { name: string }; members: { due: number; reviewed: number; ratio: { percent: number | null } } }
type Answer = { data?: { statistics: { children: { total: number; items: Branch[] } } }; errors?: { message: string }[] }

const query = `query($cycleId: ID!, $number: Int!) { statistics(cycleId: $cycleId) { children(page: { number: $number, size: 100 }) {
  total items { organization { name } members { due reviewed ratio { percent } } } } } }`

async function pageOf(number: number) {
  const response = await fetch(`${process.env.PINGYI_URL}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${process.env.PINGYI_TOKEN}` },
    body: JSON.stringify({ query, variables: { cycleId: process.argv[2], number } }),
  })
  const { data, errors } = (await response.json()) as Answer
  if (!data || errors) throw new Error(errors?.[0]?.message ?? response.statusText)
  return data.statistics.children
}

const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

console.log('branch,due,reviewed,percent')
for (let number = 1, total = 1; (number - 1) * 100 < total; number++) {
  const page = await pageOf(number)
  total = page.total
  for (const { organization, members } of page.items)
    console.log([cell(organization.name), members.due, members.reviewed, members.ratio.percent?.toFixed(2) ?? ''].join(','))
}

export {}

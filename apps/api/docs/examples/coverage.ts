// Writes the coverage of each branch as CSV, with @pingyi/client: node coverage.ts <id of the cycle> > coverage.csv
import { connect, StatisticsOfChildrenDocument } from '@pingyi/client'

const pingyi = connect({ url: process.env.PINGYI_URL!, token: process.env.PINGYI_TOKEN! })
const cycleId = process.argv[2]!

const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

console.log('branch,due,reviewed,percent')
for await (const { items } of pingyi.pages(StatisticsOfChildrenDocument, { cycleId }, answer => answer.statistics.children))
  for (const { organization, members } of items)
    console.log([cell(organization.name), members.due, members.reviewed, members.ratio.percent?.toFixed(2) ?? ''].join(','))

/** SQL expression: the last day on which reviews of the cycle `alias` are given. The domain’s `windowOf` in SQL. */
const windowEnd = (alias: string) =>
  `case ${alias}.kind when 'QUARTER' then (date_trunc('month', ${alias}.ends_on) + interval '2 months' - interval '1 day')::date else ${alias}.ends_on end`

/** SQL condition: the day lies in the window of the cycle `alias`. */
export const isInWindow = (day: string, alias: string) => `${day} between ${alias}.starts_on and ${windowEnd(alias)}`

import { Box, Paper, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { sourceIn } from '../kit/i18n/sources.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { useIsPhone } from '../kit/page/use-screen-width.ts'
import type { AuthorityRuleRow } from './selections.ts'
import { useRuleText } from './use-rule-text.ts'

type Props = {
  rules: readonly AuthorityRuleRow[]
  /** By which criteria, in words; where it is known. */
  criteriaOf?: (rule: string) => string
  label: string
}

/** Who reviews whom, rule by rule, each with a sentence of what it says. */
export function AuthorityTable({ rules, criteriaOf, label }: Props) {
  const translate = useTranslate()
  const narrow = useIsPhone()
  const { locale, text } = useFormat()
  const saidOf = useRuleText()
  const facts = (rule: AuthorityRuleRow): [string, string][] => [
    ['class', translate(`AuthorityClass.${rule.class}`)],
    ['duty', translate(`Obligation.${rule.obligation}`)],
    ...(criteriaOf ? [['criteria', criteriaOf(rule.code) || translate('criteria.noSet')] as [string, string]] : []),
    ['source', sourceIn(rule.source, locale)],
  ]
  if (narrow)
    return (
      <Box component="ol" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rules.map((rule, place) => (
          <Paper key={rule.code} component="li" variant="outlined" sx={{ p: 1.25, mb: 1 }}>
            <Typography sx={{ fontWeight: 600 }}>{`${place + 1}. ${text(rule.name) || rule.name.zh}`}</Typography>
            <Typography variant="body2">{saidOf(rule)}</Typography>
            {facts(rule).map(([word, value]) => (
              <Typography key={word} variant="body2" color="text.secondary">
                {`${translate(`criteria.${word}`)}${translate('kit.colon')}${value}`}
              </Typography>
            ))}
          </Paper>
        ))}
      </Box>
    )
  return (
    <Table size="small" aria-label={label} sx={{ '& td': { verticalAlign: 'top' } }}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ whiteSpace: 'nowrap' }}>{translate('kit.number')}</TableCell>
          <TableCell>{translate('criteria.rule')}</TableCell>
          {['class', 'duty', ...(criteriaOf ? ['criteria'] : []), 'source'].map(column => (
            <TableCell key={column}>{translate(`criteria.${column}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rules.map((rule, place) => (
          <TableRow key={rule.code}>
            <TableCell>{place + 1}</TableCell>
            <TableCell>
              {text(rule.name) || rule.name.zh}
              <Typography variant="body2" color="text.secondary">
                {saidOf(rule)}
              </Typography>
            </TableCell>
            {facts(rule).map(([word, value]) => (
              <TableCell key={word} sx={{ wordBreak: word === 'class' || word === 'duty' ? 'keep-all' : undefined }}>
                {value}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

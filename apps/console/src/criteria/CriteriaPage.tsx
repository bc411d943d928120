import { Tab, Tabs } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import { PageHead } from '../kit/page/RecordPage.tsx'
import { Authority } from './Authority.tsx'
import { SetList } from './sets/SetPages.tsx'

const views = { sets: SetList, authority: Authority }
type View = keyof typeof views

/** What is looked at, in what form, and who reviews whom. */
export const CriteriaPage = () => {
  const translate = useTranslate()
  const [address, setAddress] = useSearchParams()
  const asked = address.get('view')
  const view: View = asked && asked in views ? (asked as View) : 'sets'
  const Shown = views[view]
  const choose = (next: View) =>
    setAddress(before => {
      const after = new URLSearchParams(before)
      after.set('view', next)
      return after
    })
  return (
    <>
      <PageHead title={translate('criteria.title')} />
      <Tabs value={view} variant="scrollable" onChange={(_, next: View) => choose(next)} sx={{ mb: 2 }}>
        {(Object.keys(views) as View[]).map(name => (
          <Tab key={name} value={name} label={translate(`criteria.${name}`)} />
        ))}
      </Tabs>
      <Shown />
    </>
  )
}

import { Title, useTranslate } from 'react-admin'
import { useMe } from '../../api/use-me.ts'
import { useFormat } from '../../kit/i18n/use-format.ts'
import { PageHead, RecordPage } from '../../kit/page/RecordPage.tsx'
import type { OccasionRow } from '../../occasions/selections.ts'
import { RowOfOccasion } from './RowOfOccasion.tsx'

/** The reviews of a meeting, one after another, by keyboard alone. */
export const RowPage = () => <RecordPage<OccasionRow> resource="occasions">{occasion => <Page occasion={occasion} />}</RecordPage>

const Page = ({ occasion }: { occasion: OccasionRow }) => {
  const translate = useTranslate()
  const { text, day } = useFormat()
  const { me } = useMe()
  const name = [occasion.title ?? text(occasion.kindName), day(occasion.heldOn), occasion.place].filter(Boolean).join(' · ')
  return (
    <>
      <Title title={translate('occasions.row')} />
      <PageHead title={translate('reviews.oneByOne.rowOf', { name })} />
      {me && <RowOfOccasion occasion={occasion} account={me.account.id} viewerId={me.person?.id ?? null} />}
    </>
  )
}

import type { SubjectKind, Text2, Treatment } from '@pingyi/domain'

/** What follows from a review in a new installation, after the four results of the appraisal of members and the grades of secretaries. */
export const treatments: readonly Treatment[] = [
  treatment('GOOD_ORGANIZATION', 'ORGANIZATION', text('综合评价为“好”的党组织', 'Organisation graded good'), {
    act: text('予以肯定，总结推广经验', 'Affirm, and make its experience known'),
    orders: false,
  }),
  treatment(
    'WEAK_ORGANIZATION',
    'ORGANIZATION',
    text('综合评价为“一般”“差”或软弱涣散的党组织', 'Organisation graded fair or poor, or found weak'),
    {
      act: text('约谈书记，责令限期整改', 'Talk with its secretary, order rectification by a date'),
      orders: true,
    },
  ),
  treatment('EXCELLENT_MEMBER', 'PERSON', text('优秀党员', 'Excellent member'), {
    act: text('予以表扬', 'Praise'),
    orders: false,
  }),
  treatment('QUALIFIED_MEMBER', 'PERSON', text('合格党员', 'Qualified member'), {
    act: text('肯定优点，提出希望和要求', 'Affirm the strengths, say what is hoped for'),
    orders: false,
  }),
  treatment('BARELY_QUALIFIED_MEMBER', 'PERSON', text('基本合格党员', 'Barely qualified member'), {
    act: text('指出差距，帮助改进', 'Point out the gap and help'),
    orders: false,
  }),
  treatment('UNQUALIFIED_MEMBER', 'PERSON', text('不合格党员', 'Unqualified member'), {
    act: text('加强教育帮助，责令限期改正，按规定作组织处置', 'Educate and help, order correction by a date, then handle by the rules'),
    orders: true,
  }),
]

function text(zh: string, en: string): Text2 {
  return { zh, en }
}

function treatment(code: string, applies: SubjectKind, name: Text2, more: Pick<Treatment, 'act' | 'orders'>): Treatment {
  return { code, revision: 1, name, applies, ...more, source: '民主评议党员' }
}

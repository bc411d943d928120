import { type CodeOf, vocabulary } from '../vocabulary.ts'
import type { MembershipStanding } from './membership-standing.ts'

/** `standing`: what such a person is a member as; null for no member. `names`: what the standard and offices write beside the word. */
type Status = { readonly meaning: string; readonly standing: MembershipStanding | null; readonly names: readonly string[] }

/** The political status (政治面貌) of GB/T 4762, in its order. */
export const politicalStatus = vocabulary('PoliticalStatus', {
  PARTY_MEMBER: {
    meaning: 'Member of the Communist Party of China.',
    standing: 'FULL',
    names: ['中国共产党党员', '党员', '正式党员', '中共正式党员'],
  },
  PROBATIONARY_PARTY_MEMBER: {
    meaning: 'Probationary member of the Communist Party of China.',
    standing: 'PROBATIONARY',
    names: ['中国共产党预备党员', '预备党员'],
  },
  YOUTH_LEAGUE: { meaning: 'Member of the Communist Youth League.', standing: null, names: ['中国共产主义青年团团员', '团员'] },
  REVOLUTIONARY_COMMITTEE: {
    meaning: 'Member of the Revolutionary Committee of the Kuomintang.',
    standing: null,
    names: ['中国国民党革命委员会会员', '中国国民党革命委员会党员', '民革会员'],
  },
  DEMOCRATIC_LEAGUE: { meaning: 'Member of the China Democratic League.', standing: null, names: ['中国民主同盟盟员'] },
  NATIONAL_CONSTRUCTION: {
    meaning: 'Member of the China National Democratic Construction Association.',
    standing: null,
    names: ['中国民主建国会会员'],
  },
  PROMOTING_DEMOCRACY: {
    meaning: 'Member of the China Association for Promoting Democracy.',
    standing: null,
    names: ['中国民主促进会会员'],
  },
  PEASANTS_AND_WORKERS: {
    meaning: 'Member of the Chinese Peasants’ and Workers’ Democratic Party.',
    standing: null,
    names: ['中国农工民主党党员', '农工党员', '农工民主党党员'],
  },
  ZHI_GONG: { meaning: 'Member of the China Zhi Gong Party.', standing: null, names: ['中国致公党党员', '致公党员'] },
  JIU_SAN: { meaning: 'Member of the Jiu San Society.', standing: null, names: ['九三社员'] },
  TAIWAN_LEAGUE: { meaning: 'Member of the Taiwan Democratic Self-Government League.', standing: null, names: ['台湾民主自治同盟盟员'] },
  NO_PARTY: { meaning: 'Personage of no party.', standing: null, names: ['无党派民主人士', '无党派'] },
  MASSES: {
    meaning: 'Of the masses: in no party and not in the league.',
    standing: null,
    names: ['群众（现称普通公民）', '普通公民', '非党员'],
  },
} as const satisfies Record<string, Status>)
/** A code of `politicalStatus`. */
export type PoliticalStatus = CodeOf<typeof politicalStatus>

/** As what somebody of this political status is a member of the party; null for one who is none. */
export const standingOf = (status: PoliticalStatus | null | undefined): MembershipStanding | null =>
  status ? politicalStatus.members[status].standing : null

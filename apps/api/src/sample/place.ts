/** The invented bureau. Eight branches of schools with 274 members in all, 152 of whom their secretaries reviewed in 2011. */
export const committee = { name: '云泽县教育和科学技术局党委', shortName: '教科局党委', unit: '云泽县教育和科学技术局' } as const

export type SampleBranch = { name: string; shortName: string; unit: string; members: number; reviewed: number }

const branch = (unit: string, shortName: string, members: number, reviewed: number): SampleBranch => ({
  name: `${unit}党支部`,
  shortName,
  unit: `云泽县${unit}`,
  members,
  reviewed,
})

export const branches: readonly SampleBranch[] = [
  branch('第一中学', '一中支部', 46, 24),
  branch('第二中学', '二中支部', 42, 22),
  branch('职业技术学校', '职校支部', 38, 20),
  branch('第一小学', '一小支部', 36, 20),
  branch('第二小学', '二小支部', 34, 19),
  branch('实验小学', '实小支部', 30, 18),
  branch('中心幼儿园', '幼儿园支部', 26, 15),
  branch('特殊教育学校', '特校支部', 22, 14),
]

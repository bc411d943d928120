import { chance } from './chance.ts'

const surnames = [
  ...'王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱',
]
const given = [
  '建华',
  '秀英',
  '志强',
  '丽娟',
  '晓东',
  '玉兰',
  '国庆',
  '春梅',
  '文博',
  '雪莲',
  '海燕',
  '立新',
  '思远',
  '桂芳',
  '俊杰',
  '红霞',
  '永平',
  '静怡',
  '天明',
  '淑珍',
  '向阳',
  '爱民',
  '雅琴',
  '宏伟',
  '慧敏',
  '少云',
  '德胜',
  '小芳',
  '长青',
  '美玲',
  '振国',
  '晓燕',
  '嘉禾',
  '素云',
  '卫东',
  '彩霞',
  '一鸣',
  '月华',
  '世杰',
  '金凤',
  '伟',
  '敏',
  '静',
  '磊',
  '洋',
  '艳',
  '勇',
  '娜',
  '杰',
  '涛',
  '超',
  '霞',
  '平',
  '刚',
  '辉',
  '玲',
  '鹏',
  '颖',
  '斌',
  '琳',
]
const first = ['阿依古丽', '古丽娜尔', '艾力', '阿迪力', '热依汗', '帕提古丽', '玉素甫', '米热古丽', '图尔荪', '努尔比亚']
const second = ['买买提', '吐尔逊', '艾合买提', '依明', '卡德尔', '热合曼', '司马义', '库尔班']

/** Unique invented names. Most have two or three characters; one in ten has the form 阿依古丽·买买提. */
export function inventNames(count: number): string[] {
  const { pick, below } = chance(2011)
  const names = new Set(['阿依古丽·买买提'])
  while (names.size < count) names.add(below(10) === 0 ? `${pick(first)}·${pick(second)}` : pick(surnames) + pick(given))
  return [...names]
}

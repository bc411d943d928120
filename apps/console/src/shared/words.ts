const zh = {
  wide: '宽松',
  tight: '紧凑',
  history: '变更记录',
  notFound: '没有找到，或您无权查看。',
  colon: '：',
  comma: '、',
  semicolon: '；',
}

const en: typeof zh = {
  wide: 'Wider',
  tight: 'Tighter',
  history: 'History',
  notFound: 'Not found, or not for you to see.',
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
}

export const words = { zh, en }

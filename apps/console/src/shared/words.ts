const zh = {
  wide: '宽松',
  tight: '紧凑',
  history: '变更记录',
  notFound: '没有找到，或您无权查看。',
  requestId: '编号 %{requestId}（请告诉管理员）',
  colon: '：',
  comma: '、',
  semicolon: '；',
  up: '把“%{what}”前移',
  down: '把“%{what}”后移',
  export: '导出 Excel',
  exported: '已读取 %{done} / %{total}',
  tooManyRows: '共 %{total} 行，一次最多导出 %{most} 行，请先筛选。',
}

const en: typeof zh = {
  wide: 'Wider',
  tight: 'Tighter',
  history: 'History',
  notFound: 'Not found, or not for you to see.',
  requestId: 'Number %{requestId} (tell it to the operator)',
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  up: 'Move “%{what}” forward',
  down: 'Move “%{what}” back',
  export: 'Export to Excel',
  exported: '%{done} of %{total} read',
  tooManyRows: 'There are %{total} rows; %{most} can be exported at once. Filter first.',
}

export const words = { zh, en }

const zh = {
  one: '场合（会议、活动）',
  none: '不在会议或活动上',
  add: '新增',
  title: '新增场合',
  kind: '类别',
  name: '名称',
  heldOn: '日期',
  place: '地点',
  headcount: '参加人数',
  class: '人员类别',
  count: '人数',
  addClass: '增加一类',
  save: '保存',
  cancel: '取消',
}

const en: typeof zh = {
  one: 'Occasion (meeting, activity)',
  none: 'No occasion',
  add: 'Add',
  title: 'Add an occasion',
  kind: 'Kind',
  name: 'Title',
  heldOn: 'Date',
  place: 'Place',
  headcount: 'Headcount',
  class: 'Class of attendees',
  count: 'Number',
  addClass: 'Add a class',
  save: 'Save',
  cancel: 'Cancel',
}

export const words = { zh, en }

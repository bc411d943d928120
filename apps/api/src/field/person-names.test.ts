import { expect, test } from 'vitest'
import { nameOf } from './person-names.ts'

test.each([
  ['王 芳', '王芳', '王 芳', 'wangfang', 'wf'],
  ['单雄信', '单雄信', null, 'shanxiongxin', 'sxx'],
  ['阿依古丽•买买提', '阿依古丽·买买提', '阿依古丽•买买提', 'ayigulimaimaiti', 'ayglmmt'],
  ['阿依古丽・买买提', '阿依古丽·买买提', '阿依古丽・买买提', 'ayigulimaimaiti', 'ayglmmt'],
  ['阿依古丽.买买提', '阿依古丽·买买提', '阿依古丽.买买提', 'ayigulimaimaiti', 'ayglmmt'],
  ['　欧阳娜　', '欧阳娜', null, 'ouyangna', 'oyn'],
  ['Ｊohn  Smith', 'John Smith', 'Ｊohn  Smith', 'johnsmith', 'js'],
  ['王\u202E芳\u2069', '王芳', '王\u202E芳\u2069', 'wangfang', 'wf'],
  ['吕布', '吕布', null, 'lvbu', 'lb'],
])('%s is stored as %s and found as %s', (text, name, originalName, pinyin, initials) => {
  expect(nameOf(text)).toEqual({ name, originalName, pinyin, initials })
})

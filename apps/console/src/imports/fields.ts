import type { Import } from '../api/schema.ts'
import { defineFields } from '../kit/fields/define-fields.ts'

export const importFields = defineFields<Import>()('imports', {
  fileName: { zh: '文件', en: 'File', kind: 'line', list: true },
  status: { zh: '状态', en: 'State', kind: 'state', of: 'imports.statuses', list: true },
  recordedAt: { zh: '上传时间', en: 'Uploaded at', kind: 'moment', list: true },
})

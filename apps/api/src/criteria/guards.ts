import { topOrganization } from '../field/organizations/top-organization.ts'
import { guarded } from '../platform/access/guard.ts'
import { constraint } from '../platform/database/constraints.ts'
import { CriteriaSet } from './criteria-set.ts'
import { ReviewForm } from './review-form.ts'
import { Treatment } from './treatment.ts'

// Everybody may read the criteria. Only the top organisation may change them.
guarded(CriteriaSet, { read: 'SETTING_READ', facts: { organization: topOrganization }, actions: ['CRITERIA_MANAGE'] })
guarded(ReviewForm, { read: 'SETTING_READ', facts: { organization: topOrganization }, actions: ['CRITERIA_MANAGE'] })
guarded(Treatment, { read: 'SETTING_READ', facts: { organization: topOrganization }, actions: ['CRITERIA_MANAGE'] })

constraint('criteria_sets_code_revision_key', { at: 'code', code: 'TAKEN' })
constraint('review_forms_code_revision_key', { at: 'code', code: 'TAKEN' })
constraint('treatments_code_revision_key', { at: 'code', code: 'TAKEN' })

import { type FormEvent, useRef, useState } from 'react'
import { type DefaultValues, type FieldValues, type Path, useForm } from 'react-hook-form'
import { type RefusalShown, refusalOf } from '../refusal/refusal.ts'
import { useFocusOnRefusal } from './use-focus-on-refusal.ts'
import { useFormGuard } from './use-form-guard.tsx'

export type FormOptions<Values extends FieldValues, Answer> = {
  /** What stands in the fields at first; every field of the form has its place in it. */
  begin: Values
  /** Throws what was refused. */
  save: (values: Values) => Promise<Answer>
  /** Goes on once it is saved. */
  done: (answer: Answer) => void
  /** The fields shown, which say themselves what is wrong with them; all of `begin` unless told. */
  fields?: (values: Values) => readonly string[]
  /** What was refused before the form opened. */
  refused?: RefusalShown | null
  /** Whether something would be lost, where that is not what the fields say. */
  isUnsaved?: boolean | undefined
  /** The key of the words of the question before it is lost. */
  words?: string
  /** What a refusal of this code is about: said at one field, in words of its own. */
  own?: Readonly<Record<string, { field: Path<Values>; text: string }>>
}

const nameOf = (at: string) => at.split('.').at(-1) ?? at

/** The state of a form: what is typed, what is refused (at its field or for the whole), and the guard of what is typed. */
export function useGuardedForm<Values extends FieldValues, Answer>(
  { begin, save, done, fields = Object.keys, refused = null, isUnsaved, words, own = {} }: FormOptions<Values, Answer>,
  lostWith: 'page' | 'address' = 'page',
) {
  const form = useForm<Values>({ values: begin, defaultValues: begin as DefaultValues<Values>, resetOptions: { keepDirtyValues: true } })
  const { isSubmitting, submitCount, dirtyFields } = form.formState
  const element = useRef<HTMLFormElement>(null)
  useFocusOnRefusal(element, !isSubmitting && submitCount)
  const [refusal, setRefusal] = useState(refused)
  const isDirty = Object.keys(dirtyFields).length > 0
  const { attempt, release, guard } = useFormGuard(isUnsaved ?? isDirty, { lostWith, ...(words && { words }) })

  const tell = (refused: RefusalShown) => {
    const shown = fields(form.getValues())
    const isOf = (at: string) => shown.includes(nameOf(at))
    const { errors = {}, details, code } = refused
    const at = own[code]
    const wrong = at
      ? [[at.field, at.text] as const]
      : Object.entries(errors).flatMap(([at, message]) => (isOf(at) ? [[nameOf(at) as Path<Values>, message] as const] : []))
    for (const [field, message] of wrong) form.setError(field, { type: 'server', message })
    if (!at) setRefusal({ ...refused, details: { ...details, problems: (details.problems ?? []).filter(({ at }) => !isOf(at)) } })
  }
  const send = async (values: Values) => {
    setRefusal(null)
    const saved = await save(values).then(
      answer => ({ answer }),
      error => tell(refusalOf(error)),
    )
    if (!saved) return
    release()
    form.reset(values)
    done(saved.answer)
  }
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    element.current = event.currentTarget
    event.stopPropagation()
    form.clearErrors()
    void form.handleSubmit(send)(event)
  }
  return { form, onSubmit, busy: isSubmitting, refusal, attempt, guard }
}

/** Brings the first field that is wrong into sight and the cursor to it, once it has been painted. */
export const focusFirstInvalid = (form: Element | null | undefined) =>
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]:not([aria-hidden])')?.focus())

/** Focuses the first invalid field after the next paint. */
export const focusFirstInvalid = (form: Element | null | undefined) =>
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]:not([aria-hidden])')?.focus())

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const literal = (text: string) => text.replace(/[&<>"']/g, sign => entities[sign]!)

/** Escapes text. Words in backticks become code. */
export const prose = (text: string) => literal(text).replace(/`([^`]+)`/g, '<code>$1</code>')

export const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  `<div class="wide" tabindex="0"><table><thead><tr>${head.map(cell => `<th scope="col">${literal(cell)}</th>`).join('')}</tr></thead><tbody>${rows
    .map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table></div>`

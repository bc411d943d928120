import { useTranslate } from 'ra-core'
import { useEffect } from 'react'

/** The window is named after the page: its title is read where react-admin puts it. */
export function DocumentTitle() {
  const product = useTranslate()('frame.product')
  useEffect(() => {
    const place = document.getElementById('react-admin-title')
    const name = () => {
      const page = place?.textContent?.trim()
      document.title = page ? `${page} · ${product}` : product
    }
    name()
    if (!place) return
    const watch = new MutationObserver(name)
    watch.observe(place, { childList: true, characterData: true, subtree: true })
    return () => watch.disconnect()
  }, [product])
  return null
}

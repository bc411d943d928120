import { useTranslate } from 'ra-core'
import { useEffect } from 'react'

/** The window is named after the page: its title is read where react-admin puts it, and told whole where it has no room. */
export function DocumentTitle() {
  const product = useTranslate()('kit.product')
  useEffect(() => {
    const place = document.getElementById('react-admin-title')
    const name = () => {
      const page = place?.textContent?.trim() ?? ''
      if (place && place.title !== page) place.title = page
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

import { Button } from '@mui/material'
import { useEffect } from 'react'
import { useLocaleState } from 'react-admin'

/** 中/EN; the choice is kept in this browser. */
export function LanguageSwitch() {
  const [locale, setLocale] = useLocaleState()
  useEffect(() => {
    document.documentElement.lang = locale === 'en' ? 'en' : 'zh'
  }, [locale])
  return (
    <Button
      color="inherit"
      onClick={() => setLocale(locale === 'en' ? 'zh' : 'en')}
      sx={{ minWidth: 0, px: 1 }}
      lang={locale === 'en' ? 'zh' : 'en'}
    >
      {locale === 'en' ? '中文' : 'EN'}
    </Button>
  )
}

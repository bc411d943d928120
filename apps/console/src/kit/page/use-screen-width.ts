import { useMediaQuery } from '@mui/material'

/** Whether the page is as narrow as a phone: cards there, tables elsewhere. */
export const useIsPhone = () => useMediaQuery('(max-width:700px)')

/** Whether the page is a small desk, where a table has no room for all that it could tell. */
export const useIsSmallDesktop = () => useMediaQuery('screen and (min-width:701px) and (max-width:1199px)')

import { useMediaQuery } from '@mui/material'

/** True on a phone, where lists are cards instead of tables. */
export const useIsPhone = () => useMediaQuery('(max-width:700px)')

/** True on a small desktop screen, where tables hide their roomy columns. */
export const useIsSmallDesktop = () => useMediaQuery('screen and (min-width:701px) and (max-width:1199px)')

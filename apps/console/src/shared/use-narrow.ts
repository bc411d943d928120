import { useMediaQuery } from '@mui/material'

/** Whether the page is as narrow as a phone: cards there, tables elsewhere. */
export const useNarrow = () => useMediaQuery('(max-width:700px)')

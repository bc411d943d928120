import { Box, Skeleton } from '@mui/material'

/** A placeholder of a page that is loading, in the page's shape so that nothing jumps. */
export const LoadingPage = () => (
  <Box aria-busy sx={{ mt: 2 }}>
    <Skeleton variant="rounded" height={48} sx={{ mb: 2, maxWidth: 480 }} />
    <Skeleton variant="rounded" height={320} />
  </Box>
)

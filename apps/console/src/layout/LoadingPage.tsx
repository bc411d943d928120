import { Box, Skeleton } from '@mui/material'

/** A page on its way: where its parts will stand, so that nothing jumps when they come. */
export const LoadingPage = () => (
  <Box aria-busy sx={{ mt: 2 }}>
    <Skeleton variant="rounded" height={48} sx={{ mb: 2, maxWidth: 480 }} />
    <Skeleton variant="rounded" height={320} />
  </Box>
)

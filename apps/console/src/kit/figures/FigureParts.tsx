import { Box, Link } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'

/** The parts of a figure, each with a link to its records. */
export const FigureParts = ({ parts }: { parts: readonly (readonly [words: string, to: string])[] }) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
    {parts.map(([words, to]) => (
      <Link key={to} component={RouterLink} to={to} variant="body2" underline="hover">
        {words}
      </Link>
    ))}
  </Box>
)

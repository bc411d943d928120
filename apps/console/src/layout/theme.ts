import { defaultLightTheme, type RaThemeOptions } from 'react-admin'

const blue = '#27496d'
const quiet = '#4a5560'
const fontFamily = '"Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif'

/** Type of 14–16 px in the fonts of the system; one quiet blue. */
export const theme: RaThemeOptions = {
  ...defaultLightTheme,
  palette: {
    ...defaultLightTheme.palette,
    mode: 'light',
    primary: { main: blue },
    secondary: { main: blue },
    error: { main: '#b3261e' },
    text: { primary: '#1c2430', secondary: quiet },
    background: { default: '#f5f6f8', paper: '#ffffff' },
  },
  typography: {
    fontFamily,
    fontSize: 14,
    body1: { fontSize: '1rem' },
    body2: { fontSize: '0.875rem' },
    caption: { fontSize: '0.875rem' },
    button: { textTransform: 'none', fontSize: '0.9375rem' },
    h5: { fontSize: '1.25rem', fontWeight: 600 },
    h6: { fontSize: '1.0625rem', fontWeight: 600 },
    subtitle2: { fontSize: '0.875rem', fontWeight: 600 },
  },
  shape: { borderRadius: 6 },
  sidebar: { width: 200, closedWidth: 50 },
  components: {
    ...defaultLightTheme.components,
    MuiCssBaseline: {
      styleOverrides: { html: { overflowY: 'scroll' }, body: { fontSize: '1rem' }, 'a:not([class])': { color: blue } },
    },
    /** Typography no longer reads the palette's path by itself. */
    MuiTypography: { variants: [{ props: { color: 'text.secondary' }, style: { color: quiet } }] },
    MuiButton: { styleOverrides: { sizeSmall: { fontSize: '0.875rem' } } },
    MuiInputLabel: { styleOverrides: { filled: { '&.MuiInputLabel-shrink': { transform: 'translate(12px, 4px) scale(0.875)' } } } },
    RaDataTable: {
      styleOverrides: {
        root: {
          '@media (min-width:1200px)': {
            overflowX: 'visible !important',
            '& .RaDataTable-thead': { position: 'sticky', top: 48, zIndex: 2, backgroundColor: '#ffffff' },
          },
        },
      },
    } as never,
    /** A wide table scrolls in itself instead of widening its page. */
    RaShow: { styleOverrides: { root: { minWidth: 0, '& .RaShow-main, & .RaShow-card': { minWidth: 0 } } } } as never,
    RaTopToolbar: { styleOverrides: { root: { backgroundColor: 'transparent', minHeight: 0, paddingTop: 8 } } } as never,
    RaToolbar: { styleOverrides: { root: { backgroundColor: '#f0f2f5' } } } as never,
    MuiTableCell: { styleOverrides: { root: { fontSize: '0.9375rem' }, head: { fontWeight: 600, color: quiet } } },
    MuiTooltip: { styleOverrides: { tooltip: { fontSize: '0.875rem' } } },
    MuiFormHelperText: { styleOverrides: { root: { fontSize: '0.875rem' } } },
  },
}

import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin'
import { colours } from './colours.ts'
import { forPrint } from './print.ts'

const fontFamily = '"Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif'

/** The tones of states as variables of the page: `var(--tone-red-text)`. */
const toneVariables = (mode: 'light' | 'dark') =>
  Object.fromEntries(
    Object.entries(colours[mode].tones).flatMap(([tone, { text, ground }]) => [
      [`--tone-${tone}-text`, text],
      [`--tone-${tone}-ground`, ground],
    ]),
  )

/** Type of 14–16 px in the fonts of the system. */
function themeOf(mode: 'light' | 'dark'): RaThemeOptions {
  const { primary, error, text, quiet, ground, paper, bar } = colours[mode]
  const base = mode === 'light' ? defaultLightTheme : defaultDarkTheme
  return {
    ...base,
    palette: {
      mode,
      primary: { main: primary },
      secondary: { main: primary },
      error: { main: error },
      text: { primary: text, secondary: quiet },
      background: { default: ground, paper },
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
      ...base.components,
      MuiCssBaseline: {
        styleOverrides: {
          ':root': toneVariables(mode),
          html: { overflowY: 'scroll' },
          body: { fontSize: '1rem' },
          'a:not([class])': { color: primary },
          'a:focus-visible, [tabindex]:focus-visible, .MuiButtonBase-root.Mui-focusVisible': {
            outline: `2px solid ${primary}`,
            outlineOffset: 1,
            '.MuiAppBar-root &': { outlineColor: 'currentColor' },
          },
          '@media print': forPrint(toneVariables('light')),
        },
      },
      /** Typography no longer reads the palette's path by itself. */
      MuiTypography: { variants: [{ props: { color: 'text.secondary' }, style: { color: quiet } }] },
      MuiButton: { styleOverrides: { sizeSmall: { fontSize: '0.875rem' } } },
      MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiInputLabel: { styleOverrides: { filled: { '&.MuiInputLabel-shrink': { transform: 'translate(12px, 4px) scale(0.875)' } } } },
      RaDataTable: {
        styleOverrides: {
          root: {
            /** A table wider than a small desk scrolls in itself. */
            '@media screen and (max-width:1199px)': { overflowX: 'auto' },
            '@media screen and (min-width:1200px)': {
              '& .RaDataTable-thead': { position: 'sticky', top: 48, zIndex: 2, backgroundColor: paper },
            },
          },
        },
      } as never,
      /** By keyboard too. */
      MuiTableContainer: { defaultProps: { tabIndex: 0 } },
      /** A wide table scrolls in itself instead of widening its page. */
      RaShow: { styleOverrides: { root: { minWidth: 0, '& .RaShow-main, & .RaShow-card': { minWidth: 0 } } } } as never,
      RaTopToolbar: { styleOverrides: { root: { backgroundColor: 'transparent', minHeight: 0, paddingTop: 8 } } } as never,
      RaToolbar: { styleOverrides: { root: { backgroundColor: bar } } } as never,
      MuiTableCell: { styleOverrides: { root: { fontSize: '0.9375rem' }, head: { fontWeight: 600, color: quiet } } },
      MuiTooltip: { styleOverrides: { tooltip: { fontSize: '0.875rem' } } },
      RaCheckboxGroupInput: {
        styleOverrides: { root: { '& .RaCheckboxGroupInput-label': { transform: 'translate(0, 4px) scale(0.875)' } } },
      } as never,
      MuiFormHelperText: { styleOverrides: { root: { fontSize: '0.875rem' } } },
    },
  }
}

export const lightTheme = themeOf('light')
export const darkTheme = themeOf('dark')

/** What every page leaves out on paper, and its colours there: black on white, also for those who read it in the dark. */
export const forPrint = (lightTones: object) => ({
  ':root': lightTones,
  '@page': { margin: '14mm' },
  'html, body': { overflow: 'visible', backgroundColor: '#fff !important', color: '#000 !important' },
  '.RaLayout-appFrame': { marginTop: '0 !important' },
  '.MuiAppBar-root, .RaSidebar-fixed, .RaSidebar-root, .MuiDrawer-root, .skip-nav-button, .MuiSnackbar-root, .RaTopToolbar-root, .RaListToolbar-root, .MuiTablePagination-root, .RaBulkActionsToolbar-toolbar, button, [role="toolbar"]':
    { display: 'none !important' },
  '.RaLayout-content': { padding: '0 !important', overflow: 'visible !important' },
  '.MuiPaper-root': {
    backgroundColor: '#fff !important',
    color: '#000 !important',
    boxShadow: 'none !important',
    borderColor: '#999 !important',
  },
  '.MuiTypography-root, .MuiTableCell-root, .MuiTableCell-root *, dt, dd, dd *': { color: '#000 !important' },
  'section, tr, figure': { breakInside: 'avoid' },
  thead: { display: 'table-header-group' },
})

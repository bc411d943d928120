import { SaveButton, Toolbar } from 'react-admin'

/** Saving is all a form offers: nothing is deleted here. */
export const SaveToolbar = () => (
  <Toolbar>
    <SaveButton alwaysEnable />
  </Toolbar>
)

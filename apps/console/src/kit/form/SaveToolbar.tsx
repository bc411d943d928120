import { SaveButton, Toolbar } from 'react-admin'

/** A form's toolbar without the delete button of react-admin. */
export const SaveToolbar = () => (
  <Toolbar>
    <SaveButton alwaysEnable />
  </Toolbar>
)

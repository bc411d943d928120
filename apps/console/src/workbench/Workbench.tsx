import { Title } from 'react-admin'

export const Workbench = () => <Title title="workbench.title" />

import { screens } from './screens';
import { SectionNav } from './SectionNav';

/** The ways between the screens of administration, above each of them. */
export function AdministrationLayout() {
  return <SectionNav label="Administration" screens={screens} />;
}

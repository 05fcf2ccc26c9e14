import { SectionNav } from '../administration/SectionNav';
import { searchScreens } from '../administration/screens';

/** The ways between the screens about search, above each of them. */
export function SearchLayout() {
  return <SectionNav label="Search" screens={searchScreens} />;
}

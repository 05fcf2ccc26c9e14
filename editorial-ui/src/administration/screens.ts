import type { Role } from '../api/schema.generated';
import { may } from '../session/may';

export interface Screen {
  readonly to: string;
  readonly name: string;
  readonly open: (role: Role) => boolean;
  /** Whether the address must be this one, not one below it. */
  readonly exactly?: boolean;
}

/** The screens of administration, in the order in which they are offered. */
export const screens: readonly Screen[] = [
  { to: '/links', name: 'Broken links', open: () => true },
  { to: '/taxonomy', name: 'Wards and topics', open: may.publish, exactly: true },
  { to: '/taxonomy/people', name: 'People in content', open: may.publish },
  { to: '/search-index', name: 'Search index', open: may.administer },
  { to: '/jargon', name: 'Jargon', open: may.write },
  { to: '/people', name: 'People and tokens', open: may.administer },
  { to: '/rules', name: 'Rules', open: may.administer },
  { to: '/audit', name: 'Audit log', open: may.administer },
];

/** The screens about what readers search for and find. */
export const searchScreens: readonly Screen[] = [
  { to: '/search', name: 'What people search for', open: () => true, exactly: true },
  { to: '/search/best-bets', name: 'Best bets', open: () => true },
  { to: '/synonyms', name: 'Synonyms', open: () => true },
  { to: '/search/ignored-words', name: 'Ignored words', open: () => true },
  { to: '/search/explain', name: 'Why does this rank here?', open: may.publish },
];

export function isSearch(pathname: string): boolean {
  return searchScreens.some(({ to }) => pathname === to);
}

export function isAdministration(pathname: string): boolean {
  return pathname === '/administration' || screens.some(({ to }) => pathname === to);
}

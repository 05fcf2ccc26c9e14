import { screens as administrationScreens, searchScreens } from '../../administration/screens';
import { newAddress } from '../../documents/new-address';
import type { SignedInAccount } from '../../session/session';
import { may } from '../../session/may';
import { typeWords, valuesOf } from '../../words/words';
import { usualViews } from '../../documents/views/usual-views';

/** Something that can be chosen in the palette. */
export interface Command {
  readonly key: string;
  readonly group: Group;
  readonly label: string;
  readonly note?: string;
  readonly run: () => void;
}

export type Group = 'Documents' | 'Go to' | 'Lists' | 'Write' | 'Do';

/** What commands act through. */
export interface Reach {
  readonly go: (address: string) => void;
  readonly switchColours: () => void;
  readonly showShortcuts: () => void;
  readonly signOut: () => void;
}

interface Screen {
  readonly label: string;
  readonly address: string;
}

/** What everybody works with; the navigation shows them in this order, and then administration. */
export const mainScreens: readonly Screen[] = [
  { label: 'Home', address: '/' },
  { label: 'Documents', address: '/documents' },
  { label: 'Activities', address: '/activities' },
  { label: 'Media library', address: '/library' },
];

/** Everything but documents. */
export function commands(account: SignedInAccount, reach: Reach): readonly Command[] {
  const to = (group: Group, label: string, address: string): Command => ({
    ...{ key: `${group} ${label}`, group, label },
    run: () => {
      reach.go(address);
    },
  });
  const deed = (label: string, run: () => void): Command => ({ key: label, group: 'Do', label, run });
  return [
    ...mainScreens.map(({ label, address }) => to('Go to', label, address)),
    ...[...searchScreens, ...administrationScreens]
      .filter((screen) => screen.open(account.role))
      .map((screen) => to('Go to', screen.name, screen.to)),
    to('Go to', 'Your account', '/account'),
    ...usualViews(account).map(({ name, query }) => to('Lists', name, `/documents?${query}`)),
    ...(may.write(account.role)
      ? valuesOf(typeWords).map((type) =>
          to('Write', `New ${typeWords[type].name.toLowerCase()}`, `/documents/${newAddress(type)}`),
        )
      : []),
    deed('Switch between light and dark colours', reach.switchColours),
    deed('Keyboard shortcuts', reach.showShortcuts),
    deed('Sign out', reach.signOut),
  ];
}

/** The commands that hold every word that was typed, at the beginning of one of theirs. */
export function matching(all: readonly Command[], typed: string): readonly Command[] {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return all.filter(({ label, group }) => {
    const own = `${label} ${group}`.toLowerCase().split(/\s+/);
    return words.every((word) => own.some((each) => each.startsWith(word)));
  });
}

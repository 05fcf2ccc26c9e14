import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../../icons/Icon';
import type { LibraryAsset } from './library';
import { showDay, standingOf, todayInLondon } from './rights';
import classes from './Library.module.css';

const looks = {
  bad: { background: 'light-dark(#f8dad8, #4f1f1c)', text: 'light-dark(#8c1d18, #ffc9c5)', icon: 'warning' },
  warm: { background: 'light-dark(#f9dfcd, #4a2c14)', text: 'light-dark(#74340c, #f6d3b8)', icon: 'clock' },
  plain: { background: 'light-dark(#e6ebec, #2d3a3e)', text: 'light-dark(#34474a, #d3dcdd)', icon: null },
} as const;

/** What an editor should know of a picture before using it. */
export function Marks({ asset }: { readonly asset: LibraryAsset }) {
  const standing = standingOf(asset.runsOut, todayInLondon());
  return (
    <span className={classes.marks}>
      {asset.runsOut !== null && standing === 'ended' && (
        <Mark look="bad">Ran out {showDay(asset.runsOut)}</Mark>
      )}
      {asset.runsOut !== null && standing === 'ending' && (
        <Mark look="warm">Until {showDay(asset.runsOut)}</Mark>
      )}
      {asset.alt === null && <Mark look="bad">No alternative text</Mark>}
      <Mark look="plain">{usesWords(asset.uses)}</Mark>
    </span>
  );
}

function usesWords(uses: number): string {
  if (uses === 0) return 'Not used';
  return uses === 1 ? 'In 1 document' : `In ${String(uses)} documents`;
}

export function Mark({
  look,
  children,
}: {
  readonly look: keyof typeof looks;
  readonly children: ReactNode;
}) {
  const { background, text, icon } = looks[look];
  return (
    <Badge
      size="md"
      bg={background}
      c={text}
      fw={600}
      {...(icon === null ? {} : { leftSection: <Icon name={icon satisfies IconName} size={13} /> })}
    >
      {children}
    </Badge>
  );
}

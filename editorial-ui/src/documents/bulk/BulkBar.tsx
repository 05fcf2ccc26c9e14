import { Button, Group, Paper, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useClient } from 'urql';
import type { DocumentFilter } from '../../api/schema.generated';
import { useAccount } from '../../session/context';
import { may } from '../../session/may';
import type { Selection } from '../list/selection';
import type { Deed } from './deeds';
import classes from './BulkBar.module.css';

const BulkDialog = lazy(async () => ({ default: (await import('./BulkDialog')).BulkDialog }));

interface Props {
  readonly selection: Selection;
  readonly filter: DocumentFilter;
  readonly count: { readonly number: number; readonly more: boolean } | undefined;
  /** After something was done. */
  readonly onChanged: () => void;
}

/** What can be done to the documents that are chosen; it stays in sight at the foot of the list. */
export function BulkBar({ selection, filter, count, onChanged }: Props) {
  const { role } = useAccount();
  const [kind, setKind] = useState<Deed['kind'] | null>(null);
  const number = selection.chosen.size;
  if (number === 0 && kind === null) return null;
  const kinds: readonly Deed['kind'][] = may.publish(role)
    ? ['tag', 'assign', 'publish', 'schedule', 'withdraw']
    : ['tag', 'assign'];
  return (
    <>
      {number > 0 && (
        <Paper
          withBorder
          shadow="md"
          className={classes.bar ?? ''}
          role="region"
          aria-label="Chosen documents"
        >
          <Group gap="sm">
            <Text fw={600} role="status">
              {number.toLocaleString('en-GB')} chosen
            </Text>
            <AllThatMatch {...{ selection, filter, count }} />
            <Button size="compact-sm" variant="subtle" onClick={selection.clear}>
              Choose none
            </Button>
          </Group>
          <Group gap="xs">
            {kinds.map((each) => (
              <Button
                key={each}
                size="xs"
                variant={each === 'tag' ? 'filled' : 'default'}
                onClick={() => {
                  setKind(each);
                }}
              >
                {names[each]}
              </Button>
            ))}
          </Group>
        </Paper>
      )}
      {kind !== null && (
        <Suspense>
          <BulkDialog
            kind={kind}
            documents={[...selection.chosen.values()]}
            onClose={(changed) => {
              setKind(null);
              if (!changed) return;
              selection.clear();
              onChanged();
            }}
          />
        </Suspense>
      )}
    </>
  );
}

const names: Record<Deed['kind'], string> = {
  tag: 'Tag…',
  assign: 'Assign…',
  publish: 'Publish…',
  schedule: 'Schedule…',
  withdraw: 'Withdraw…',
};

type MatchProps = Pick<Props, 'selection' | 'filter' | 'count'>;

/** Goes beyond the page: everything that the filter finds, up to as many as a bulk action takes. */
function AllThatMatch({ selection, filter, count }: MatchProps) {
  const client = useClient();
  const [found, setFound] = useState<number | null>(null);
  const [problem, setProblem] = useState('');
  if (count === undefined || (!count.more && selection.chosen.size >= count.number)) return null;
  async function chooseAll() {
    setFound(0);
    const { gather } = await import('./gather');
    const all = await gather(client, filter, setFound);
    setFound(null);
    if ('detail' in all) setProblem(`${all.detail} ${all.remedy ?? ''}`);
    else selection.choose(all);
  }
  return (
    <>
      <Button size="compact-sm" variant="subtle" loading={found !== null} onClick={() => void chooseAll()}>
        {count.more
          ? 'Choose the first 2,000 that match'
          : `Choose all ${count.number.toLocaleString('en-GB')} that match`}
      </Button>
      {problem !== '' && (
        <Text role="alert" c="var(--mantine-color-error)" size="sm">
          {problem}
        </Text>
      )}
    </>
  );
}

import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Failure, Loading } from '../../app/states';
import { messageOf } from '../../forms/problems';
import { useAccount } from '../../session/context';
import { may } from '../../session/may';
import { AssetGrid } from './AssetGrid';
import { AssetRows } from './AssetRows';
import type { LibraryAsset } from './library';
import { isFiltered, type LibraryView } from './library-address';
import { TrashDialog } from './TrashDialog';
import { type Found, useLibrary } from './use-library';
import classes from './Library.module.css';

interface Props {
  readonly view: LibraryView;
  readonly revision: number;
  readonly onChanged: () => void;
}

/** The pictures that were found, those that are chosen, and what can be done with them. */
export function Results({ view, revision, onChanged }: Props) {
  const { found, more, again } = useLibrary(view, revision);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState(false);
  const { role } = useAccount();

  if (found.kind === 'searching') return <Loading what="the pictures" />;
  if (found.kind === 'failed') {
    return <Failure what="the pictures" problem={found.problem} onRetry={again} />;
  }
  const items = found.items.filter(({ id }) => chosen.includes(id));
  const choice = {
    isChosen: (id: string) => chosen.includes(id),
    toggle: may.write(role)
      ? (id: string) => {
          setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
        }
      : null,
  };
  const List = view.layout === 'grid' ? AssetGrid : AssetRows;
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Text c="dimmed" role="status">
          {saying(found.total, view)}
        </Text>
        {choice.toggle !== null && items.length < found.items.length && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              setChosen(found.items.map(({ id }) => id));
            }}
          >
            Choose all shown
          </Button>
        )}
      </Group>
      {found.items.length === 0 ? <Nothing view={view} /> : <List assets={found.items} choice={choice} />}
      <More found={found} onMore={more} />
      {items.length > 0 && (
        <Chosen
          items={items}
          trash={view.trash}
          onAct={() => {
            setAsking(true);
          }}
          onNone={() => {
            setChosen([]);
          }}
        />
      )}
      {asking && (
        <TrashDialog
          assets={items}
          restoring={view.trash}
          onDone={() => {
            setChosen([]);
            onChanged();
          }}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </Stack>
  );
}

function More({
  found,
  onMore,
}: {
  readonly found: Extract<Found, { kind: 'found' }>;
  readonly onMore: () => void;
}) {
  if (found.next === null) return null;
  return (
    <Stack align="center" gap="xs">
      {found.moreFailed !== null && (
        <Text role="alert" c="error" fw={600}>
          {messageOf(found.moreFailed)}
        </Text>
      )}
      <Button variant="default" loading={found.fetchingMore} onClick={onMore}>
        Show more pictures
      </Button>
    </Stack>
  );
}

interface ChosenProps {
  readonly items: readonly LibraryAsset[];
  readonly trash: boolean;
  readonly onAct: () => void;
  readonly onNone: () => void;
}

function Chosen({ items, trash, onAct, onNone }: ChosenProps) {
  return (
    <Group className={classes.bar} role="region" aria-label="Chosen pictures" justify="space-between">
      <Text role="status" fw={600}>
        {items.length === 1 ? '1 picture chosen' : `${String(items.length)} pictures chosen`}
      </Text>
      <Group gap="xs">
        <Button onClick={onAct}>{trash ? 'Restore' : 'Delete'}</Button>
        <Button variant="default" onClick={onNone}>
          Choose none
        </Button>
      </Group>
    </Group>
  );
}

function saying(total: number, view: LibraryView): string {
  const words = total === 1 ? '1 picture' : `${total.toLocaleString('en-GB')} pictures`;
  return `${words}${view.trash ? ' in the trash' : ''}${isFiltered(view) ? ' found' : ''}`;
}

function Nothing({ view }: { readonly view: LibraryView }) {
  const [head, body] = isFiltered(view)
    ? ['No picture matches.', 'Use fewer words or clear a filter.']
    : view.trash
      ? ['The trash is empty.', 'What you delete stays here for 30 days.']
      : ['There are no pictures yet.', 'Upload the first ones, or drop them on this screen.'];
  return (
    <Paper withBorder p="xl" ta="center">
      <Text fw={600}>{head}</Text>
      <Text c="dimmed">{body}</Text>
    </Paper>
  );
}

import { Button } from '@mantine/core';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Icon } from '../../icons/Icon';
import { useAccount } from '../../session/context';
import { may } from '../../session/may';
import type { Column } from '../list/columns';
import { type ListView, sameList, writeAddress } from '../list/list-address';
import { usualViews } from './usual-views';
import { SavedViewsDocument } from './views.generated';
import classes from './ViewsBar.module.css';

const ViewsDialog = lazy(async () => ({ default: (await import('./ViewsDialog')).ViewsDialog }));

interface Props {
  readonly view: ListView;
  readonly columns: readonly Column[];
}

/** The views of the list that have names: those that everybody has, one's own, and those that are shared. */
export function ViewsBar({ view, columns }: Props) {
  const account = useAccount();
  const [open, setOpen] = useState(false);
  const context = useMemo(() => ({ additionalTypenames: ['SavedView'] }), []);
  const [{ data }] = useQuery({ query: SavedViewsDocument, context });
  const saved = data?.savedViews ?? [];
  const present = writeAddress({ ...view, after: null }).toString();
  const lists = [
    ...usualViews(account).map((each) => ({ ...each, key: each.name, note: '' })),
    ...saved.map(({ id, name, query, shared, mine, owner }) => ({
      ...{ key: id, name, query },
      note: mine ? (shared ? ' (shared)' : '') : ` (${owner})`,
    })),
  ];
  return (
    <nav aria-label="Views" className={classes.bar}>
      <ul className={classes.views}>
        {lists.map(({ key, name, query, note }) => (
          <li key={key}>
            <Link
              to={{ search: query }}
              className={classes.view}
              aria-current={sameList(present, query) ? 'page' : undefined}
            >
              {name}
              {note}
            </Link>
          </li>
        ))}
      </ul>
      {may.write(account.role) && (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<Icon name="add" size={16} />}
          onClick={() => {
            setOpen(true);
          }}
        >
          Save or manage views
        </Button>
      )}
      {open && (
        <Suspense>
          <ViewsDialog
            query={writeAddress({ ...view, columns, after: null }).toString()}
            views={saved}
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </nav>
  );
}

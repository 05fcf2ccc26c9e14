import { Button, Group } from '@mantine/core';
import { Link, useNavigate } from 'react-router';
import { Icon } from '../../icons/Icon';
import { type ListView, writeAddress } from './list-address';

interface Props {
  readonly view: ListView;
  /** Where the next page begins; nothing when this is the last. */
  readonly next: string | null;
}

/** Cursors only lead onwards, so the way back is the browser's own. */
export function Pages({ view, next }: Props) {
  const navigate = useNavigate();
  if (view.after === null && next === null) return null;
  return (
    <Group component="nav" aria-label="Pages" justify="space-between">
      {view.after === null ? (
        <span />
      ) : (
        <Group gap="xs">
          <Button variant="default" leftSection={<Icon name="back" />} onClick={() => void navigate(-1)}>
            Previous page
          </Button>
          <Button
            component={Link}
            variant="subtle"
            to={{ search: writeAddress({ ...view, after: null }).toString() }}
          >
            First page
          </Button>
        </Group>
      )}
      {next !== null && (
        <Button
          component={Link}
          to={{ search: writeAddress({ ...view, after: next }).toString() }}
          variant="default"
          rightSection={<Icon name="next" />}
        >
          Next page
        </Button>
      )}
    </Group>
  );
}

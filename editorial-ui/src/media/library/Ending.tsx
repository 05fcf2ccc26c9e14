import { Anchor, Button, Collapse, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect, useId, useRef } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { AssetsRunningOutDocument, type AssetsRunningOutQuery } from './library.generated';
import { Mark } from './Marks';
import { showDay } from './rights';
import { UseList } from './WhereUsed';
import classes from './Library.module.css';

const variables = { withinDays: 30, first: 50 };

type Running = AssetsRunningOutQuery['assetsRunningOut'][number];

/** Pictures in use of which a right or a consent ends soon, or has ended; nothing while there are none. */
export function Ending({ revision }: { readonly revision: number }) {
  const id = useId();
  const [open, { toggle }] = useDisclosure(false);
  const [{ data }, refetch] = useQuery({ query: AssetsRunningOutDocument, variables });
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) refetch({ requestPolicy: 'network-only' });
    first.current = false;
  }, [revision, refetch]);
  const running = data?.assetsRunningOut ?? [];
  if (running.length === 0) return null;
  const words =
    running.length === 1
      ? '1 picture in use runs out soon, or has run out'
      : `${String(running.length)} pictures in use run out soon, or have run out`;
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={id}>
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={2} size="h4" id={id}>
            {words}
          </Title>
          <Button size="compact-sm" variant="light" aria-expanded={open} onClick={toggle}>
            {open ? 'Hide them' : 'Show them'}
          </Button>
        </Group>
        <Collapse expanded={open}>
          <ul className={classes.plain}>
            {running.map((each) => (
              <li key={each.asset.id}>
                <OneEnding running={each} />
              </li>
            ))}
          </ul>
        </Collapse>
      </Stack>
    </Paper>
  );
}

function OneEnding({ running: { asset, endings, documents } }: { readonly running: Running }) {
  return (
    <Group align="flex-start" wrap="nowrap">
      <img className={classes.thumb} src={asset.previewUrl} alt="" loading="lazy" />
      <Stack gap={4} miw={0}>
        <Anchor component={Link} to={`/library/${asset.id}`} fw={600} className={classes.name}>
          {asset.filename}
        </Anchor>
        {endings.map(({ person, until, ended }) => (
          <Text key={`${person ?? ''} ${until}`} size="sm">
            <Mark look={ended ? 'bad' : 'warm'}>{ended ? 'Ended' : 'Ends'}</Mark>{' '}
            {person === null ? 'The right to use it' : `The consent of ${person}`}: {showDay(until)}
          </Text>
        ))}
        <UseList uses={documents} />
      </Stack>
    </Group>
  );
}

import { Badge, Button, Collapse, Group, Paper, Radio, Stack, Text } from '@mantine/core';
import { useId, useState } from 'react';
import { useAccount } from '../session/context';
import { may } from '../session/may';
import { showDate, showExactTime } from '../words/london';
import type { RevisionKind } from '../api/schema.generated';
import type { useCompared } from './compare-address';
import type { Revision, Session } from './sessions';

interface Props {
  readonly session: Session;
  readonly compared: ReturnType<typeof useCompared>;
  /** The save that the draft holds now. */
  readonly current: string | undefined;
  readonly onRestore: (revision: Revision) => void;
}

const kindWords: Record<RevisionKind, string> = {
  SAVE: 'saved',
  AUTOSAVE: 'autosaved',
  RESTORE: 'brought back',
};

/** One person's saves in a row: the last one, and the ones before it when they are asked for. */
export function SessionRows({ session, ...rest }: Props) {
  const { from, to } = rest.compared;
  const id = useId();
  const [last, ...before] = session.saves;
  const chosen = before.some((save) => save.id === from || save.id === to);
  const [opened, setOpened] = useState(chosen);
  if (last === undefined) return null;
  const several = before.length === 1 ? '1 save before it' : `${String(before.length)} saves before it`;
  return (
    <Paper component="li" withBorder shadow="none" p="sm">
      <Row save={last} {...rest} />
      {before.length > 0 && (
        <>
          <Button
            variant="subtle"
            size="compact-sm"
            mt={4}
            aria-expanded={opened}
            aria-controls={id}
            onClick={() => {
              setOpened(!opened);
            }}
          >
            {opened ? `Hide the ${several}` : `Show the ${several}`}
          </Button>
          <Collapse expanded={opened} id={id}>
            <Stack component="ol" gap="sm" p={0} m={0} mt="xs" style={{ listStyle: 'none' }}>
              {before.map((save) => (
                <li key={save.id}>
                  <Row save={save} {...rest} />
                </li>
              ))}
            </Stack>
          </Collapse>
        </>
      )}
    </Paper>
  );
}

interface RowProps extends Omit<Props, 'session'> {
  readonly save: Revision;
}

function Row({ save, compared, current, onRestore }: RowProps) {
  const { role } = useAccount();
  const when = `${showDate(save.savedAt)} at ${showExactTime(save.savedAt)}`;
  return (
    <Group justify="space-between" gap="xs">
      <div style={{ flex: '1 1 12rem', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Text size="sm">
          <b>{showExactTime(save.savedAt)}</b> {save.savedByName}, {kindWords[save.kind]}
          {save.id === current && (
            <Badge ml="xs" color="teal">
              The last
            </Badge>
          )}
        </Text>
        <Text size="sm" c="dimmed" lineClamp={1}>
          {save.title} (edition {save.edition})
        </Text>
      </div>
      <Group gap="md">
        <Radio
          name="compare-from"
          label="From"
          aria-label={`Compare from the save of ${when}`}
          checked={compared.from === save.id}
          onChange={() => {
            compared.choose({ from: save.id });
          }}
        />
        <Radio
          name="compare-to"
          label="To"
          aria-label={`Compare to the save of ${when}`}
          checked={compared.to === save.id}
          onChange={() => {
            compared.choose({ to: save.id });
          }}
        />
        {may.write(role) && (
          <Button
            size="compact-md"
            variant="default"
            aria-label={`Bring back the save of ${when}`}
            disabled={save.id === current}
            onClick={() => {
              onRestore(save);
            }}
          >
            Bring back
          </Button>
        )}
      </Group>
    </Group>
  );
}

import { Badge, Button, Group, Modal, Paper, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { showDateTime } from '../../words/london';
import { type FieldPath, take, valueAt } from '../content/changes';
import type { Content } from '../content/content';
import { labelOf, showValue } from '../content/show';
import type { Conflict, Editing } from '../editing';
import { fieldsInConflict, type Side } from './sides';

interface Props {
  readonly conflict: Conflict;
  readonly mine: Content;
  readonly editing: Editing;
}

/** Somebody else saved first: field by field, what they changed and what you changed, and which to go on with. */
export function ConflictDialog({ conflict, mine, editing }: Props) {
  const { base, theirs, stored } = conflict;
  const fields = useMemo(() => fieldsInConflict(base, mine, theirs), [base, mine, theirs]);
  const [chosen, setChosen] = useState<Readonly<Record<FieldPath, Side>>>({});
  const sideOf = (path: FieldPath, suggested: Side) => chosen[path] ?? suggested;
  const all = (side: Side) => {
    setChosen(Object.fromEntries(fields.map(({ path }) => [path, side])));
  };

  function merge() {
    const kept = fields
      .filter(({ path, suggested }) => sideOf(path, suggested) === 'mine')
      .map(({ path }) => path);
    void editing.resolve(take(kept, mine, theirs));
  }

  return (
    <Modal
      opened
      size="xl"
      title="Somebody else has saved this document"
      closeOnClickOutside={false}
      onClose={() => {
        editing.leaveConflict();
      }}
    >
      <Stack>
        <Text>
          {stored.changedBy} saved it {showDateTime(stored.changedAt)}. Nothing that you typed is lost: choose
          for each field which text to go on with.
        </Text>
        <Group gap="xs">
          <Button
            variant="default"
            onClick={() => {
              all('mine');
            }}
          >
            Take all of mine
          </Button>
          <Button
            variant="default"
            onClick={() => {
              all('theirs');
            }}
          >
            Take all of theirs
          </Button>
        </Group>
        {fields.map(({ path, changedBy, suggested }) => (
          <Field
            key={path}
            path={path}
            both={changedBy === 'both'}
            mine={mine}
            theirs={theirs}
            side={sideOf(path, suggested)}
            onChoose={(side) => {
              setChosen({ ...chosen, [path]: side });
            }}
          />
        ))}
        <Group>
          <Button onClick={merge}>Save with these choices</Button>
          <Button
            variant="subtle"
            onClick={() => {
              editing.leaveConflict();
            }}
          >
            Not yet
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

interface FieldProps {
  readonly path: FieldPath;
  readonly both: boolean;
  readonly mine: Content;
  readonly theirs: Content;
  readonly side: Side;
  readonly onChoose: (side: Side) => void;
}

function Field({ path, both, mine, theirs, side, onChoose }: FieldProps) {
  return (
    <Radio.Group
      label={labelOf(path)}
      description={both ? 'You both changed it.' : undefined}
      value={side}
      onChange={(value) => {
        onChoose(value === 'theirs' ? 'theirs' : 'mine');
      }}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} mt="xs">
        <Choice
          side="mine"
          label={`Mine: ${labelOf(path)}`}
          text={showValue(path, valueAt(mine, path))}
          chosen={side === 'mine'}
        />
        <Choice
          side="theirs"
          label={`Theirs: ${labelOf(path)}`}
          text={showValue(path, valueAt(theirs, path))}
          chosen={side === 'theirs'}
        />
      </SimpleGrid>
    </Radio.Group>
  );
}

interface ChoiceProps {
  readonly side: Side;
  readonly label: string;
  readonly text: string;
  readonly chosen: boolean;
}

function Choice({ side, label, text, chosen }: ChoiceProps) {
  return (
    <Paper withBorder shadow="none" p="sm">
      <Stack gap="xs">
        <Group justify="space-between" mih={32}>
          <Radio value={side} label={label} />
          {chosen && <Badge color="teal">Goes in</Badge>}
        </Group>
        <Text
          size="sm"
          style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxHeight: '14rem', overflowY: 'auto' }}
        >
          {text}
        </Text>
      </Stack>
    </Paper>
  );
}

import { Badge, Group, Paper, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { FieldDifference } from '../../differences/FieldDifference';
import type { Names } from '../../differences/values';
import { valueAt } from '../content/changes';
import type { Content } from '../content/content';
import { labelOf } from '../content/show';
import { choiceOf, type Choices, chooseField, type FieldChoice } from './choices';
import classes from './Conflict.module.css';
import { mergesByItself, type FieldInConflict, type Side } from './merge';
import { Paragraphs } from './Paragraphs';

interface Props {
  readonly field: FieldInConflict;
  readonly base: Content;
  readonly mine: Content;
  readonly theirs: Content;
  readonly names: Names;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

const who = { both: 'You both changed it', mine: 'Only you changed it', theirs: 'Only they changed it' };

/** One field: what each made of it since they parted, and which goes in. */
export function FieldToChoose(props: Props) {
  const { field, choices, onChoose } = props;
  const { path, changedBy, chunks } = field;
  const label = labelOf(path);
  const choice = choiceOf(choices, field);
  return (
    <Paper withBorder shadow="none" p="md" className={classes.field ?? ''} data-both={changedBy === 'both'}>
      <Radio.Group
        label={label}
        description={who[changedBy]}
        value={choice}
        onChange={(value) => {
          onChoose(chooseField(choices, path, asChoice(value)));
        }}
      >
        <Stack gap="sm" mt="xs">
          {chunks !== null && (
            <Radio
              value="merged"
              label={`Both, paragraph by paragraph: ${label}`}
              description={
                mergesByItself(field)
                  ? 'You changed different paragraphs, so nothing needs a choice.'
                  : 'Choose only where you both changed the same paragraph.'
              }
            />
          )}
          {choice === 'merged' && chunks !== null ? (
            <>
              <Paragraphs {...{ path, chunks, choices, onChoose }} />
              <Group>
                <Radio value="mine" label={`Mine: ${label}`} />
                <Radio value="theirs" label={`Theirs: ${label}`} />
              </Group>
            </>
          ) : (
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <Choice {...props} side="mine" chosen={choice === 'mine'} />
              <Choice {...props} side="theirs" chosen={choice === 'theirs'} />
            </SimpleGrid>
          )}
        </Stack>
      </Radio.Group>
    </Paper>
  );
}

interface ChoiceProps extends Props {
  readonly side: Side;
  readonly chosen: boolean;
}

function Choice({ side, chosen, field: { path, changedBy }, base, names, ...sides }: ChoiceProps) {
  const changed = changedBy === 'both' || changedBy === side;
  return (
    <Stack gap="xs" className={classes.side ?? ''} data-chosen={chosen}>
      <Group justify="space-between" mih={32}>
        <Radio value={side} label={`${side === 'mine' ? 'Mine' : 'Theirs'}: ${labelOf(path)}`} />
        {chosen && <Badge color="teal">Goes in</Badge>}
      </Group>
      {!changed && (
        <Text size="sm" c="dimmed">
          As it was:
        </Text>
      )}
      {/* A long text scrolls, and so must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes.scroll ?? ''} role="group" aria-label={`${side} ${labelOf(path)}`} tabIndex={0}>
        <FieldDifference
          path={path}
          before={valueAt(base, path)}
          after={valueAt(sides[side], path)}
          names={names}
        />
      </div>
    </Stack>
  );
}

function asChoice(value: string): FieldChoice {
  return value === 'theirs' || value === 'merged' ? value : 'mine';
}

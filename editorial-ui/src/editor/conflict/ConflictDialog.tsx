import { Button, Group, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Dialog } from '../../forms/Dialog';
import { useNames } from '../../differences/use-names';
import { useAccount } from '../../session/context';
import { showDateTime } from '../../words/london';
import type { Content } from '../content/content';
import type { Conflict, Editing } from '../editing';
import { chooseAll, type Choices, nothingChosen, resultOf } from './choices';
import { FieldToChoose } from './FieldToChoose';
import { fieldsInConflict } from './merge';
import { Result } from './Result';

interface Props {
  readonly conflict: Conflict;
  readonly mine: Content;
  readonly editing: Editing;
}

/** Somebody else saved first: field by field, what they changed and what you changed, and which to go on with. */
export function ConflictDialog({ conflict, mine, editing }: Props) {
  const { base, theirs, stored } = conflict;
  const names = useNames();
  const mineToo = useAccount().displayName === stored.changedByName;
  const fields = useMemo(() => fieldsInConflict(base, mine, theirs), [base, mine, theirs]);
  const [choices, setChoices] = useState<Choices>(nothingChosen);
  const [looking, setLooking] = useState(false);
  const result = useMemo(() => resultOf(fields, choices, mine, theirs), [fields, choices, mine, theirs]);
  const later = () => {
    editing.openConflict(false);
  };
  const save = () => void editing.resolve(result);

  return (
    <Dialog
      opened
      size="min(72rem, 100%)"
      title="Somebody else has saved this document"
      closeOnClickOutside={false}
      onClose={later}
    >
      {looking ? (
        <Result
          {...{ result, theirs, names }}
          onSave={save}
          onBack={() => {
            setLooking(false);
          }}
        />
      ) : (
        <Stack>
          <Text>
            {mineToo ? 'You, in another window,' : stored.changedByName} saved it{' '}
            {showDateTime(stored.changedAt)}. Nothing that you typed is lost: choose for each field what to go
            on with. Words put in are underlined, words taken out are struck through.
          </Text>
          <Group gap="xs">
            <Button
              variant="default"
              onClick={() => {
                setChoices(chooseAll(fields, 'mine'));
              }}
            >
              Take all of mine
            </Button>
            <Button
              variant="default"
              onClick={() => {
                setChoices(chooseAll(fields, 'theirs'));
              }}
            >
              Take all of theirs
            </Button>
          </Group>
          {fields.map((field) => (
            <FieldToChoose
              key={field.path}
              {...{ field, base, mine, theirs, names, choices }}
              onChoose={setChoices}
            />
          ))}
          {fields.length === 0 && <Text>Both of you have written the same. There is nothing to choose.</Text>}
          <Group>
            <Button
              variant="default"
              onClick={() => {
                setLooking(true);
              }}
            >
              Look at the result
            </Button>
            <Button onClick={save}>Save with these choices</Button>
            <Button variant="subtle" onClick={later}>
              Not yet
            </Button>
          </Group>
        </Stack>
      )}
    </Dialog>
  );
}

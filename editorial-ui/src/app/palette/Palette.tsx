import { Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useId, useState, type KeyboardEvent } from 'react';
import { useQuery } from 'urql';
import { Dialog } from '../../forms/Dialog';
import { Icon } from '../../icons/Icon';
import { useAccount } from '../../session/context';
import { stateWords, typeWords } from '../../words/words';
import { type Command, commands, matching, type Reach } from './commands';
import classes from './Palette.module.css';
import { PaletteDocumentsDocument } from './palette.generated';

interface Props {
  readonly reach: Reach;
  readonly onClose: () => void;
}

/** Finds documents, screens and deeds by words, without a mouse. */
export function Palette({ reach, onClose }: Props) {
  const account = useAccount();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { documents, searching } = useDocuments(typed.trim(), reach);
  const found = [...documents, ...matching(commands(account, reach), typed)];
  const active = Math.min(at, found.length - 1);

  function choose(command: Command | undefined) {
    if (command === undefined) return;
    onClose();
    command.run();
  }

  function onKeyDown(event: KeyboardEvent) {
    const steps: Record<string, number> = {
      ArrowDown: active + 1 >= found.length ? 0 : active + 1,
      ArrowUp: active <= 0 ? found.length - 1 : active - 1,
      PageDown: Math.min(active + 8, found.length - 1),
      PageUp: Math.max(active - 8, 0),
    };
    const next = steps[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setAt(next);
      document.getElementById(optionId(list, next))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      choose(found[active]);
    }
  }

  return (
    <Dialog opened onClose={onClose} title="Go to, find or do" size="lg" yOffset="8vh" padding="md">
      <TextInput
        aria-label="Search documents, screens and actions"
        placeholder="Type words of a title, a screen or an action"
        leftSection={<Icon name="search" />}
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={found.length === 0 ? undefined : optionId(list, active)}
        value={typed}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
      />
      <div id={list} role="listbox" aria-label="Found" className={classes.list} tabIndex={-1}>
        {groups(found).map(({ group, entries }) => (
          <div role="group" aria-labelledby={`${list}-${group}`} key={group}>
            <Text size="xs" fw={700} c="dimmed" id={`${list}-${group}`} className={classes.group ?? ''}>
              {group}
            </Text>
            {entries.map(({ command, index }) => (
              <div
                key={command.key}
                id={optionId(list, index)}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                className={classes.option}
                onPointerMove={() => {
                  setAt(index);
                }}
                onClick={() => {
                  choose(command);
                }}
                onKeyDown={onKeyDown}
              >
                <span className={classes.label}>{command.label}</span>
                {command.note !== undefined && <span className={classes.note}>{command.note}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
      <Text size="sm" c="dimmed" role="status" mt="xs">
        {searching
          ? 'Searching…'
          : found.length === 0
            ? 'Nothing has these words.'
            : `${String(found.length)} found`}
      </Text>
    </Dialog>
  );
}

/** Documents by the words of their titles, from two letters on. */
function useDocuments(typed: string, reach: Reach) {
  const [text] = useDebouncedValue(typed, 200);
  const asks = text.length >= 2;
  const [{ data, fetching }] = useQuery({
    query: PaletteDocumentsDocument,
    variables: { text },
    pause: !asks,
  });
  const found = asks && typed.length >= 2 ? (data?.documents.edges ?? []) : [];
  const documents = found.map(({ node: { id, title, type, state } }): Command => ({
    ...{ key: id, group: 'Documents', label: title },
    note: `${typeWords[type].name}, ${stateWords[state].name.toLowerCase()}`,
    run: () => {
      reach.go(`/documents/${id}`);
    },
  }));
  return { documents, searching: (asks && fetching) || (typed.length >= 2 && typed !== text) };
}

function groups(found: readonly Command[]) {
  const names = [...new Set(found.map(({ group }) => group))];
  return names.map((group) => ({
    group,
    entries: found
      .map((command, index) => ({ command, index }))
      .filter(({ command }) => command.group === group),
  }));
}

function optionId(list: string, index: number): string {
  return `${list}-${String(index)}`;
}

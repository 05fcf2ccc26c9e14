import { Button, Group, Text, VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Editing, EditingState } from '../editing';
import { isTrouble, savingWords } from './saving';

interface Props {
  readonly editing: Editing;
  readonly state: EditingState;
}

/**
 * Always says how the text stands with the server. Only what is news is announced: trouble, and that everything is saved
 * again; not every save.
 */
export function SavingLine({ editing, state }: Props) {
  const words = savingWords(state);
  const trouble = isTrouble(state.saving) || !state.keptHere;
  const { saving } = state;
  const announced = useAnnounced(state, words);
  return (
    <Group gap="xs" align="center">
      <Text
        size="sm"
        c={trouble ? 'var(--mantine-color-error)' : 'dimmed'}
        fw={trouble ? 600 : 400}
        data-saving={saving.kind}
      >
        {trouble && <span aria-hidden="true">⚠ </span>}
        {words}
      </Text>
      {(saving.kind === 'unreachable' || saving.kind === 'signedOut') && (
        <Button size="compact-sm" variant="default" onClick={() => void editing.save()}>
          {saving.kind === 'signedOut' ? 'Sign in and save' : 'Try now'}
        </Button>
      )}
      <VisuallyHidden role="status">{announced}</VisuallyHidden>
    </Group>
  );
}

/** The words when the kind of news changes; what comes and goes with every save is left out. */
function useAnnounced(state: EditingState, words: string): string {
  const { kind } = state.saving;
  const quiet = state.working !== null || kind === 'pending' || kind === 'saving' || kind === 'untitled';
  const last = useRef(kind);
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    if (quiet || last.current === kind) return;
    last.current = kind;
    setAnnounced(words);
  }, [kind, quiet, words]);
  return announced;
}

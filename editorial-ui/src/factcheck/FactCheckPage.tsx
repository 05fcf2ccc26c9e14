import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Problem } from '../api/problem';
import { Brand } from '../app/Brand';
import { Loading } from '../app/states';
import { useTitle } from '../app/use-title';
import { showDateTime } from '../words/london';
import { type Draft, readDraft } from './api';
import { CommentForm } from './CommentForm';
import { DraftText } from './DraftText';
import classes from './FactCheck.module.css';
import { SaidSoFar } from './SaidSoFar';
import { useSelectedPassage } from './use-selected-passage';

type Reading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'open'; readonly draft: Draft }
  | { readonly kind: 'closed'; readonly problem: Problem };

/** Somebody without an account reads one draft and says what is wrong with it. */
export function FactCheckPage({ secret }: { readonly secret: string }) {
  const [reading, setReading] = useState<Reading>({ kind: 'loading' });
  const [tries, setTries] = useState(0);
  useTitle('Check this draft');
  useEffect(() => {
    let wanted = true;
    void readDraft(secret).then((answer) => {
      if (!wanted) return;
      setReading(
        answer.kind === 'done'
          ? { kind: 'open', draft: answer.value }
          : { kind: 'closed', problem: answer.problem },
      );
    });
    return () => {
      wanted = false;
    };
  }, [secret, tries]);

  return (
    <>
      <header className={classes.header}>
        <Brand /> Moothall
      </header>
      <main className={classes.main}>
        {reading.kind === 'loading' && <Loading what="the draft" />}
        {reading.kind === 'closed' && (
          <Closed
            problem={reading.problem}
            onRetry={() => {
              setReading({ kind: 'loading' });
              setTries(tries + 1);
            }}
          />
        )}
        {reading.kind === 'open' && (
          <Open
            secret={secret}
            draft={reading.draft}
            onChange={(draft) => {
              setReading({ kind: 'open', draft });
            }}
          />
        )}
      </main>
    </>
  );
}

function Closed({ problem, onRetry }: { readonly problem: Problem; readonly onRetry: () => void }) {
  const gone = problem.code === 'NOT_FOUND';
  return (
    <Stack align="flex-start" maw={640}>
      <Title order={1}>{gone ? 'This link does not work' : 'The draft cannot be shown'}</Title>
      <Text>
        {gone
          ? 'It may have expired or been withdrawn, the draft may have gone out since, or part of the address may be missing.'
          : problem.detail}
      </Text>
      <Text>{gone ? 'Ask whoever sent it to you for a new one.' : problem.remedy}</Text>
      {!gone && <Button onClick={onRetry}>Try again</Button>}
    </Stack>
  );
}

interface OpenProps {
  readonly secret: string;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

function Open({ secret, draft, onChange }: OpenProps) {
  const { selected, clear } = useSelectedPassage();
  return (
    <Stack gap="lg">
      <div>
        <Title order={1}>Check this draft</Title>
        <Text maw={720} mt="xs">
          You have been asked to check this {draft.type} before it is published. Read it and say what is
          wrong, in general or about a passage: select the words, then write your comment. The link works
          until {showDateTime(draft.expiresAt)}.
        </Text>
      </div>
      <Alert role="note" color="clay" title="This is a draft">
        It is not published and may change. Please do not pass it on.
      </Alert>
      <div className={classes.beside}>
        <DraftText secret={secret} draft={draft} />
        <Stack gap="lg" className={classes.aside ?? ''}>
          <CommentForm
            secret={secret}
            parts={draft.parts}
            selected={selected}
            onClear={clear}
            onSaid={onChange}
          />
          <SaidSoFar said={draft.said} parts={draft.parts} />
        </Stack>
      </div>
    </Stack>
  );
}

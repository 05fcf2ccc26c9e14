import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import { useQuery } from 'urql';
import { problemOf } from '../api/outcome';
import { Failure, Loading } from '../app/states';
import { FieldDifference } from '../differences/FieldDifference';
import { useNames } from '../differences/use-names';
import { changedFields, valueAt } from '../editor/content/changes';
import { contentOf } from '../editor/content/from-edition';
import { labelOf } from '../editor/content/show';
import { showDateTime } from '../words/london';
import { RevisionContentDocument, type RevisionContentQuery } from './revisions.generated';

interface Props {
  readonly from: string;
  readonly to: string;
  readonly onClose: () => void;
}

/** What came and went between two saves, by words in texts and entry by entry in everything else. */
export function Comparison({ from, to, onClose }: Props) {
  const before = useRevision(from);
  const after = useRevision(to);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const error = before.error ?? after.error;
  const [was, is] = [before.revision, after.revision];
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="comparison">
      <Stack gap="md">
        <Group justify="space-between">
          <Title order={3} id="comparison" tabIndex={-1} ref={heading}>
            What changed
          </Title>
          <Button variant="default" size="compact-md" onClick={onClose}>
            Close the comparison
          </Button>
        </Group>
        {error !== undefined && <Failure what="the saves" problem={problemOf(error)} />}
        {error === undefined && (was === undefined || is === undefined) && <Loading what="the saves" />}
        {(was === null || is === null) && (
          <Text>One of the two saves is not there. Choose others from the list.</Text>
        )}
        {was && is && <Fields before={was} after={is} />}
      </Stack>
    </Paper>
  );
}

type Saved = NonNullable<RevisionContentQuery['revision']>;

function useRevision(id: string) {
  const variables = useMemo(() => ({ id }), [id]);
  // What was saved never changes: it need not be read twice.
  const [{ data, error }] = useQuery({
    query: RevisionContentDocument,
    variables,
    requestPolicy: 'cache-first',
  });
  return { revision: data?.revision, error };
}

function Fields({ before, after }: { readonly before: Saved; readonly after: Saved }) {
  const names = useNames();
  const [was, is] = useMemo(() => [contentOf(before.content), contentOf(after.content)], [before, after]);
  const changed = useMemo(() => changedFields(was, is), [was, is]);
  return (
    <>
      <Text>
        From {told(before)} to {told(after)}. Words put in are underlined, words taken out are struck through.
      </Text>
      {changed.length === 0 && <Text fw={600}>Nothing: both say the same.</Text>}
      {changed.map((path) => (
        <section key={path} aria-label={labelOf(path)}>
          <Title order={4} size="h6">
            {labelOf(path)}
          </Title>
          <FieldDifference path={path} before={valueAt(was, path)} after={valueAt(is, path)} names={names} />
        </section>
      ))}
    </>
  );
}

function told({ savedAt, savedByName }: Saved): string {
  return `${showDateTime(savedAt)} (${savedByName})`;
}

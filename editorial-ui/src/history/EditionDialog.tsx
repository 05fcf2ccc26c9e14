import { Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { Dialog } from '../forms/Dialog';
import { problemOf } from '../api/outcome';
import { Failure, Loading } from '../app/states';
import { Rendered } from '../editor/body/Rendered';
import { fieldsOf, valueAt } from '../editor/content/changes';
import { contentOf } from '../editor/content/from-edition';
import { labelOf, showValue } from '../editor/content/show';
import { EditionsOfDocument, type EditionsOfQuery } from './history.generated';

interface Props {
  readonly documentId: string;
  readonly editionId: string;
  readonly number: number;
  readonly onClose: () => void;
}

/** One edition as it was. */
export function EditionDialog({ documentId, editionId, number, onClose }: Props) {
  const variables = useMemo(() => ({ id: documentId }), [documentId]);
  const [{ data, error }] = useQuery({ query: EditionsOfDocument, variables });
  const edition = data?.document?.editions.find(({ id }) => id === editionId);
  return (
    <Dialog opened onClose={onClose} title={`Edition ${String(number)}`} size="xl">
      {error !== undefined && <Failure what="the edition" problem={problemOf(error)} />}
      {edition === undefined && error === undefined && <Loading what="the edition" />}
      {edition !== undefined && <Shown edition={edition} />}
    </Dialog>
  );
}

type ShownEdition = NonNullable<EditionsOfQuery['document']>['editions'][number];

function Shown({ edition }: { readonly edition: ShownEdition }) {
  const content = contentOf(edition);
  const others = fieldsOf(content).filter((path) => !['title', 'summary', 'body'].includes(path));
  return (
    <Stack>
      <Title order={3}>{edition.title}</Title>
      <Text size="lg">{edition.summary}</Text>
      <Rendered html={edition.body.html} title={`The body of edition ${String(edition.number)}`} />
      <dl>
        {others.map((path) => (
          <div key={path} style={{ marginBottom: '0.5rem' }}>
            <dt style={{ fontWeight: 600 }}>{labelOf(path)}</dt>
            <dd style={{ margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {showValue(path, valueAt(content, path))}
            </dd>
          </div>
        ))}
      </dl>
    </Stack>
  );
}

import { useEffect, useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { useClient } from 'urql';
import { problemOf } from '../api/outcome';
import type { Problem } from '../api/problem';
import { Failure, Loading, NotFound } from '../app/states';
import { typeToBegin } from '../documents/new-address';
import { EditedDocumentDocument } from './editor.generated';
import type { Start } from './editing';
import { Editor } from './Editor';

/** One document, new or stored. A new one keeps its screen when its first save gives it an address. */
export function EditorPage() {
  const { id = '' } = useParams();
  const state = useLocation().state as { readonly screen?: string } | null;
  const screen = state?.screen ?? id;
  return <Opened key={screen} screen={screen} id={id} />;
}

type Opening =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'open'; readonly start: Start };

function Opened({ id, screen }: { readonly id: string; readonly screen: string }) {
  const client = useClient();
  const [opening, setOpening] = useState<Opening>(() => begin(id));
  const [tries, setTries] = useState(0);
  const loading = opening.kind === 'loading';

  useEffect(() => {
    if (!loading) return;
    let wanted = true;
    void client
      .query(EditedDocumentDocument, { id }, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data, error }) => {
        if (!wanted) return;
        if (error !== undefined || data === undefined)
          setOpening({ kind: 'failed', problem: problemOf(error) });
        else if (data.document === null) setOpening({ kind: 'missing' });
        else setOpening({ kind: 'open', start: { kind: 'stored', document: data.document } });
      });
    return () => {
      wanted = false;
    };
  }, [client, id, loading, tries]);

  switch (opening.kind) {
    case 'loading':
      return <Loading what="the document" />;
    case 'missing':
      return <NotFound what="document" />;
    case 'failed':
      return (
        <Failure
          what="the document"
          problem={opening.problem}
          onRetry={() => {
            setTries(tries + 1);
            setOpening({ kind: 'loading' });
          }}
        />
      );
    case 'open':
      return <Editor start={opening.start} screen={screen} />;
  }
}

function begin(id: string): Opening {
  const type = typeToBegin(id);
  return type === undefined ? { kind: 'loading' } : { kind: 'open', start: { kind: 'new', type } };
}

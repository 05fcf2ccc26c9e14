import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { Dialog } from '../../forms/Dialog';
import type { Chosen } from '../list/selection';
import { BulkForm } from './BulkForm';
import { BulkProgress } from './BulkProgress';
import { BulkReport } from './BulkReport';
import { actOf, type Deed } from './deeds';
import { type Act, type Item, runBulk } from './run';
import { deedWords } from './words';

interface Props {
  readonly kind: Deed['kind'];
  readonly documents: readonly Chosen[];
  /** Whether anything may have changed. */
  readonly onClose: (changed: boolean) => void;
}

type Stage =
  | { readonly kind: 'asking' }
  | {
      readonly kind: 'running';
      readonly items: readonly Item[];
      readonly undoing: boolean;
      readonly of: number;
    }
  | { readonly kind: 'over'; readonly items: readonly Item[]; readonly undone: boolean };

/** A bulk action from the question to the report. It cannot be closed by mistake while it runs: it is stopped first. */
export function BulkDialog({ kind, documents, onClose }: Props) {
  const client = useClient();
  const [stage, setStage] = useState<Stage>({ kind: 'asking' });
  const stop = useRef(false);
  const words = deedWords[kind];
  useEffect(
    () => () => {
      stop.current = true;
    },
    [],
  );

  async function run(targets: readonly Chosen[], act: Act, undoing: boolean) {
    stop.current = false;
    const running = (items: readonly Item[]) => {
      setStage({ kind: 'running', items, undoing, of: targets.length });
    };
    running([]);
    const items = await runBulk(targets, act, () => stop.current, running);
    setStage({ kind: 'over', items, undone: undoing });
  }

  function undo(items: readonly Item[]) {
    const undos = new Map(
      items.map(({ document, fate }) => [document.id, fate.kind === 'done' ? fate.undo : null]),
    );
    const targets = items.filter(({ document }) => undos.get(document.id)).map(({ document }) => document);
    const act: Act = ({ id }) => undos.get(id)?.() ?? Promise.resolve({ kind: 'untried' });
    void run(targets, act, true);
  }

  return (
    <Dialog
      opened
      size="xl"
      title={stage.kind === 'asking' ? words.title(documents.length) : words.heading}
      closeOnClickOutside={false}
      withCloseButton={stage.kind !== 'running'}
      closeOnEscape={stage.kind !== 'running'}
      onClose={() => {
        onClose(stage.kind !== 'asking');
      }}
    >
      {stage.kind === 'asking' && (
        <BulkForm
          kind={kind}
          documents={documents}
          onStart={(deed) => void run(documents, actOf(client, deed), false)}
          onCancel={() => {
            onClose(false);
          }}
        />
      )}
      {stage.kind === 'running' && (
        <BulkProgress
          items={stage.items}
          of={stage.of}
          undoing={stage.undoing}
          onStop={() => {
            stop.current = true;
          }}
        />
      )}
      {stage.kind === 'over' && (
        <BulkReport
          kind={kind}
          items={stage.items}
          undone={stage.undone}
          onUndo={() => {
            undo(stage.items);
          }}
          onClose={() => {
            onClose(true);
          }}
        />
      )}
    </Dialog>
  );
}

import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { Editor } from '@tiptap/core';
import { useEffect, useMemo, useState } from 'react';
import { countPlainWords, countWords, minutesToRead } from './fidelity';

interface Counted {
  readonly words: number;
  /** Of what is selected; null: nothing is. */
  readonly selected: number | null;
}

/** Words and reading time of a rich text and of what is selected in it, counted when the keys rest. */
export function RichCounts({ editor }: { readonly editor: Editor }) {
  const [counted, setCounted] = useState<Counted>(() => count(editor));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        setCounted(count(editor));
      }, 400);
    };
    editor.on('transaction', later);
    return () => {
      clearTimeout(timer);
      editor.off('transaction', later);
    };
  }, [editor]);
  return <Counts {...counted} />;
}

export function SourceCounts({
  markdown,
  selection,
}: {
  readonly markdown: string;
  readonly selection: string;
}) {
  const [text] = useDebouncedValue(markdown, 400);
  const words = useMemo(() => countWords(text), [text]);
  return <Counts words={words} selected={selection === '' ? null : countWords(selection)} />;
}

function Counts({ words, selected }: Counted) {
  const minutes = minutesToRead(words);
  return (
    <Text size="sm" c="dimmed" mt={4} data-counts>
      {said(words)}, {minutes === 1 ? '1 minute' : `${minutes.toLocaleString('en-GB')} minutes`} to read
      {selected !== null && `; selected: ${said(selected)}`}
    </Text>
  );
}

function said(words: number): string {
  return words === 1 ? '1 word' : `${words.toLocaleString('en-GB')} words`;
}

function count({ state: { doc, selection } }: Editor): Counted {
  const words = (from: number, to: number) => countPlainWords(doc.textBetween(from, to, ' ', ' '));
  return {
    words: words(0, doc.content.size),
    selected: selection.empty ? null : words(selection.from, selection.to),
  };
}

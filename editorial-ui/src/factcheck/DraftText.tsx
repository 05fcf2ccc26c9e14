import { Paper, Text } from '@mantine/core';
import { memo, useMemo, useRef } from 'react';
import type { Draft, DraftPart } from './api';
import classes from './FactCheck.module.css';
import { usePictures, withoutPictures } from './use-pictures';

interface Props {
  readonly secret: string;
  readonly draft: Draft;
}

/** The draft in plain form, each field under its name. */
export const DraftText = memo(function DraftText({ secret, draft: { parts, leadImage } }: Props) {
  const article = useRef<HTMLElement>(null);
  usePictures(article, secret);
  return (
    <Paper
      component="article"
      withBorder
      p={{ base: 'md', sm: 'xl' }}
      ref={article}
      className={classes.draft ?? ''}
    >
      {parts.map((part) => (
        <section key={part.field} aria-labelledby={`label-${part.field}`}>
          <Text component="h2" size="sm" fw={600} c="dimmed" id={`label-${part.field}`}>
            {part.label}
          </Text>
          <PartText part={part} />
          {part.field === 'summary' && leadImage !== null && (
            <img data-picture={leadImage.url} alt={leadImage.alt} className={classes.picture} />
          )}
        </section>
      ))}
    </Paper>
  );
});

function PartText({ part: { field, text, html } }: { readonly part: DraftPart }) {
  const safe = useMemo(() => ({ __html: html === null ? '' : withoutPictures(html) }), [html]);
  if (html !== null) return <div data-part={field} className={classes.rich} dangerouslySetInnerHTML={safe} />;
  return (
    <p data-part={field} className={field === 'title' ? classes.title : classes.plain}>
      {text}
    </p>
  );
}

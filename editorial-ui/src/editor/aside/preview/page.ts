import type { Content } from '../../content/content';

/** The document as a page: title, summary and picture as text, the body as the server has rendered and sanitised it. */
export function pageOf({ title, summary, leadImage }: Content, body: string): string {
  const picture =
    leadImage === null
      ? ''
      : `<img class="lead" src="${escaped(leadImage.previewUrl)}" alt="${escaped(leadImage.alt ?? '')}">`;
  return (
    `<h1>${escaped(title.trim() === '' ? 'Without a title yet' : title)}</h1>` +
    `<p class="summary">${escaped(summary)}</p>${picture}${body}`
  );
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** How a council's site might look; the sites bring their own. */
export const readerStyle = `
  :root { color-scheme: light }
  * { box-sizing: border-box }
  body { margin: 0 auto; padding: 20px; max-width: 46rem; color: #16292b; background: #fff;
    font: 1.125rem/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: anywhere }
  h1, h2, h3, h4 { font-family: Georgia, serif; line-height: 1.2; margin: 1.4em 0 .4em }
  h1 { font-size: 2rem; margin-top: .2em } h2 { font-size: 1.5rem } h3 { font-size: 1.25rem }
  .summary { font-size: 1.25rem; color: #3d5154 }
  img { max-width: 100%; height: auto } .lead { width: 100%; border-radius: 4px }
  a { color: #0b5c5a } figure { margin: 1.5em 0 } figcaption { font-size: 1rem; color: #3d5154 }
  blockquote { margin: 1.5em 0; padding-left: 1em; border-left: 4px solid #df7f3d }
  table { border-collapse: collapse; width: 100% } th, td { border: 1px solid #8a979a; padding: .4em .6em; text-align: left }
  .notice, .contact, .steps { margin: 1.5em 0; padding: .25em 1.2em; border-left: 5px solid #0b7a75; background: #eef6f5 }
  .notice { border-color: #df7f3d; background: #fdf3ea }
  .steps { background: none } .steps li { margin: .5em 0 }
  .call-to-action a { display: inline-block; padding: .6em 1.2em; background: #0b5c5a; color: #fff; font-weight: 700;
    text-decoration: none; border-radius: 4px }
  .video { padding: 1em 1.2em; border: 1px solid #8a979a; border-radius: 4px } .video-link { margin: 0; font-weight: 700 }
`;

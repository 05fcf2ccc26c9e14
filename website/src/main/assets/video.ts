/**
 * Players for links to videos. Nothing of the other site is asked for before the reader presses the button, and what
 * pressing it means is said beside it.
 */
export function offerPlayers(page: Document): void {
  for (const figure of page.querySelectorAll<HTMLElement>('figure.video')) {
    const link = figure.querySelector<HTMLAnchorElement>('.video-link a');
    const player = link === null ? undefined : playerOf(link.href);
    if (link !== null && player !== undefined) offer(figure, link, player);
  }
}

interface Player {
  readonly host: string;
  readonly address: string;
}

/** The player of the same video, in the form that keeps least of who watches. */
function playerOf(address: string): Player | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  switch (url.hostname.replace(/^(www|m)\./, '')) {
    case 'youtu.be':
      return youTube(url.pathname.slice(1));
    case 'youtube.com':
    case 'youtube-nocookie.com':
      return fromYouTube(url);
    case 'vimeo.com':
      return vimeo(url.pathname.slice(1));
    default:
      return undefined;
  }
}

function fromYouTube(url: URL): Player | undefined {
  const list = url.searchParams.get('list');
  if (url.pathname === '/playlist' && list !== null && /^[\w-]+$/.test(list))
    return youTube('videoseries', `&list=${list}`);
  return youTube(url.searchParams.get('v') ?? url.pathname.replace(/^\/(embed|shorts|live)\//, ''));
}

function youTube(id: string, more = ''): Player | undefined {
  if (!/^[\w-]+$/.test(id)) return undefined;
  return {
    host: 'YouTube',
    address: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0&cc_load_policy=1${more}`,
  };
}

function vimeo(id: string): Player | undefined {
  if (!/^\d+$/.test(id)) return undefined;
  return { host: 'Vimeo', address: `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1` };
}

function offer(figure: HTMLElement, link: HTMLAnchorElement, player: Player): void {
  const ask = document.createElement('div');
  ask.className = 'video-ask';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'govuk-button';
  const icon = document.createElement('span');
  icon.className = 'video-icon';
  button.append(icon, 'Play the video here');
  const consent = document.createElement('p');
  consent.textContent = `The player comes from ${player.host}, which then learns that you watch, and may keep cookies in your browser.`;
  ask.append(button, consent);
  figure.querySelector('.video-link')?.before(ask);
  button.addEventListener('click', () => {
    const frame = document.createElement('iframe');
    frame.title = `Video: ${link.textContent.replace(/^Watch /, '')}`;
    frame.allow = 'autoplay; fullscreen; picture-in-picture; encrypted-media';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.src = player.address;
    frame.tabIndex = -1;
    figure.querySelector('.video-poster')?.remove();
    ask.remove();
    figure.prepend(frame);
    frame.focus();
    frame.removeAttribute('tabindex');
  });
}

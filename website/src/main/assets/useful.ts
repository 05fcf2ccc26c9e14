const THANKS = 'Thank you. Your answer helps us to make this page better.';
const NOT_SENT = 'Your answer could not be sent. Please try again later.';

/** Sends the answer without leaving the page, and says what became of it where it was given. */
export function sendUsefulInPlace(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-useful]')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void send(form);
    });
  }
}

async function send(form: HTMLFormElement): Promise<void> {
  const button = form.querySelector('button');
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  button?.setAttribute('disabled', '');
  const kept = await post(form.action, body);
  button?.removeAttribute('disabled');
  const said = form.querySelector<HTMLElement>('[data-said]');
  if (said === null) return;
  if (kept) {
    form.classList.add('useful-sent');
    form.reset();
  }
  said.textContent = kept ? THANKS : NOT_SENT;
  said.tabIndex = -1;
  said.focus();
}

/** A redirect is the thanks that a browser without scripts is led to. */
async function post(address: string, body: URLSearchParams): Promise<boolean> {
  try {
    const answer = await fetch(address, { method: 'POST', body, redirect: 'manual' });
    return answer.type === 'opaqueredirect' || answer.ok;
  } catch {
    return false;
  }
}

// Joining a conversation and staying in it: over reloads, restarts of the host, sleep and lost networks.
const polling = new URLSearchParams(location.search).has('poll');

/** The personal link's token. It leaves the address at once, so that nobody reads it there or in the history; this tab remembers it. */
export const link = (() => {
  const given = new URLSearchParams(location.hash.slice(1)).get('t');
  if (given) {
    sessionStorage.setItem('link', given);
    history.replaceState(null, '', location.pathname + location.search);
  }
  return sessionStorage.getItem('link');
})();
addEventListener('hashchange', () => location.reload());

const post = (address, body) => fetch(address, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ ...body, link, zone: Intl.DateTimeFormat().resolvedOptions().timeZone }),
});

/** What an answer of the host holds. Null: the host says no. Throws: there is no host at the moment. */
function told(answer) {
  if (answer.status === 404) return null;
  if (answer.status === 429) return 'later';
  if (!answer.ok) throw new Error(`The host answered ${answer.status}.`);
  return answer.json();
}

/** Who may talk here, and to whom the link belongs. */
export const about = async () => told(await fetch('/api/chat', { headers: link ? { 'x-chat-link': link } : {} }));

export const loadDemo = async visitor => (await post('/api/demo', visitor)).ok;

/** What the visitor's conversation is about: none, an empty project, one with something in it for the team, or for a client. */
export async function state(visitor, conversation) {
  const answer = await post('/api/chat/state', { ...visitor, conversation });
  return answer.ok ? answer.text() : 'none';
}

/** Where the conversation of one person is remembered, whatever language is spoken in it. */
const place = visitor => `chat/${visitor.who ?? visitor.name ?? ''}`;

// A conversation is watched by one page at a time, so a second tab begins its own. A tab knows its own one over a reload.
const claimed = new Set();
const claim = key => claimed.has(key) || !navigator.locks ? Promise.resolve(true) : new Promise(done =>
  navigator.locks.request(key, { ifAvailable: true }, lock => {
    done(lock !== null);
    if (lock === null) return undefined;
    claimed.add(key);
    return new Promise(() => {});
  }));

/** The conversation this page was in before, if any. */
async function remembered(visitor) {
  const key = place(visitor);
  const alone = await claim(key);
  return sessionStorage.getItem(key) ?? (alone ? localStorage.getItem(key) : null);
}

export function forget(visitor) {
  sessionStorage.removeItem(place(visitor));
  localStorage.removeItem(place(visitor));
}

/** A ticket to the visitor's conversation; `after` was there before. */
export async function join(visitor, after) {
  const ticket = await told(await post('/api/chat', { ...visitor, conversation: await remembered(visitor), after }));
  if (ticket === null || ticket === 'later') return ticket;
  sessionStorage.setItem(place(visitor), ticket.conversation);
  localStorage.setItem(place(visitor), ticket.conversation);
  return ticket;
}

/** A line to the conversation. `lost` is called once when it is dead for good and a new ticket is needed. */
export function open(ticket, lost) {
  const line = window.WebChat.createDirectLine({
    domain: `${location.origin}/v3/directline`,
    token: ticket.token,
    conversationId: ticket.conversation,
    webSocket: !polling,
  });
  const [expired, failed] = [3, 4];
  let told = false;
  line.connectionStatus$.subscribe(status => {
    if (!told && (status === expired || status === failed)) {
      told = true;
      lost();
    }
  });
  return line;
}

/**
 * Watches the host. Web Chat finds out slowly that it went away and, when it polls, gives up for good; so when the host is back, or is
 * another one, `back` has the page join again. `away` tells that it does not answer.
 */
export function watch(away, back) {
  let host = null;
  let missing = false;
  let last = Date.now();
  const look = async () => {
    try {
      const answer = await fetch('/api/chat/host', { cache: 'no-store', signal: AbortSignal.timeout(4000) });
      if (!answer.ok) throw new Error();
      const now = await answer.text();
      const slept = Date.now() - last > 60_000;
      if (missing || slept || (host !== null && host !== now)) back();
      [host, missing] = [now, false];
    } catch {
      if (!missing) away();
      missing = true;
    }
    last = Date.now();
    setTimeout(look, document.hidden ? 15_000 : missing || polling ? 1000 : 3000);
  };
  look();
}

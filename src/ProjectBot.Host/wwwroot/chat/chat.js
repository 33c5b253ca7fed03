// The chat page: who speaks, in which language, and Microsoft's Web Chat in the middle.
import { hints, ownWords, say, speak } from './words.js';
import { about, forget, join, link, loadDemo, open, state, watch } from './connection.js';
import { cards, onLook, styleOptions } from './look.js';

const at = id => document.getElementById(id);
const does = { manager: 'Plans, assigns, sees all of it', member: 'Works on tasks, logs time', client: 'Sees only what concerns them' };

const kept = key => sessionStorage.getItem(key) ?? localStorage.getItem(key);
const keep = (key, value) => { sessionStorage.setItem(key, value); localStorage.setItem(key, value); };

let page = null;      // what the host says about this page
let visitor = null;   // { who | name, language }
let ticket = null;
let line = null;
let store = null;
let joins = 0;        // how often this page joined; tells a test that it found its way back
let where = 'none';   // what the conversation is about, as far as it tells what to offer
let round = 0;        // a newer round makes an older, still running one stop

/** Shows the visitor's conversation. `anew` starts with an empty window; otherwise what is in it stays. */
async function enter(anew, after = null) {
  const mine = ++round;
  const found = await answered(() => join(visitor, after), () => mine === round);
  if (mine !== round) return;
  if (found === null) return noLink();
  trouble(null);
  ticket = { ...found, visitor };
  line?.end();
  line = open(ticket, () => enter(false));
  if (anew || store === null) store = begun();
  at('chat').dataset.joins = ++joins;
  render();
  if (page.trial) look();
}

const pause = time => new Promise(done => setTimeout(done, time));
const [later, away] = ['That was a lot at once. This page tries again in a minute.',
  'The bot does not answer at the moment. This page keeps trying; what you typed stays here.'];

/** Asks until the host answers, and says meanwhile why there is nothing to see; stops when nobody wants to know any more. */
async function answered(ask, wanted = () => true) {
  for (;;) {
    const found = await ask().catch(() => 'away');
    if (!wanted() || (found !== 'later' && found !== 'away')) return found;
    trouble(found === 'later' ? later : away);
    await pause(found === 'later' ? 60_000 : 2000);
    if (!wanted()) return null;
  }
}

function render() {
  if (line === null) return;
  window.WebChat.renderWebChat({
    activityMiddleware: withoutRepeated,
    directLine: line,
    store,
    userID: ticket.user.id,
    username: ticket.user.name,
    locale: visitor.language === 'zh-CN' ? 'zh-CN' : 'en-US',
    overrideLocalizedStrings: ownWords[visitor.language],
    styleOptions: styleOptions(),
    adaptiveCardsHostConfig: cards(),
  }, at('chat'));
  at('chat').dataset.conversation = ticket.conversation;
  at('speaking').textContent = say('You are {0}.', ticket.user.name);
}

function trouble(key) {
  at('trouble').hidden = key === null;
  at('trouble').dataset.key = key ?? '';
  at('trouble').textContent = key === null ? '' : say(key);
}

const noLink = () => trouble(link ? 'This link is no longer valid. Ask for a new one.' : 'Open the personal link that was sent to you; this page needs it.');

function words() {
  speak(visitor.language);
  if (at('trouble').dataset.key) trouble(at('trouble').dataset.key);
  for (const button of document.querySelectorAll('[data-language]')) button.setAttribute('aria-pressed', button.dataset.language === visitor.language);
  at('demo-told').textContent = '';
  if (page.trial) panel();
}

function panel() {
  at('people').replaceChildren(...page.people.map(person => {
    const button = make('button', 'person');
    button.type = 'button';
    button.dataset.who = person.id;
    button.setAttribute('aria-pressed', visitor.who === person.id);
    const lines = make('span', 'lines');
    lines.append(make('strong', '', person.name), make('em', '', say(person.role)), make('small', '', say(does[person.role])));
    button.append(make('span', `face ${person.role}`, person.name[0]), lines);
    button.onclick = () => become({ who: person.id });
    return button;
  }));
  at('somebody').classList.toggle('chosen', !visitor.who);
  at('new-name').value = visitor.name ?? '';
  offer();
}

/** What can be asked here: it follows what there is, and who one is. */
function offer() {
  at('first').replaceChildren(...(hints[where] ?? hints.none)[visitor.language].map(([shown, said]) => {
    const button = make('button', '', shown);
    button.type = 'button';
    button.title = said;
    button.onclick = () => {
      send(said);
      unfold(false);
    };
    return button;
  }));
}

/** Why the host did not take what was said, by its status. */
const refusals = {
  413: 'That is too long for one message. Send it in parts.',
  429: 'That was a lot at once, and it was not sent. Send it again in a minute.',
};

const underWay = new Set();

/** What was on its way when something was refused: that it arrives takes nothing back. */
const before = new Set();

/** Heard from the request itself: Web Chat takes a 429 for a connection that was lost. */
function refused() {
  const why = refusals[this.status];
  if (!why) return;
  underWay.forEach(one => before.add(one));
  trouble(why);
}

const opened = XMLHttpRequest.prototype.open;
XMLHttpRequest.prototype.open = function (method, ...rest) {
  if (method === 'POST') this.addEventListener('load', refused);
  return opened.call(this, method, ...rest);
};

/** A window's memory. After each answer the page looks what it is about now. */
function begun() {
  let seen = 0;
  return window.WebChat.createStore({}, () => next => action => {
    if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && action.payload.activity.from.role !== 'user' && page.trial) {
      clearTimeout(seen);
      seen = setTimeout(look, 300);
    }
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY') action = attempted(action);
    const posted = action.meta?.clientActivityID;
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY_PENDING') underWay.add(posted);
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY_FULFILLED' && !before.has(posted) && Object.values(refusals).includes(at('trouble').dataset.key)) trouble(null);
    if (/POST_ACTIVITY_(REJECTED|FULFILLED)$/.test(action.type)) underWay.delete(posted);
    return next(action);
  });
}

/** What was said again after a failure: the bubbles of the failures. */
const repeated = new Set();

/**
 * Web Chat gives what is sent again a new id, and keeps the bubble that failed: so each message gets a name of its own, by which the host knows
 * it, and the bubble that failed goes when it is said again.
 */
function attempted(action) {
  const { activity } = action.payload;
  const { said, clientActivityID } = activity.channelData ?? {};
  if (said && clientActivityID) repeated.add(clientActivityID);
  const named = { ...activity, channelData: { ...activity.channelData, said: said ?? crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}` } };
  return { ...action, payload: { ...action.payload, activity: named } };
}

const withoutRepeated = () => next => (...given) => {
  const data = given[0]?.activity?.channelData;
  return data && repeated.has(data.clientActivityID) && data['webchat:send-status'] !== 'sent' && data.state !== 'sent' ? false : next(...given);
};

async function look() {
  const asked = ticket;
  const now = await state(asked.visitor, asked.conversation).catch(() => where);
  if (asked !== ticket || now === where) return;
  where = now;
  offer();
}

/** Says something for the person, as soon as Web Chat is connected: before, it would drop it. */
function send(text) {
  const to = store;
  const connected = () => ['connected', 'reconnected'].includes(to?.getState().connectivityStatus);
  const say = () => to.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'keyboard', text } });
  if (connected()) return say();
  const stop = to?.subscribe(() => {
    if (!connected()) return;
    stop();
    queueMicrotask(say);
  });
}

function make(tag, kind, text = '') {
  const element = document.createElement(tag);
  element.className = kind;
  element.textContent = text;
  return element;
}

function become(who) {
  const before = ticket && { who: visitor.who, name: visitor.name, conversation: ticket.conversation };
  visitor = { language: visitor.language, ...who };
  keep('who', JSON.stringify(who));
  words();
  unfold(false);
  enter(true, before);
}

function unfold(shown) {
  if (!shown && at('trial').contains(document.activeElement) && at('trial').classList.contains('open')) at('show-trial').focus();
  at('trial').classList.toggle('open', shown);
  at('show-trial').setAttribute('aria-expanded', shown);
}

function listen() {
  for (const button of document.querySelectorAll('[data-language]'))
    button.onclick = () => {
      keep('language', button.dataset.language);
      visitor = { ...visitor, language: button.dataset.language };
      words();
      enter(false);
    };
  at('fresh').onclick = () => { forget(visitor); enter(true); };
  at('show-trial').onclick = () => unfold(!at('trial').classList.contains('open'));
  document.addEventListener('keydown', event => event.key === 'Escape' && at('trial').classList.contains('open') && unfold(false));
  at('somebody').onsubmit = event => {
    event.preventDefault();
    const name = at('new-name').value.trim();
    if (name) become({ name });
  };
  at('demo').onclick = async () => {
    at('demo').disabled = true;
    at('demo-told').textContent = say('Loading…');
    const done = await loadDemo(visitor).catch(() => false);
    at('demo-told').textContent = say(done ? 'The demo project is there. Say "tasks mine" or "board".' : 'The demo project could not be loaded. The host\'s log says why.');
    at('demo').disabled = false;
  };
  onLook(render);
}

async function begin() {
  const language = kept('language') ?? (navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en');
  visitor = { language };
  speak(language);
  at('loading').remove();
  page = await answered(about);
  if (page === null) return noLink();
  trouble(null);
  if (page.trial) visitor = { language, ...JSON.parse(kept('who') ?? 'null') ?? { who: page.people[0].id } };
  at('show-trial').hidden = !page.trial;
  at('trial').hidden = !page.trial;
  at('demo-part').hidden = !page.demo;
  words();
  listen();
  // It was not sent, rather than missing, when this page asked for too much.
  if (!window.WebChat && (await fetch(at('window').src).catch(() => null))?.status !== 404) {
    setTimeout(() => location.reload(), 60_000);
    return trouble(later);
  }
  if (!window.WebChat)
    return trouble('The chat window is missing from this installation. It is the npm package botframework-webchat: install Node.js with npm, allow it to reach its registry, build the host again and reload this page. Everything else works without it.');
  enter(true);
  watch(() => trouble(away), () => enter(false));
}

begin();

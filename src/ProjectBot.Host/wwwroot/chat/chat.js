// The chat page: who speaks, in which language, and Microsoft's Web Chat in the middle.
import { firstWords, say, speak } from './words.js';
import { about, forget, join, loadDemo, open, watch } from './connection.js';
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
let round = 0;        // a newer round makes an older, still running one stop

/** Shows the visitor's conversation. `anew` starts with an empty window; otherwise what is in it stays. */
async function enter(anew) {
  const mine = ++round;
  try {
    const found = await join(visitor);
    if (mine !== round) return;
    if (found === null) return trouble('This link is no longer valid. Ask for a new one.');
    trouble(null);
    ticket = found;
    line?.end();
    line = open(ticket, () => enter(false));
    store = anew || store === null ? window.WebChat.createStore() : store;
    at('chat').dataset.joins = ++joins;
    render();
  } catch {
    if (mine !== round) return;
    trouble('The bot does not answer at the moment. This page keeps trying; what you typed stays here.');
    setTimeout(() => mine === round && enter(anew), 2000);
  }
}

function render() {
  if (line === null) return;
  window.WebChat.renderWebChat({
    directLine: line,
    store,
    userID: ticket.user.id,
    username: ticket.user.name,
    locale: visitor.language === 'zh-CN' ? 'zh-CN' : 'en-US',
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
  at('first').replaceChildren(...firstWords[visitor.language].map(text => {
    const button = make('button', '', text);
    button.type = 'button';
    button.onclick = () => {
      send(text);
      unfold(false);
    };
    return button;
  }));
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
  visitor = { language: visitor.language, ...who };
  keep('who', JSON.stringify(who));
  words();
  unfold(false);
  enter(true);
}

function unfold(shown) {
  at('trial').classList.toggle('open', shown);
  at('show-trial').setAttribute('aria-expanded', shown);
}

function listen() {
  for (const button of document.querySelectorAll('[data-language]'))
    button.onclick = () => {
      keep('language', button.dataset.language);
      visitor = { ...visitor, language: button.dataset.language };
      words();
      enter(true);
    };
  at('fresh').onclick = () => { forget(visitor); enter(true); };
  at('show-trial').onclick = () => unfold(!at('trial').classList.contains('open'));
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
  page = await about();
  if (page === null) return trouble('This link is no longer valid. Ask for a new one.');
  if (page.trial) visitor = { language, ...JSON.parse(kept('who') ?? 'null') ?? { who: page.people[0].id } };
  at('show-trial').hidden = !page.trial;
  at('trial').hidden = !page.trial;
  at('demo-part').hidden = !page.demo;
  words();
  listen();
  if (!window.WebChat)
    return trouble('The chat window is missing from this installation. It is the npm package botframework-webchat: install Node.js with npm, allow it to reach its registry, build the host again and reload this page. Everything else works without it.');
  enter(true);
  watch(() => trouble('The bot does not answer at the moment. This page keeps trying; what you typed stays here.'), () => enter(false));
}

begin();

// The page as a whole: who looks where, and what happens there.

import { ChatProblem, createChatApi, listen, loadSetting } from './chat-api.js';
import { createChatView } from './chat-view.js';
import { createComposer } from './composer.js';
import { botAvatar, el, icon } from './dom.js';
import { createRail } from './people-list.js';
import { createTheme } from './theme.js';

const app = /** @type {HTMLElement} */ (document.querySelector('#app'));
const theme = createTheme(() => document.dispatchEvent(new Event('themechange')));

loadSetting().then(start, (problem) => {
  app.replaceChildren(el('p', { className: 'fatal', role: 'alert' }, problem.message));
});

function start(setting) {
  const [firstPerson] = setting.people;
  const state = {
    personId: firstPerson?.id ?? '',
    place: 'personal',
    locale: setting.languages[0]?.tag ?? 'en-GB',
    logs: { personal: [], channel: [] },
  };
  const personOf = (id) => setting.people.find((person) => person.id === id);
  const api = createChatApi(() => ({ personId: state.personId, place: state.place, locale: state.locale }));
  const alerts = el('div', { className: 'alerts', role: 'alert' });

  const view = createChatView({
    botName: setting.botName,
    locale: () => state.locale,
    describe: (author) =>
      author.kind === 'bot'
        ? { kind: 'bot', name: setting.botName }
        : {
            kind: author.personId === state.personId ? 'own' : 'other',
            name: personOf(author.personId)?.name ?? 'Somebody',
          },
    actions: {
      theme: theme.current,
      submit: (id, data) => onCard(id, () => api.submit(id, data)),
      execute: (id, action) =>
        onCard(id, async () => {
          const answer = await api.execute(id, action);
          if (answer.kind !== 'card') showAlert(answer.text, answer.kind);
        }),
      search: (id, search) => api.search(id, search),
    },
  });
  const composer = createComposer({ botName: setting.botName, onSay: say });
  const rail = createRail({
    setting,
    theme,
    locale: state.locale,
    onPlace: (place) => void go(state.personId, place),
    onPerson: (personId) => void go(personId, state.place),
    onLocale: (locale) => {
      state.locale = locale;
      view.redraw();
    },
  });
  const title = el('div', { className: 'title' });

  function showAlert(text, kind = 'problem') {
    const close = el(
      'button',
      { type: 'button', className: 'ghost', title: 'Dismiss', onclick: () => alerts.replaceChildren() },
      icon('close'),
      el('span', { className: 'sr-only' }, 'Dismiss'),
    );
    alerts.replaceChildren(el('div', { className: `alert ${kind}` }, el('p', {}, text), close));
  }

  /** Runs something that can fail; answers whether it did not. */
  async function attempt(action) {
    alerts.replaceChildren();
    try {
      await action();
      return true;
    } catch (problem) {
      showAlert(problem instanceof ChatProblem ? problem.message : 'That did not work. Please try again.');
      return false;
    }
  }

  const busy = new Set();
  /** One press at a time on each card. */
  async function onCard(id, action) {
    if (busy.has(id)) return;
    busy.add(id);
    view.setBusy(id, true);
    view.setTyping(true);
    await attempt(action);
    busy.delete(id);
    view.setBusy(id, false);
    view.setTyping(false);
  }

  async function say(text, mention) {
    if (state.place === 'personal' || mention) view.setTyping(true);
    const sent = await attempt(() => api.say(text, mention));
    view.setTyping(false);
    return sent;
  }

  function showSuggestions() {
    const messages = state.logs[state.place];
    const offered = messages.at(-1)?.author.kind === 'bot' ? messages.at(-1).suggestions : [];
    const untouched = !messages.some(
      ({ author }) => author.kind === 'person' && author.personId === state.personId,
    );
    composer.setSuggestions(offered.length > 0 ? offered : untouched ? setting.suggestions : []);
  }

  function onEvent(event) {
    const here = event.place === state.place;
    const log = state.logs[event.place];
    if (event.type === 'snapshot') {
      state.logs[event.place] = [...event.messages];
      if (here) view.setAll([...event.messages]);
    } else if (event.type === 'message') {
      const index = log.findIndex(({ id }) => id === event.message.id);
      if (index >= 0) log[index] = event.message;
      else log.push(event.message);
      if (here) view.put(event.message);
      else rail.showUnread(event.place);
    } else if (event.type === 'removed') {
      state.logs[event.place] = log.filter(({ id }) => id !== event.id);
      if (here) view.remove(event.id);
    } else if (here) view.setTyping(true);
    showSuggestions();
  }

  let stopListening = () => {};
  async function go(personId, place) {
    const someoneElse = personId !== state.personId || !stopListening.started;
    Object.assign(state, { personId, place });
    rail.showPlace(place);
    rail.showPerson(personId);
    composer.setPlace(place);
    showTitle();
    if (someoneElse) {
      stopListening();
      state.logs = { personal: [], channel: [] };
      stopListening = listen(personId, onEvent, () =>
        showAlert('The connection was lost. Reload the page to start again.'),
      );
      stopListening.started = true;
    }
    view.setAll([...state.logs[place]]);
    showSuggestions();
    await attempt(() => api.open(false));
  }

  function showTitle() {
    const person = personOf(state.personId);
    const personal = state.place === 'personal';
    title.replaceChildren(
      personal
        ? botAvatar()
        : el('span', { className: 'avatar channel-avatar', 'aria-hidden': 'true' }, icon('channel')),
      el(
        'div',
        { className: 'title-words' },
        el('h1', {}, personal ? setting.botName : 'Service desk'),
        el(
          'p',
          {},
          personal
            ? `Chat of ${person?.name ?? 'nobody'}`
            : `${setting.people.length} people and ${setting.botName}. You are ${person?.name ?? 'nobody'}`,
        ),
      ),
    );
  }

  const menu = el(
    'button',
    {
      type: 'button',
      className: 'ghost menu',
      'aria-expanded': 'false',
      'aria-controls': 'rail',
      onclick: () => toggleRail(!document.body.classList.contains('rail-open')),
    },
    icon('menu'),
    el('span', { className: 'sr-only' }, 'Places and people'),
  );
  function toggleRail(open) {
    document.body.classList.toggle('rail-open', open);
    menu.setAttribute('aria-expanded', String(open));
  }
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && toggleRail(false));
  document.addEventListener('themechange', () => view.redraw());

  const fresh = el(
    'button',
    {
      type: 'button',
      className: 'quiet fresh',
      onclick: () => void attempt(() => api.open(true)).then(composer.focus),
    },
    icon('fresh'),
    el('span', {}, 'Start a fresh conversation'),
  );
  app.replaceChildren(
    el('header', { className: 'notice' }, setting.notice),
    el(
      'div',
      { className: 'shell' },
      rail.element,
      el(
        'main',
        { className: 'conversation' },
        el('header', { className: 'bar' }, menu, title, fresh),
        view.element,
        alerts,
        composer.element,
      ),
    ),
  );
  app.querySelector('main').addEventListener('click', ({ target }) => {
    if (!menu.contains(/** @type {Node} */ (target))) toggleRail(false);
  });
  void go(state.personId, state.place).then(composer.focus);
}

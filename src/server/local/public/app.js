// The page as a whole: who looks where, and what happens there.

import { createAlerts } from './alerts.js';
import { createChatApi, listen, loadSetting } from './chat-api.js';
import { createChatLogs } from './chat-logs.js';
import { createChatView } from './chat-view.js';
import { createComposer } from './composer.js';
import { el } from './dom.js';
import { createDialog } from './dialog-view.js';
import { createExtensionSearch } from './extension-search.js';
import { createRail } from './rail.js';
import { createTheme } from './theme.js';
import { createTitleBar } from './title-bar.js';

const app = /** @type {HTMLElement} */ (document.querySelector('#app'));

const LOOK_AGAIN_MS = 60_000;

class ChatApp {
  constructor(setting) {
    this.setting = setting;
    this.personId = setting.people[0]?.id ?? '';
    this.place = 'personal';
    this.locale = setting.languages[0]?.tag ?? 'en-GB';
    this.busyCards = new Set();
    this.looks = new Map();
    this.api = createChatApi(() => ({ personId: this.personId, place: this.place, locale: this.locale }));
    this.theme = createTheme(() => this.view.redraw());
    this.logs = createChatLogs();
    this.alerts = createAlerts();
    this.buildParts();
  }

  buildParts() {
    const { setting } = this;
    const { botName } = setting;
    this.view = createChatView({
      botName,
      locale: () => this.locale,
      describe: (author) => this.describe(author),
      actions: this.cardActions(),
    });
    this.dialog = createDialog({
      actions: {
        theme: () => this.theme.current(),
        submit: (_id, data) => void this.inDialog(() => this.api.submitDialog(data)),
        execute: () => undefined,
        search: (id, search) => this.api.search(id, search),
      },
    });
    this.search = createExtensionSearch({
      find: (text) => this.api.findCustomers(text),
      onInsert: (tap) => void this.insert(tap),
    });
    this.composer = createComposer({
      botName,
      onSay: (text, mention) => this.say(text, mention),
      search: this.search,
    });
    this.titleBar = createTitleBar({
      botName,
      peopleCount: setting.people.length,
      onFresh: () => void this.beginAfresh(),
    });
    this.rail = createRail({
      setting,
      theme: this.theme,
      locale: this.locale,
      onPlace: (place) => void this.goTo(place),
      onPerson: (personId) => void this.become(personId),
      onLocale: (locale) => {
        this.locale = locale;
        this.view.redraw();
      },
    });
  }

  mount() {
    const conversation = el(
      'main',
      { className: 'conversation' },
      this.titleBar.element,
      this.view.element,
      this.alerts.element,
      this.composer.element,
    );
    app.replaceChildren(
      el('header', { className: 'notice' }, this.setting.notice),
      el('div', { className: 'shell' }, this.rail.element, conversation),
      this.dialog.element,
    );
    void this.become(this.personId).then(() => this.composer.focus());
  }

  nameOf(personId) {
    return this.setting.people.find(({ id }) => id === personId)?.name ?? 'Somebody';
  }

  describe(author) {
    if (author.kind === 'bot') return { kind: 'bot', name: this.setting.botName };
    return { kind: author.personId === this.personId ? 'own' : 'other', name: this.nameOf(author.personId) };
  }

  cardActions() {
    return {
      theme: () => this.theme.current(),
      submit: (id, data) => {
        const back = data?.msteams;
        // Said in the person's own name, as Teams does it.
        if (back?.type === 'imBack') return void this.say(String(back.value), true);
        return this.onCard(id, () => this.api.submit(id, data));
      },
      execute: (id, action) =>
        this.onCard(id, async () => {
          const answer = await this.api.execute(id, action);
          if (answer.kind !== 'card') this.alerts.show(answer.text, answer.kind);
        }),
      look: (id) => this.look(id),
      consent: (id, answer) => this.onCard(id, () => this.api.consent(id, answer)),
      search: (id, search) => this.api.search(id, search),
      fileThis: (id) => void this.inDialog(() => this.api.fileThis(id)),
    };
  }

  /** A step of the dialog: another card, or a sentence in its place. */
  async inDialog(step) {
    await this.alerts.attempt(() => this.dialog.take(step));
  }

  async insert(tap) {
    await this.alerts.attempt(async () => {
      const answer = await this.api.insert(tap);
      if (answer.kind === 'sentence') this.alerts.show(answer.text, 'notice');
    });
    this.composer.focus();
  }

  /** As in Teams, a card that comes into view is refreshed for this person, at most once a minute; nobody hears of a failure. */
  look(id) {
    const key = `${this.personId} ${this.place} ${id}`;
    if (Date.now() - (this.looks.get(key) ?? -Infinity) < LOOK_AGAIN_MS) return;
    this.looks.set(key, Date.now());
    this.api.look(id).catch(() => undefined);
  }

  /** One press at a time on each card. */
  async onCard(id, action) {
    if (this.busyCards.has(id)) return;
    this.busyCards.add(id);
    this.view.setBusy(id, true);
    this.view.setTyping(true);
    await this.alerts.attempt(action);
    this.busyCards.delete(id);
    this.view.setBusy(id, false);
    this.view.setTyping(false);
  }

  async say(text, mention) {
    if (this.place === 'personal' || mention) this.view.setTyping(true);
    const sent = await this.alerts.attempt(() => this.api.say(text, mention));
    this.view.setTyping(false);
    return sent;
  }

  async beginAfresh() {
    await this.alerts.attempt(() => this.api.open(true));
    this.composer.focus();
  }

  async become(personId) {
    this.stopListening?.();
    this.personId = personId;
    this.logs.clear();
    this.stopListening = listen(
      personId,
      (event) => this.onEvent(event),
      () => this.alerts.show('The connection was lost. Reload the page to start again.'),
    );
    this.rail.showPerson(personId);
    await this.goTo(this.place);
  }

  async goTo(place) {
    this.place = place;
    this.rail.showPlace(place);
    this.composer.setPlace(place);
    this.titleBar.show(place, this.nameOf(this.personId));
    this.view.setAll([...this.logs.of(place)]);
    this.showSuggestions();
    await this.alerts.attempt(() => this.api.open(false));
  }

  showSuggestions() {
    this.composer.setSuggestions(this.logs.suggestions(this.place, this.setting.suggestions));
  }

  onEvent(event) {
    this.logs.take(event);
    if (event.place === this.place) this.showEvent(event);
    else if (event.type === 'message') this.rail.showUnread(event.place);
    this.showSuggestions();
  }

  showEvent(event) {
    switch (event.type) {
      case 'snapshot':
        return this.view.setAll([...event.messages]);
      case 'message':
        return this.view.put(event.message);
      case 'removed':
        return this.view.remove(event.id);
      case 'typing':
        return this.view.setTyping(true);
    }
  }
}

loadSetting().then(
  (setting) => new ChatApp(setting).mount(),
  (problem) => app.replaceChildren(el('p', { className: 'fatal', role: 'alert' }, problem.message)),
);

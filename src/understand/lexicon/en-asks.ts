import { each } from './en-forms';
import type { Phrases } from './lexicon';

const NOW = `, known, ongoing, current, open, active, new, reported, live, big, other`;
const INCIDENTS = `incident, incidents, outage, outages, advisory, advisories, disruption, disruptions, degradation`;
const ADMITS = `said, admitted, admitted to, confirmed, acknowledged, posted, reported, announced, published, noticed, say, admit, admit to, confirm, acknowledge, post, report, announce, publish, notice, fix, fixed, resolved, resolve, sorted`;
const OURSELVES = `me, us, just me, just us, only me, only us, my end, our end, our side, our corner, just our corner`;

/** Asking for the state of Microsoft's services. */
export const asksHealth: Phrases = [
  each(`any, is there any, is there an, are there any, are there, is there a`, NOW, INCIDENTS),
  each(`has, did, have, hasnt, does`, `microsoft, ms, redmond, they`, `, already, ever`, ADMITS),
  each(`or is it, or, or is that, is it, is this, or are`, OURSELVES),
  each(`having a, have a`, `moment, wobble, bad day, hiccup`),
  each(
    `anything, something`,
    `red, amber, reported, known, posted, published, official`,
    `on, about, for, from`,
  ),
  each(
    `up for, down for, out for`,
    `everyone, everybody, anyone else, others, other people, europe, all of europe, the rest`,
  ),
  each(`whole, entire`, `cloud, service`, `down, on fire, broken, gone`),
].join(', ');

const ALLOWED = `allowed, able, permitted, entitled, cleared, authorised, authorized, eligible, in a position, set up, qualified`;
const FILING = `file, submit, open, raise, log, create, lodge`;

/** Asking whether the speaker may file, rather than asking to file. */
export const asksReady: Phrases = [
  each(`would i, will i, should i`, `, even, still, already`, `be`, ALLOWED, `, to`),
  each(`am i, im i, why am i, so am i`, `, even, still, already, not, now, actually`, ALLOWED, `, to`),
  each(
    `why cant i, why cannot i, why can i not, why may i not, why wont it let me, why does it not let me, why doesnt it let me, why wont the portal let me`,
    `submit, open, raise, log, create, lodge`,
  ),
  each(`can i, could i, may i`, `even, already, actually, personally, myself`, FILING),
  each(
    `will, would, does, should, is`,
    `it, the portal, microsoft, partner center, the system, the thing, azure, they`,
    `let me, accept me, allow me, going to let me, throw me out, turn me away, stop me`,
  ),
  each(
    `do i, have i, if i, whether i`,
    `have, got, hold, have got`,
    `, the, enough, all the`,
    `right, rite, correct, proper, necessary, needed`,
    `role, roles, permissions, rights, access, groups, group`,
  ),
  each(
    `do i, have i, if i, whether i`,
    `have, got, hold, have got`,
    `the, enough, any, a, all the`,
    `role, roles, permission, permissions, rights, access, privileges`,
  ),
  each(
    `what have i, what havent i, what do i, what am i, which role do i, what else do i`,
    `not been given, been given, lack, lacking, still lack, still need, not have, missing`,
  ),
  each(
    `is, are, does, do, will, would`,
    `my`,
    `role, roles, account, user, login, permissions, access, rights, groups, setup`,
    `, good, good enough, enough, fine, ok, okay, right, sufficient, work, suffice, do, cover`,
  ),
  each(
    `check, verify, look at, test, review, see`,
    `whether, if`,
    `i can, i may, im allowed, i am allowed, i have, my role, my account, my access, my permissions, im ready, im set up`,
  ),
  each(
    `or`,
    `will it, will the portal, would it, would the portal, do i still, do i need, am i, would i, not yet, do i first`,
  ),
  each(
    `whats, what is, what exactly is, anything`,
    `lacking, still lacking, holding me back, in my way, stopping me, preventing me`,
  ),
].join(', ');

const PEOPLE = `anyone, anybody, someone, somebody, any colleague, a colleague, one person, a person, any of us, anyone here, anybody here, anyone around, anybody around, someone around, anyone on our side, anybody on our side, somebody on our side, people, a soul, one of us, any of you, one of you`;

/** Asking for the person. */
export const asksWho: Phrases = [
  each(
    `is, is there, have we, have we got, do we have, do we even have, do we have even, we got, got, isnt there, find, find me, know`,
    PEOPLE,
    `, who, that`,
  ),
  each(
    `anyone, anybody, someone, somebody`,
    `around with, here with, with rights, with the rights, with access, with permission, with permissions, with the role, on shift with, on our side with, in the team with`,
  ),
  each(`whose`, `name, account, login, role, access, turn, call, permissions, user`),
  each(
    `a name, the name, the names, names`,
    `for, of someone, of somebody, of a colleague, of anyone, of whoever`,
  ),
  each(
    `which of`,
    `you, us, them, you lot, the team, our people, our lot, the guys, my colleagues, your people`,
  ),
  each(
    `who`,
    `do i, should i, can i, could i, would i, do we, should we, can we, shall i, must i`,
    `pass, give, hand, send, forward, chase, ring, call, ask, ping, bother, wake, see, approach, go through, assign, nudge`,
    `, it, this, that, this to, it to, that to, for, about`,
  ),
  each(`who`, `holds, has got, carries, owns, covers, does`, `, the`),
].join(', ');

/** What the speaker filed. */
export const asksMine: Phrases = [
  each(
    `what have i, what do i have, what ive, which have i, what did i, what do i still have, which ones have i, everything ive, all ive, what i have, whatever ive`,
    `, still, already, got, still got, currently`,
    `open, pending, outstanding, running, unfinished, left open, going, kicked off, sent off, in flight, on the go`,
  ),
  each(
    `everything, all, what, whatever, the ones, those, anything`,
    `i, ive, i have`,
    `kicked off, started, sent off, sent to microsoft, put in, handed over, handed off, raised, logged, created, submitted, escalated`,
  ),
].join(', ');

/** What anybody filed before. */
export const asksHistory: Phrases = [
  each(
    `has, did, have`,
    `somebody, someone, anybody, anyone, any of us, one of us, a colleague, the team`,
    `, already, ever, else, else already`,
    `been to, gone to, filed, opened, raised, logged, submitted, reported, escalated, file, open, raise, log, submit, report, escalate`,
  ),
  each(
    `been here, had this, had that, seen this, seen that, done this, filed this, reported this, been through this`,
    `before, already, once, last time`,
  ),
  each(
    `dig up, dig out, pull up, bring up, look up, fetch, find, show me, where are`,
    `the, our, all the, those, any`,
    `old, older, earlier, previous, past, last`,
    `ones, one, tickets, cases, requests, stuff`,
  ),
].join(', ');

/** Notices and reminders. */
export const nudges: Phrases = [
  each(
    `ask me`,
    `, about it, about that, about this`,
    `again, later, tomorrow, again tomorrow, again later, after lunch, after my break, again after my break, in an hour, again in an hour, next week, again next week, on monday`,
  ),
  each(
    `did you, have you, whether ive, if ive, whether i, if i, whether i have, if i have`,
    `file it, filed it, submit it, submitted it, file, filed, submitted, sent it`,
    `, reminder, reminders, nudge, nudges, question, questions, messages`,
  ),
  each(`nudge, nudges, nudging, nudge me, ping me again, chase me, chasing me`),
].join(', ');

/** Notices of what ends. */
export const headsUp: Phrases = each(
  `, give me, give us, post, send me, send us, drop us, i want, i would like, id like, put`,
  `notice, a notice, heads up, a heads up, a warning, warnings, an alert, a nudge, a shout`,
);

import type { CustomerEvidence } from '../../domain/evidence';
import type { Caller, Survey } from '../../ports';
import { type GraphContext, patienceOf } from '../context';
import type { GroupNames } from '../people/group-names';
import { Deadline, UnhurriedDeadline } from '../http/limits';
import { Everybody } from '../http/owner';
import type { Relationships } from './relationships';
import { SurveyPace } from './survey-pace';
import { SurveyParts } from './survey-parts';
import { planRepair, planSurvey, type SurveyPlan } from './survey-plan';
import { SurveyReading, type SurveyTools } from './survey-reading';
import { SurveyRetries } from './survey-retries';
import type { Awaitable } from '../../ports/awaitable';
import { within } from '../../ports/within';

interface Kept {
  readonly survey: Survey;
  /** When its reading began, by our own clock. */
  readonly startedAt: number;
  /** How long reading it took, with all repairs. */
  readonly tookMs: number;
  readonly lacksSome: boolean;
  readonly triedInVain: ReadonlySet<string>;
}

/** Reading under way, of everything or of what is missing. */
interface Work {
  readonly kind: 'reading' | 'repair';
  /** By the monotonic clock. */
  readonly began: number;
  /** By our own clock. */
  readonly startedAt: number;
  readonly ended: Promise<void>;
}

const NOBODY: ReadonlyMap<string, CustomerEvidence> = new Map();

/**
 * For how long a survey is simply given again, and for how long it is given while the next one is read. Reading every
 * relationship of a large partner takes long, and is not done again and again.
 */
export function surveyAges(leastMs: number, tookMs: number): { freshMs: number; usableMs: number } {
  return { freshMs: Math.max(leastMs, 5 * tookMs), usableMs: Math.max(5 * leastMs, 10 * tookMs) };
}

/**
 * The survey with a known age, which counts from the beginning of its reading. All callers share one reading, which
 * goes on behind them; while there is none to give they get what was read so far.
 */
export class KeptSurvey {
  #kept: Kept | undefined;
  #work: Work | undefined;
  #current: SurveyReading | undefined;
  /** What to say as long as nothing was read, or no longer holds. */
  #nothing: Survey;
  readonly #refreshes = new SurveyRetries();
  readonly #repairs = new SurveyRetries();
  readonly #pace = new SurveyPace();

  constructor(
    private readonly context: GraphContext,
    private readonly relationships: Relationships,
    private readonly groups: GroupNames,
  ) {
    this.#nothing = { byCustomer: NOBODY, gap: { kind: 'stillReading' }, at: context.clock.now() };
  }

  /** Waits for a first look at most, counted from the beginning of the reading. */
  read(caller?: Caller): Awaitable<Survey> {
    const now = this.#now();
    this.#startWhatIsDue(now);
    return this.#usable(now) ?? this.#firstLook(caller);
  }

  async #firstLook(caller: Caller | undefined): Promise<Survey> {
    if (this.#work) {
      const { began, ended } = this.#work;
      const leftMs = began + this.context.limits.firstLookMs - performance.now();
      await within(patienceOf(caller, Math.max(0, leftMs)), ended);
    }
    return this.#usable() ?? this.#current?.soFar() ?? this.#nothing;
  }

  #usable(now = this.#now()): Survey | undefined {
    const kept = this.#kept;
    if (!kept) return undefined;
    const repair = this.#work?.kind === 'repair' ? this.#work : undefined;
    const tookMs = kept.tookMs + (repair ? performance.now() - repair.began : 0);
    const { usableMs } = surveyAges(this.context.ages.surveyMs, tookMs);
    if (!isYounger(kept, usableMs, now)) return undefined;
    return (repair && this.#current?.soFar()) ?? kept.survey;
  }

  #startWhatIsDue(now: number): void {
    if (this.#work) return;
    const kept = this.#kept;
    const isGood = kept?.survey.gap === undefined && this.#isFresh(kept, now);
    if (!isGood && this.#refreshes.mayTry(now)) this.#start('reading', (work) => this.#readAll(work));
    else if (kept?.lacksSome && this.#repairs.mayTry(now)) {
      this.#start('repair', (work) => this.#repair(kept, work));
    }
  }

  #start(kind: Work['kind'], read: (work: Omit<Work, 'ended'>) => Promise<void>): void {
    const work = { kind, began: performance.now(), startedAt: this.#now() };
    const ended = read(work).finally(() => {
      this.#work = undefined;
      this.#current = undefined;
    });
    // A fault of ours reaches whoever waits for it; where nobody does, it must not end the process.
    ended.catch(() => undefined);
    this.#work = { ...work, ended };
  }

  async #readAll({ began, startedAt }: Omit<Work, 'ended'>): Promise<void> {
    const tools = this.#tools();
    const plan = await planSurvey(this.context, this.relationships, tools.parts, tools.deadline);
    const isLost = plan.gap !== undefined && plan.customers.size === 0;
    this.#nothing = { byCustomer: NOBODY, gap: isLost ? plan.gap : plan.gapMeanwhile, at: plan.at };
    const reading = this.#begin(plan, tools, this.#nothing);
    const survey = await reading.toTheEnd();
    const { lacksSome, triedInVain } = reading;
    this.#refreshes.note(survey.gap === undefined, this.#now());
    this.#repairs.note(!lacksSome, this.#now());
    if (isLost || (survey.gap && this.#usable() && this.#kept?.survey.gap === undefined)) return;
    this.#kept = { survey, startedAt, tookMs: performance.now() - began, lacksSome, triedInVain };
  }

  async #repair(kept: Kept, { began }: Omit<Work, 'ended'>): Promise<void> {
    const plan = planRepair(kept.survey, kept.triedInVain);
    const reading = this.#begin(plan, this.#tools(), kept.survey);
    const repaired = await reading.toTheEnd();
    const { lacksSome, triedInVain, gained } = reading;
    this.#repairs.note(!lacksSome, this.#now());
    const tookMs = kept.tookMs + performance.now() - began;
    this.#kept = {
      ...kept,
      // Where nothing was gained it is the same survey still, and nobody has to work on another one.
      survey: gained > 0 ? repaired : kept.survey,
      tookMs,
      lacksSome,
      triedInVain,
    };
  }

  #begin(plan: SurveyPlan, tools: SurveyTools, shown: Survey): SurveyReading {
    tools.pace.begin(performance.now());
    this.#current = new SurveyReading(plan, tools, shown);
    return this.#current;
  }

  #tools(): SurveyTools {
    const { context, relationships } = this;
    const { surveyMs, operationMs } = context.limits;
    const pace = this.#pace;
    const owner = new Everybody();
    pace.begin(performance.now());
    const noted = (pauseMs: number): void => pace.paused(performance.now(), pauseMs);
    return {
      context,
      relationships,
      pace,
      deadline: new UnhurriedDeadline(surveyMs, owner, noted),
      parts: new SurveyParts(
        // A name is worth a call, but not a pause.
        (id) => this.groups.find(id, new Deadline(operationMs, owner)),
        this.#kept?.survey.byCustomer ?? NOBODY,
      ),
    };
  }

  #isFresh(kept: Kept | undefined, now: number): boolean {
    const { surveyMs } = this.context.ages;
    return kept !== undefined && isYounger(kept, surveyAges(surveyMs, kept.tookMs).freshMs, now);
  }

  #now(): number {
    return this.context.ageClock.now().getTime();
  }
}

function isYounger({ startedAt }: Kept, ms: number, now: number): boolean {
  const age = now - startedAt;
  return age >= 0 && age < ms;
}

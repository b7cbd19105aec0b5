import type { en } from '../en';
import type { Translation } from '../translation';
import { answer } from './answer';
import { azure } from './azure';
import { chain } from './chain';
import { common } from './common';
import { exportWords } from './export';
import { extension } from './extension';
import { feedback } from './feedback';
import { filed } from './filed';
import { flow } from './flow';
import { health } from './health';
import { language } from './language';
import { notice } from './notice';
import { organisation } from './organisation';
import { openPortal } from './portals';
import { ready } from './ready';
import { reminders } from './reminders';
import { remedy } from './remedy';
import { requests } from './requests';
import { selfService } from './self-service';
import { source } from './source';
import { steps } from './steps';
import { tour } from './tour';
import { unchecked } from './unchecked';
import { warnings } from './warnings';
import { help, welcome } from './welcome';
import { who } from './who';
import { workload, workloadGroup } from './workload';

/** The Spanish words, module by module as in English. */
export const es = {
  common,
  welcome,
  help,
  flow,
  language,
  notice,
  selfService,
  source,
  tour,
  workload,
  workloadGroup,
  answer,
  azure,
  chain,
  remedy,
  warnings,
  unchecked,
  steps,
  openPortal,
  organisation,
  who,
  ready,
  health,
  feedback,
  filed,
  requests,
  reminders,
  export: exportWords,
  extension,
} satisfies Translation<typeof en>;

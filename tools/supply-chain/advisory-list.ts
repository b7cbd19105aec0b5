import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validRange } from 'semver';
import { z } from 'zod';

const sentence = z.string().trim().min(10);

const acceptance = z.strictObject({
  /** The last day on which the risk is taken, UTC. After it the check fails until somebody looks again. */
  until: z.iso.date(),
  because: sentence,
  /** Words that must not occur in our own code: with one of them in it, `because` would no longer be true. */
  absentFromSource: z.array(z.string().min(1)),
});

const advisory = z.strictObject({
  /** GHSA or CVE number; for what nobody numbered, the issue, or `measured:` and a name. */
  id: z.string().regex(/^(GHSA(-[0-9a-z]{4}){3}|CVE-\d{4}-\d+|[\w-]+#\d+|measured:[\w-]+)$/u),
  aliases: z.array(z.string()).default([]),
  package: z.string(),
  /** A range in npm's own syntax. */
  vulnerable: z.string().refine((range) => validRange(range) !== null, 'no version range'),
  severity: z.enum(['low', 'moderate', 'high', 'critical', 'unknown']),
  summary: sentence,
  /**
   * How sure the range is. `confirmed`: read in the advisory, in a scanner's report of it, or measured;
   * `reported`: somebody else's account of it, part of the range inferred; `recalled`: general knowledge, not looked up.
   */
  certainty: z.enum(['confirmed', 'reported', 'recalled']),
  /** Whether anything from outside can get to the faulty code in this product. */
  reachable: z.enum(['yes', 'no', 'unchecked']),
  because: sentence,
  reviewed: z.iso.date(),
  source: z.string().min(1),
  accepted: acceptance.optional(),
});

const advisoryList = z.strictObject({ reviewed: z.iso.date(), advisories: z.array(advisory).min(1) });

export type Advisory = z.infer<typeof advisory>;
export type AdvisoryList = z.infer<typeof advisoryList>;

/** The stored list of known vulnerabilities. Throws when a row is incomplete. */
export function readAdvisories(file = join(__dirname, 'advisories.json')): AdvisoryList {
  return advisoryList.parse(JSON.parse(readFileSync(file, 'utf8')));
}

import { z } from 'zod';
import { ASSIGNMENT_STATUSES, RELATIONSHIP_STATUSES } from '../domain/evidence';
import { canonicalId } from './http/graph-path';

/*
 * What Graph v1.0 answers, as far as we use it. Extra fields are dropped, optional ones may be
 * missing or null, values that are unknown to us become `other`; a field that the rules need has to be there.
 */

const id = z.string().min(1).transform(canonicalId);
const optionalText = z
  .string()
  .nullish()
  .transform((text) => text || undefined);
const optionalFlag = z
  .boolean()
  .nullish()
  .transform((flag) => flag ?? undefined);

/** Year 1 is how .NET writes "no date". */
const optionalDate = z
  .string()
  .nullish()
  .transform((text) => (text ? new Date(text) : undefined))
  .refine((date) => !date || !Number.isNaN(date.getTime()), 'not a date')
  .transform((date) => (date && date.getUTCFullYear() > 1 ? date : undefined));

/** For what is only told along: a date that can't be read must not cost the rest. */
const tolerantDate = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === 'string' ? new Date(value) : undefined))
  .transform((date) => (date && date.getUTCFullYear() > 1 ? date : undefined));

const roleIds = z
  .object({ unifiedRoles: z.array(z.object({ roleDefinitionId: id })).nullish() })
  .nullish()
  .transform((details) => details?.unifiedRoles?.map((role) => role.roleDefinitionId) ?? []);

function oneOf<const T extends string>(known: readonly T[]): z.ZodType<T | 'other'> {
  return z
    .string()
    .nullish()
    .transform((status) => known.find((value) => value === status) ?? 'other');
}

export const delegatedAdminCustomer = z
  .object({ id: optionalText, tenantId: optionalText, displayName: optionalText })
  .transform((row, context) => {
    const tenantId = row.tenantId ?? row.id;
    if (tenantId !== undefined) return { tenantId: canonicalId(tenantId), name: row.displayName };
    context.addIssue('neither tenantId nor id');
    return z.NEVER;
  });

export const contract = z.object({
  customerId: id,
  displayName: optionalText,
  defaultDomainName: optionalText,
});

export const relationshipRow = z.object({
  // Two GUIDs joined by a dash, so not one to be put in lower case.
  id: z.string().min(1),
  displayName: optionalText,
  status: oneOf(RELATIONSHIP_STATUSES),
  /** Missing until a customer has accepted. */
  customer: z.object({ tenantId: optionalText }).nullish(),
  accessDetails: roleIds,
  /** `P0D` and `PT0S` both mean "off". */
  autoExtendDuration: optionalText.transform((duration) => duration !== undefined && /[1-9]/.test(duration)),
  endDateTime: optionalDate,
  isPartnerConsentPending: optionalFlag,
  indirectProviderTenantId: optionalText,
});
export type RelationshipRow = z.output<typeof relationshipRow>;

export const assignmentRow = z.object({
  id: z.string().min(1),
  status: oneOf(ASSIGNMENT_STATUSES),
  accessContainer: z.object({ accessContainerId: id, accessContainerType: optionalText }),
  accessDetails: roleIds,
});
export type AssignmentRow = z.output<typeof assignmentRow>;

export const group = z.object({ displayName: optionalText });

/** A member, or something that a person is a member of: users, groups, directory roles, devices… */
export const directoryObject = z.object({ '@odata.type': optionalText, id, displayName: optionalText });
export type DirectoryObject = z.output<typeof directoryObject>;

export const user = z.object({
  '@odata.type': optionalText,
  id,
  displayName: optionalText,
  mail: optionalText,
  userPrincipalName: optionalText,
  userType: optionalText,
  accountEnabled: optionalFlag,
  jobTitle: optionalText,
});
export type User = z.output<typeof user>;

/** Answer of `getMemberGroups` and `checkMemberGroups`. */
export const groupIds = z.object({ value: z.array(id), '@odata.nextLink': optionalText });

export const serviceManagementDetail = z.object({
  id: optionalText,
  serviceName: z.string(),
  serviceManagementUrl: z.string(),
});

export const issue = z.object({
  id: z.string().min(1),
  title: optionalText,
  service: optionalText,
  classification: optionalText,
  status: optionalText,
  isResolved: optionalFlag,
  startDateTime: tolerantDate,
  endDateTime: tolerantDate,
  lastModifiedDateTime: tolerantDate,
  posts: z
    .array(z.object({ createdDateTime: tolerantDate }))
    .nullish()
    .catch(undefined),
});
export type Issue = z.output<typeof issue>;

export const healthOverview = z.object({
  id: optionalText,
  service: optionalText,
  /** Missing when the server did not expand it, which is not the same as an empty list. */
  issues: z.array(issue).nullish(),
});

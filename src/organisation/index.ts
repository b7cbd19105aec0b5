export { OrganisationError } from './organisation-error';
export { type Organisation, readOrganisation } from './read-organisation';

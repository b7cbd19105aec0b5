/** One environment variable, as the documents tell it. */
interface Setting {
  readonly name: string;
  /** What counts when it isn't set; empty when nothing does. Text in round brackets is an explanation. */
  readonly default: string;
  readonly meaning: string;
  /** Its value is shown nowhere. */
  readonly secret: boolean;
}

/** Every environment variable that Filing Desk reads. README and env/.env.example are held to this table by a test. */
export const SETTINGS = [
  {
    name: 'PORT',
    default: '3978',
    meaning: 'Port to listen on, 0 to 65535; 0 takes any free port',
    secret: false,
  },
  {
    name: 'HOST',
    default: '(127.0.0.1; 0.0.0.0 with a bot identity)',
    meaning:
      'Address to listen on; without a bot identity only one of this machine: 127.0.0.1, ::1 or localhost',
    secret: false,
  },
  {
    name: 'DATA_DIR',
    default: '.data',
    meaning: 'Folder of the database; created when it is missing; not used with Azure Storage',
    secret: false,
  },
  {
    name: 'AZURE_STORAGE_ACCOUNT_URL',
    default: '(the database in DATA_DIR)',
    meaning:
      "Blob address of the storage account that several instances share, read and written with the bot's identity",
    secret: false,
  },
  {
    name: 'AZURE_STORAGE_CONNECTION_STRING',
    default: '',
    meaning: 'Connection string of a storage account, in place of AZURE_STORAGE_ACCOUNT_URL',
    secret: true,
  },
  {
    name: 'AZURE_STORAGE_PREFIX',
    default: 'filingdesk',
    meaning:
      'Begins the names of the container and the table there; 3 to 30 lower-case letters and digits, a letter first',
    secret: false,
  },
  {
    name: 'RETENTION_DAYS',
    default: '365',
    meaning:
      'Days after which hand-offs, feedback, and conversations in which nothing happened, are deleted; 1 to 3650',
    secret: false,
  },
  {
    name: 'PARTNER_TENANT_ID',
    default: '(MicrosoftAppTenantId)',
    meaning: "Tenant ID (GUID) of the partner, whose staff may use the bot; the same as the bot's",
    secret: false,
  },
  {
    name: 'PARTNER_TYPE',
    default: 'directBill',
    meaning: 'directBill, indirectProvider, indirectReseller or advisor',
    secret: false,
  },
  {
    name: 'CLOUD',
    default: 'commercial',
    meaning: "Microsoft cloud of the partner's customers: commercial, gcc, gccHigh or dod",
    secret: false,
  },
  {
    name: 'LEAD_GROUP_IDS',
    default: '(none; with the demo partner its group of leads)',
    meaning:
      'Object IDs (GUIDs) of groups whose members see every customer, separated by commas; everybody else sees the customers they work for',
    secret: false,
  },
  {
    name: 'GRAPH_BASE_URL',
    default: "(the demo partner; with a bot identity the cloud's own Graph)",
    meaning: 'Address of another Graph; https, or http on this machine',
    secret: false,
  },
  {
    name: 'GRAPH_DEV_TOKEN',
    default: '',
    meaning: 'Fixed bearer token for a GRAPH_BASE_URL on this machine; not together with a bot identity',
    secret: true,
  },
  {
    name: 'ORGANISATION_FILE',
    default: '',
    meaning:
      "JSON file with an organisation's own texts, contacts, portals and links; read at the start only",
    secret: false,
  },
  {
    name: 'TURNS_PER_MINUTE',
    default: '600',
    meaning:
      'How many messages and clicks of one person are worked off in a minute, 0 to 60000; what comes faster waits; 0 sets no limit',
    secret: false,
  },
  {
    name: 'LOG_LEVEL',
    default: 'info',
    meaning: 'trace, debug, info, warn, error, fatal or silent',
    secret: false,
  },
  {
    name: 'TELEMETRY',
    default: 'off',
    meaning: 'Where traces and metrics go, which name nobody: off, otlp or azureMonitor',
    secret: false,
  },
  {
    name: 'TELEMETRY_CUSTOMERS',
    default: 'no',
    meaning:
      'Whether traces say for which customer an answer was, by its tenant ID and to all who may read them: no or yes',
    secret: false,
  },
  {
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    default: '',
    meaning: 'Address of the collector for TELEMETRY=otlp, over HTTP, such as http://localhost:4318',
    secret: false,
  },
  {
    name: 'OTEL_EXPORTER_OTLP_HEADERS',
    default: '',
    meaning: 'Headers for that collector: name=value, separated by commas; over https only',
    secret: true,
  },
  {
    name: 'APPLICATIONINSIGHTS_CONNECTION_STRING',
    default: '',
    meaning: 'Connection string of Application Insights for TELEMETRY=azureMonitor',
    secret: true,
  },
  {
    name: 'MicrosoftAppId',
    default: '(no bot identity: the local chat with the demo partner)',
    meaning: "Application (client) ID (GUID) of the bot's identity",
    secret: false,
  },
  {
    name: 'MicrosoftAppPassword',
    default: '',
    meaning: 'Client secret of a SingleTenant bot; not together with MicrosoftAppCertificatePath',
    secret: true,
  },
  {
    name: 'MicrosoftAppCertificatePath',
    default: '',
    meaning: 'PEM file with the certificate of a SingleTenant bot and its private key, in place of a secret',
    secret: false,
  },
  {
    name: 'MicrosoftAppTenantId',
    default: '(PARTNER_TENANT_ID)',
    meaning: "Tenant ID (GUID) of the bot's identity",
    secret: false,
  },
  {
    name: 'MicrosoftAppType',
    default: '(SingleTenant)',
    meaning: 'SingleTenant or UserAssignedMSI; Azure no longer creates MultiTenant bots',
    secret: false,
  },
  {
    name: 'AZURE_FEDERATED_TOKEN_FILE',
    default: '',
    meaning:
      'File with the token of a workload identity, as Azure sets it; counts when there is neither secret nor certificate',
    secret: false,
  },
] as const satisfies readonly Setting[];

export type SettingName = (typeof SETTINGS)[number]['name'];

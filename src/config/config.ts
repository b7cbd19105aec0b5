import type { Partner } from '../domain/partner';
import type { OrganisationSource } from './organisation-file';
import type { Secret } from './secret';
import type { Settings } from './settings-schema';

/** What the whole process runs by. Checked once, at the start. */
export interface Config {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** As it was given; relative to the folder that the process was started in. */
  readonly dataDir: string;
  readonly storage: StorageSource;
  /** For how long the log and quiet conversations are kept. */
  readonly retentionDays: number;
  readonly partner: Partner;
  /** In lower case. Always known with a bot identity; without one it may be open, and the partner is simulated. */
  readonly partnerTenantId: string | undefined;
  /** Groups whose members see every customer; object IDs in lower case. */
  readonly leadGroupIds: readonly string[];
  readonly graph: GraphSource;
  /** Undefined: the words and tables of the product, as they are. */
  readonly organisation: OrganisationSource | undefined;
  /** Of one person, lastingly; 0 sets no limit. */
  readonly turnsPerMinute: number;
  readonly logLevel: Settings['LOG_LEVEL'];
  readonly identity: Identity;
  readonly telemetry: TelemetryTarget;
}

/** Who the bot is towards Teams. Without an identity it talks to this machine only. */
export type Identity = { readonly kind: 'none' } | BotIdentity;

export interface BotIdentity {
  readonly kind: 'bot';
  /** GUIDs in lower case. */
  readonly appId: string;
  readonly tenantId: string;
  readonly credential: BotCredential;
}

/** How the bot proves to Entra who it is, towards the Bot Connector and Graph alike. */
export type BotCredential =
  | { readonly kind: 'clientSecret'; readonly secret: Secret }
  /** A PEM file that holds the certificate and its private key; both were there at the start. */
  | { readonly kind: 'certificate'; readonly path: string }
  /** User-assigned; Azure hands out the tokens. */
  | { readonly kind: 'managedIdentity' }
  /** A file that the platform keeps filled with tokens of its own, which Entra takes for proof. */
  | { readonly kind: 'workloadIdentity'; readonly tokenFile: string };

/** Where conversations and the hand-off log are kept. */
export type StorageSource =
  | { readonly kind: 'dataDir' }
  /** Over https, or on loopback. */
  | { readonly kind: 'azureConnection'; readonly connectionString: Secret; readonly prefix: string }
  | {
      readonly kind: 'azureAccount';
      readonly addresses: StorageAddresses;
      readonly identity: BotIdentity;
      readonly prefix: string;
    };

/** The two services of one storage account; https, no slash at the end. */
export interface StorageAddresses {
  readonly blobUrl: string;
  readonly tableUrl: string;
}

/** Which Graph is asked, and as whom. Addresses have no slash at their end. */
export type GraphSource =
  | { readonly kind: 'demo' }
  /** On loopback, always. */
  | { readonly kind: 'fixedToken'; readonly baseUrl: string; readonly token: Secret }
  | {
      readonly kind: 'credential';
      /** Undefined: the Graph of the partner's cloud. */
      readonly baseUrl: string | undefined;
      readonly identity: BotIdentity;
    };

/** Who is told how the desk fares. */
export type TelemetryTarget =
  | { readonly kind: 'off' }
  /** OTLP over HTTP; no slash at the end. Headers as `name=value`, separated by commas. */
  | (TelemetryContent & {
      readonly kind: 'otlp';
      readonly endpoint: string;
      readonly headers: Secret | undefined;
    })
  | (TelemetryContent & { readonly kind: 'azureMonitor'; readonly connectionString: Secret });

interface TelemetryContent {
  /** Whether a trace says for which customer an answer was, by its tenant ID. */
  readonly tellsCustomers: boolean;
}

/** Something that the operator has to change. The sentence never holds a value, which might be a secret. */
export interface Problem {
  /** The environment variable. */
  readonly name: string;
  readonly problem: string;
}

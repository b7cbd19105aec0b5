export { type BotIdentity, type ChannelTrust, PUBLIC_CHANNEL, US_GOVERNMENT_CHANNEL } from './bot-identity';
export { ConsentedUploads } from './file-uploads';
export type { Look, ReadinessCheck } from './kept-look';
export type { LocalChatOptions } from './local/local-chat-options';
export type { TurnRunner } from './messages-route';
export type { ReadinessCode } from './readiness-codes';
export { type RunningServer, startServer } from './server';
